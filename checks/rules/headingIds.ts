import type {Article} from '../article/article';
import {elementsOf} from '../article/elements';
import type {Advice, Finding, Rule} from '../rule';

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const form: Advice = {
  why: {
    'zh-Hans': '发出去的链接和语言切换都靠标题的 id；从文字自动生成的，改一个字就断。',
    en: 'Links that people sent and the language switch hang on it; an id made from the text breaks with every edit.',
  },
  remedy: {
    'zh-Hans': '写成 ## 标题 {/* #id */}，id 用小写英文和连字符，两种语言相同。',
    en: 'Write ## Title {/* #id */}, the id in lower-case English and hyphens, the same in both languages.',
  },
};

const title: Advice = {
  why: {
    'zh-Hans': '页面标题已经是一级标题；第二个会让读屏软件和搜索分不清这页讲什么。',
    en: 'The page’s title is its h1 already; a second one confuses screen readers and search.',
  },
  remedy: {
    'zh-Hans': '标题写在 title 字段，正文从 ## 开始。',
    en: 'The title stands in the field title; begin the text with ##.',
  },
};

const once: Advice = {
  why: {
    'zh-Hans': '链接只会停在第一个，后面那一节打不开。',
    en: 'A link stops at the first one; the other section cannot be reached.',
  },
  remedy: {'zh-Hans': '同一页里每个 id 只用一次，换一个名字。', en: 'Use each id once in a page: rename one of them.'},
};

function headingFindings({file, sections}: Article): readonly Finding[] {
  return sections.flatMap(({heading, id, level, line}, index) => {
    if (!heading) {
      return [];
    }
    const first = sections.findIndex((section) => section.heading && section.id === id);
    const problems = [
      level === 1 && {found: {'zh-Hans': '正文里有一级标题', en: 'an h1 in the text'}, ...title},
      id === undefined && {found: {'zh-Hans': '标题没有 id', en: 'a heading without an id'}, ...form},
      id !== undefined &&
        !kebab.test(id) && {
          found: {'zh-Hans': `标题的 id 写法不对：${id}`, en: `a heading id of the wrong form: ${id}`},
          ...form,
        },
      id !== undefined &&
        first < index && {
          found: {'zh-Hans': `标题的 id 重复：${id}`, en: `the heading id ${id} is used twice`},
          ...once,
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
          ...form,
        })),
    ]),
};
