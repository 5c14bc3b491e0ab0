import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {elementsOf} from '../article/elements';
import type {Article} from '../article/article';
import type {Advice, Finding, Rule} from '../rule';
import type {Site} from '../site';

type Picture = {readonly url: string; readonly alt: string | undefined; readonly line: number};

const words: Advice = {
  why: {
    'zh-Hans': '图里的字不能翻译、不能搜索、读屏软件读不出，手机上也放不大。',
    en: 'Words in a picture are not translated, not searched, not read out, and too small on a phone.',
  },
  remedy: {
    'zh-Hans': '用 SVG，只画形状，字写在正文里；小票和示意图用组件（SalesSlip、FourSlips、PaymentPath）。',
    en: 'Use an SVG with shapes only and write the words beside it; for slips and diagrams use a component (SalesSlip, FourSlips, PaymentPath).',
  },
};

const described: Advice = {
  why: {
    'zh-Hans': '看不见图的人不知道图里有什么。',
    en: 'People who do not see the picture do not know what it shows.',
  },
  remedy: {
    'zh-Hans': '写成 ![图里看到什么](…)，一句话说清。',
    en: 'Write ![what the picture shows](…), in one sentence.',
  },
};

function picturesOf({tree}: Article): readonly Picture[] {
  const pictures: Picture[] = [];
  if (tree) {
    visit(tree as Nodes, 'image', ({url, alt, position}) => {
      pictures.push({url, alt: alt ?? undefined, line: position?.start.line ?? 1});
    });
  }
  const fromElements = elementsOf(tree)
    .filter(({name}) => name === 'img')
    .map(({attributes, line}) => {
      const [url, alt] = [attributes.get('src'), attributes.get('alt')];
      return {url: String(url ?? ''), alt: typeof alt === 'string' ? alt : undefined, line};
    });
  return [...pictures, ...fromElements];
}

function articleFindings(article: Article): readonly Finding[] {
  return picturesOf(article).flatMap(({url, alt, line}) => {
    const at = {file: article.file, line};
    return [
      ...((alt ?? '').trim() === ''
        ? [{...at, found: {'zh-Hans': `图片没有说明：${url}`, en: `a picture without a description: ${url}`}, ...described}]
        : []),
      // What is in the pixels of a photograph no check can read; a drawing can be looked into.
      ...(/\.svg(?:[?#]|$)/iu.test(url)
        ? []
        : [
            {
              ...at,
              found: {
                'zh-Hans': `不是 SVG 图，看不出里面有没有字：${url}`,
                en: `no SVG, so that words in it cannot be seen: ${url}`,
              },
              ...words,
            },
          ]),
    ];
  });
}

function drawingFindings({textFiles}: Site): readonly Finding[] {
  return textFiles
    .filter(({file}) => /^static\/.*\.svg$/u.test(file))
    .flatMap(({file, text}) => {
      const at = text.search(/<(?:text|tspan|textPath|foreignObject)\b/u);
      return at === -1
        ? []
        : [
            {
              file,
              line: text.slice(0, at).split('\n').length,
              found: {'zh-Hans': '图里有文字', en: 'the drawing has text in it'},
              ...words,
            },
          ];
    });
}

/** Pictures hold no words, and words tell what they show. */
export const pictures: Rule = {
  name: 'pictures',
  check: (site) => [...site.articles.flatMap(articleFindings), ...drawingFindings(site)],
};
