import {isHan, termsOf} from './terms';
import {synonyms} from './synonyms';

/** A term that is looked for: how much it counts, and whether the words it came from are the person's own. */
export type Wanted = {readonly text: string; readonly weight: number; readonly own: boolean; readonly last: boolean};

/** Words that stand in every question. They count only where nothing else does. */
const commonHan = new Set(
  (
    '怎么 么办 什么 为什 怎样 如何 可以 以吗 是不 不是 有没 没有 我的 了吗 的是 了怎 了的 一个 这个 那个 请问 还是 一下 多少 哪里 哪个 能不 不能 ' +
    '是什 了什 要不 不要 么回 回事 了么 想问 我想 问一 帮我 的话 然后 现在 就是 已经 应该 需要 吗我 我要'
  ).split(' '),
);

const commonLatin = new Set(
  (
    'a an the is are was were be been am i my me we our you your he she it its they them this that these those to of in on at by for ' +
    'from with as and or but if so do doe did done not no can could should would will what which who when where why how ha have had ' +
    'there here just get got go into than then about any some pleas help im ive dont doesnt didnt cant wont say said'
  ).split(' '),
);

const common = 0.12;
const single = 0.22;
const meant = 0.75;

function weight(text: string, length: number): number {
  if (commonHan.has(text) || commonLatin.has(text)) {
    return common;
  }
  return isHan(text) && length === 1 ? single : 1;
}

function add(into: Map<string, Wanted>, text: string, factor: number, own: boolean, lastStart: number): void {
  for (const term of termsOf(text)) {
    const wanted = {text: term.text, weight: weight(term.text, term.length) * factor, own, last: term.start === lastStart};
    const before = into.get(term.text);
    if (!before || before.weight < wanted.weight) {
      into.set(term.text, wanted);
    }
  }
}

/**
 * @param query A normalised query.
 * @returns Its terms and those of the synonyms it contains, each once, with what it counts.
 */
export function weighTerms(query: string): readonly Wanted[] {
  const wanted = new Map<string, Wanted>();
  const tail = /[a-z][a-z0-9]*$/u.exec(query);
  add(wanted, query, 1, true, tail ? tail.index : -1);
  const tight = query.replace(/\s+/gu, '');
  for (const [said, ours] of synonyms) {
    const found = /[a-z]/u.test(said) ? new RegExp(`(^|[^a-z0-9])${said}([^a-z0-9]|$)`, 'u').test(query) : tight.includes(said);
    if (found) {
      add(wanted, ours, meant, false, -1);
    }
  }
  return [...wanted.values()];
}
