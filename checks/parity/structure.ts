import type {Localized} from '../../src/locales';
import type {Article} from '../article/article';
import {elementsOf, type Element} from '../article/elements';
import type {Advice, Finding} from '../rule';
import type {Pair} from '../site';

/** One thing of a page that the other language must have too, as it is named in a finding. */
type Part = {readonly key: string; readonly line: number};

function headings({sections}: Article): readonly Part[] {
  return sections.flatMap(({heading, id, level, line}) => (heading ? [{key: `${'#'.repeat(level)} #${id ?? '?'}`, line}] : []));
}

function named(article: Article, keyOf: (element: Element) => string | undefined): readonly Part[] {
  return elementsOf(article.tree).flatMap((element) => {
    const key = keyOf(element);
    return key === undefined ? [] : [{key, line: element.line}];
  });
}

const attribute = (element: Element, name: string) => String(element.attributes.get(name) ?? '?');

const lists = (article: Article) =>
  named(article, (element) =>
    element.name === 'Checklist' || element.name === 'Check'
      ? `<${element.name} ${attribute(element, 'id')}${element.attributes.has('stop') ? ' stop' : ''}>`
      : undefined,
  );

const terms = (article: Article) =>
  named(article, (element) => (element.name === 'Term' ? `<Term ${attribute(element, 'id')}>` : undefined));

/** Compared by id above; `<Zh>` holds Chinese wording for readers of English, for which the Chinese page has no use. */
const apart = ['Checklist', 'Check', 'Term', 'Zh'];

const components = (article: Article) =>
  named(article, (element) =>
    /^[A-Z]/u.test(element.name) && !apart.includes(element.name)
      ? `<${element.name}${element.attributes.has('start') ? ` ${attribute(element, 'start')}` : ''}>`
      : undefined,
  );

const advice: Advice = {
  why: {
    'zh-Hans': '读者切换语言要停在同一处，勾选也要对得上。',
    en: 'A reader who switches language keeps the place and the ticks.',
  },
  remedy: {
    'zh-Hans': '让标题 id、清单、步骤、术语和组件两边一致，顺序也一样。',
    en: 'Give both languages the same heading ids, lists, steps, terms and components, in the same order.',
  },
};

function finding(file: string, line: number, found: Localized): Finding {
  return {file, line, found, ...advice};
}

/** What one side has and the other has not, as one finding at the first place where that shows. */
function setFindings({zh, en}: Pair, parts: (article: Article) => readonly Part[]): readonly Finding[] {
  const [left, right] = [parts(zh), parts(en)];
  const missing = (from: readonly Part[], to: readonly Part[]) => [
    ...new Map(from.filter(({key}) => !to.some((other) => other.key === key)).map((part) => [part.key, part])).values(),
  ];
  const notInEnglish = missing(left, right);
  const notInChinese = missing(right, left);
  return [
    ...notInEnglish.map(({key, line}) =>
      finding(zh.file, line, {'zh-Hans': `中文有、英文没有：${key}`, en: `in Chinese, not in English: ${key}`}),
    ),
    ...notInChinese.map(({key, line}) =>
      finding(en.file, line, {'zh-Hans': `英文有、中文没有：${key}`, en: `in English, not in Chinese: ${key}`}),
    ),
  ];
}

/** As above; where both have the same parts, their order. */
function orderFindings(pair: Pair, parts: (article: Article) => readonly Part[]): readonly Finding[] {
  const different = setFindings(pair, parts);
  if (different.length > 0) {
    return different;
  }
  const right = parts(pair.en);
  const left = parts(pair.zh);
  const at = Array.from({length: Math.max(left.length, right.length)}, (_, index) => index).find(
    (index) => left[index]?.key !== right[index]?.key,
  );
  if (at === undefined) {
    return [];
  }
  const [a, b] = [left[at], right[at]];
  return [
    finding(pair.en.file, b?.line ?? a?.line ?? 1, {
      'zh-Hans': `顺序或个数不同：中文 ${a?.key ?? '—'}，英文 ${b?.key ?? '—'}`,
      en: `order or number differs: Chinese ${a?.key ?? '—'}, English ${b?.key ?? '—'}`,
    }),
  ];
}

/** Headings and list items in the same order; the same terms explained and the same components used. */
export function structureFindings(pair: Pair): readonly Finding[] {
  return [
    ...orderFindings(pair, headings),
    ...orderFindings(pair, lists),
    ...setFindings(pair, terms),
    ...setFindings(pair, components),
  ];
}
