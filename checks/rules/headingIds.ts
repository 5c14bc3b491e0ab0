import type {Article} from '../article/article';
import {elementsOf} from '../article/elements';
import type {Finding, Rule} from '../rule';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const form = {
  'zh-Hans': '写成 ## 标题 {/* #id */}，id 用小写英文和连字符；链接和两种语言的对照都靠它。',
  en: 'Write ## Title {/* #id */}, the id in lower-case English and hyphens; links and the other language hang on it.',
};

const title = {
  'zh-Hans': '页面标题来自 title，正文从 ## 开始。',
  en: 'The title of the page is its h1; the text begins with ##.',
};

function headingFindings({file, sections}: Article): readonly Finding[] {
  return sections.flatMap(({heading, id, level, line}, index) => {
    if (!heading) {
      return [];
    }
    const first = sections.findIndex((section) => section.heading && section.id === id);
    const problems = [
      level === 1 && {found: {'zh-Hans': '正文里有一级标题', en: 'an h1 in the text'}, remedy: title},
      id === undefined && {found: {'zh-Hans': '标题没有 id', en: 'a heading without an id'}, remedy: form},
      id !== undefined &&
        !kebab.test(id) && {
          found: {'zh-Hans': `标题的 id 写法不对：${id}`, en: `a heading id of the wrong form: ${id}`},
          remedy: form,
        },
      id !== undefined &&
        first < index && {
          found: {'zh-Hans': `标题的 id 重复：${id}`, en: `the heading id ${id} is used twice`},
          remedy: {'zh-Hans': '同一页里每个 id 只用一次。', en: 'Use each id once in a page.'},
        },
    ];
    return problems.flatMap((problem) => (problem ? [{file, line, ...problem}] : []));
  });
}

/** Every heading has an id of its own, written by hand: one made from its text changes with the text and the language. */
export const headingIds: Rule = {
  name: 'heading-ids',
  check: (site) =>
    site.articles.flatMap((article) => [
      ...headingFindings(article),
      ...elementsOf(article.tree)
        .filter(({name}) => /^h[1-6]$/u.test(name))
        .map(({name, line}) => ({
          file: article.file,
          line,
          found: {'zh-Hans': `用 <${name}> 写的标题`, en: `a heading written as <${name}>`},
          remedy: form,
        })),
    ]),
};
