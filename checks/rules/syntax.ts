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
              remedy: {
                'zh-Hans': '正文里不能有裸露的 { 和 <；组件要成对；本页的其他检查因此没有做。',
                en: 'No bare { or < in text, and every component closed; the other checks of this page were not made.',
              },
            },
          ]
        : [],
    ),
};
