// cspell:ignore prnter prntr twise aeiouyhw cardreader settl
import {stem} from './stem';

/** Shortest word that is guessed at, shortest beginning that says what is meant, and longest ending beyond it. */
const letters = {word: 5, root: 4, ending: 5, skeleton: 3};

/**
 * What English spelling leaves of a word when vowels are dropped and letters that sound alike are one: `prnter` and `printer` are
 * `prntr`, `twise` and `twice` are `tws`.
 */
function skeleton(word: string): string {
  const sounds = word
    .replace(/ph/gu, 'f')
    .replace(/c(?=[eiy])|z/gu, 's')
    .replace(/ck|[cq]/gu, 'k')
    .replace(/[gk](?=n)/gu, '');
  return (sounds.charAt(0) + sounds.slice(1).replace(/[aeiouyhw]/gu, '')).replace(/(.)\1+/gu, '$1');
}

type Known = {readonly words: ReadonlySet<string>; readonly bySkeleton: ReadonlyMap<string, readonly string[]>};

const opened = new WeakMap<readonly string[], Known>();

function open(vocabulary: readonly string[]): Known {
  const held = opened.get(vocabulary);
  if (held) {
    return held;
  }
  const bySkeleton = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (/^[a-z]{4,}$/u.test(word)) {
      const bones = skeleton(word);
      const alike = bySkeleton.get(bones);
      if (alike) {
        alike.push(word);
      } else {
        bySkeleton.set(bones, [word]);
      }
    }
  }
  const known = {words: new Set(vocabulary), bySkeleton};
  opened.set(vocabulary, known);
  return known;
}

/** @returns The two words that were written as one: `cardreader`; none where it is not two. */
function halves(typed: string, {words}: Known): readonly string[] {
  for (let cut = typed.length - 3; cut >= 3; cut -= 1) {
    const pair = [stem(typed.slice(0, cut)), typed.slice(cut)];
    if (pair.every((half) => words.has(half))) {
      return pair;
    }
  }
  return [];
}

/** @returns The longest word that this one only adds an ending to: `settl` of `settlements`. */
function rootOf(typed: string, {words}: Known): readonly string[] {
  for (let end = typed.length - 1; end >= Math.max(letters.root, typed.length - letters.ending); end -= 1) {
    if (words.has(typed.slice(0, end))) {
      return [typed.slice(0, end)];
    }
  }
  return [];
}

/**
 * The last resort for a Latin word that no page has and that is no slip of the finger.
 *
 * @param typed The word, stemmed.
 * @param vocabulary Words of the index; what is made of it is kept as long as it is.
 * @returns Words that sound alike, or that it was made of. None for a short word.
 */
export function likenesses(typed: string, vocabulary: readonly string[]): readonly string[] {
  if (typed.length < letters.word) {
    return [];
  }
  const known = open(vocabulary);
  const bones = skeleton(typed);
  const alike = bones.length < letters.skeleton ? [] : (known.bySkeleton.get(bones) ?? []);
  return [alike, halves(typed, known), rootOf(typed, known)].find(({length}) => length > 0) ?? [];
}
