import type {Rule} from '../rule';

/** What the parser says most often, for writers who read no English. */
const inChinese: readonly (readonly [RegExp, string])[] = [
  [/closing brace for `\{`/u, '有一个 { 没有写 }'],
  [/^Expected a closing tag for `<([\w.]*)>`/u, '<$1> 没有写 </$1>'],
  [/^Unexpected closing tag `<\/([\w.]*)>`, expected corresponding closing tag for `<([\w.]*)>`/u, '要先写 </$2>，才能写 </$1>'],
  [/^Unexpected closing slash `\/` in tag/u, '有一个 </…> 前面没有对应的 <…>'],
  [/^Unexpected character `!`/u, '注释写成了 <!-- -->，要写 {/* … */}'],
  [/^Unexpected character .* attribute value/u, '等号后面的值没有加英文引号'],
  [/^Unexpected (?:character|end of file).* (?:name|tag)\b/u, '“<”后面不是组件名，或者组件没有写完'],
  [/^Could not parse expression/u, '{ } 里面不是有效的写法'],
  [/^Could not parse import/u, '有一行以 import 或 export 开头，会被当成代码'],
];

/** @returns The parser's reason in Chinese; as it is where it is none of the common ones. */
function chinese(reason: string): string {
  const [pattern, words = ''] = inChinese.find(([known]) => known.test(reason)) ?? [];
  return (pattern && pattern.exec(reason)?.[0].replace(pattern, words)) ?? reason;
}

/** Every article is valid MDX. What does not parse cannot be checked, and would stop the build. */
export const syntax: Rule = {
  name: 'syntax',
  check: (site) =>
    site.articles.flatMap(({file, syntaxProblem}) =>
      syntaxProblem
        ? [
            {
              file,
              line: syntaxProblem.line,
              found: {
                'zh-Hans': `不是有效的 MDX：${chinese(syntaxProblem.reason)}`,
                en: `not valid MDX: ${syntaxProblem.reason}`,
              },
              why: {
                'zh-Hans': '网站生成不了；这一页的其他检查也都没有做。',
                en: 'The site cannot be built, and the other checks of this page were not made.',
              },
              remedy: {
                'zh-Hans': '正文里不能有裸露的 { 和 <；注释写 {/* … */}；组件要成对。',
                en: 'No bare { or < in text; comments are {/* … */}; every component is closed.',
              },
            },
          ]
        : [],
    ),
};
