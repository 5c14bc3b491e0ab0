/** What a generator of one language needs to know of its writing: characters for Chinese, words for English. */
export type Writing = {
  readonly split: (text: string) => readonly string[];
  readonly join: (parts: readonly string[]) => string;
  readonly ends: ReadonlySet<string>;
  /** Made-up names, one more of which stands in every article: real growth brings words that nobody had before. */
  readonly name: (random: Random) => string;
};

/** @returns The next number of a sequence, 0 to below 1. */
export type Random = () => number;

/** Mulberry32: small, and the same everywhere, so that two runs build the same site. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) {
    throw new Error('Nothing to pick from.');
  }
  return found;
}

const syllables = 'ba den fo gar hul ki lo mer nis or pel qua ros sta tur vel wen yar zim chi shan lin'.split(' ');
const characters = Array.from('海棠柳溪云岭青石松涛丹枫白鹭金穗玉泉星河晨曦映月听雨临江望岳聚福祥瑞恒昌顺达');

export const writings: Readonly<Record<'zh-Hans' | 'en', Writing>> = {
  'zh-Hans': {
    split: (text) => Array.from(text),
    join: (parts) => parts.join(''),
    ends: new Set('。？！'),
    name: (random) => Array.from({length: 3}, () => pick(characters, random)).join(''),
  },
  en: {
    split: (text) => text.split(/\s+/u).filter(Boolean),
    join: (parts) => parts.join(' '),
    ends: new Set(),
    name: (random) => {
      const word = Array.from({length: 3}, () => pick(syllables, random)).join('');
      return word.charAt(0).toUpperCase() + word.slice(1);
    },
  },
};

const order = {'zh-Hans': 3, en: 2} as const;

/** Writes text that reads like our articles, without end and never twice the same. */
export type Writer = {
  /** @returns A sentence without the sign that ends it. */
  readonly sentence: (random: Random, most: number) => string;
};

/**
 * A Markov chain over our own sentences: the words come as often, and beside the same neighbours, as in the real articles, which
 * templates cannot give.
 *
 * @param sentences Of real articles.
 */
export function learn(sentences: readonly string[], locale: 'zh-Hans' | 'en'): Writer {
  const {split, join} = writings[locale];
  const size = order[locale];
  const chain = new Map<string, string[]>();
  const starts: (readonly string[])[] = [];
  for (const sentence of sentences) {
    const parts = split(sentence);
    if (parts.length > size + 2) {
      starts.push(parts.slice(0, size));
      for (let at = 0; at + size < parts.length; at += 1) {
        const key = join(parts.slice(at, at + size));
        chain.set(key, [...(chain.get(key) ?? []), parts[at + size] ?? '']);
      }
    }
  }
  return {
    sentence: (random, most) => {
      const written = [...pick(starts, random)];
      while (written.length < most) {
        const following = chain.get(join(written.slice(-size)));
        if (!following) {
          break;
        }
        written.push(pick(following, random));
      }
      return join(written);
    },
  };
}
