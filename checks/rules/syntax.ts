import type {Rule} from '../rule';

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
              found: {'zh-Hans': `不是有效的 MDX：${syntaxProblem.reason}`, en: `not valid MDX: ${syntaxProblem.reason}`},
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
