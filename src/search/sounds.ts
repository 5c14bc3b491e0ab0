/** How common characters sound, and pairs of characters that articles are about. Made at build; `characters` by syllable. */
export type SoundFile = {readonly characters: Readonly<Record<string, string>>; readonly pairs: string};

/** Finds what was meant by a slip of pinyin typing. */
export type Sounds = {
  /** @returns Pairs of the articles that sound like this one: `充正` is `冲正`. */
  readonly alike: (pair: string) => readonly string[];
  /** @returns Pairs that pinyin without tones spells, in their order: `tuikuan` is `退款`. None where it is no pinyin. */
  readonly spelt: (word: string) => readonly string[];
};

/** Sounds that many speakers do not tell apart. */
const soften = (syllable: string): string => syllable.replace(/^([zcs])h/u, '$1').replace(/ng$/u, 'n');

/** Longest word that may be pinyin, in letters, and the longest syllable. */
const most = {word: 24, syllable: 6};

/** @returns The word cut into syllables, the longest first; undefined where some of it is none. */
function syllablesOf(word: string, known: ReadonlySet<string>): readonly string[] | undefined {
  if (word === '') {
    return [];
  }
  for (let length = Math.min(most.syllable, word.length); length > 0; length -= 1) {
    const rest = known.has(word.slice(0, length)) ? syllablesOf(word.slice(length), known) : undefined;
    if (rest) {
      return [word.slice(0, length), ...rest];
    }
  }
  return undefined;
}

/** @param file As it was made at build. */
export function openSounds({characters, pairs}: SoundFile): Sounds {
  const readings = new Map<string, string[]>();
  for (const [syllable, list] of Object.entries(characters)) {
    for (const character of list) {
      readings.set(character, [...(readings.get(character) ?? []), soften(syllable)]);
    }
  }
  const soundsOf = (pair: string): readonly string[] =>
    (readings.get(pair.charAt(0)) ?? []).flatMap((first) =>
      (readings.get(pair.charAt(1)) ?? []).map((second) => `${first} ${second}`),
    );
  const bySound = new Map<string, string[]>();
  for (let at = 0; at < pairs.length; at += 2) {
    const pair = pairs.slice(at, at + 2);
    for (const sound of soundsOf(pair)) {
      bySound.set(sound, [...(bySound.get(sound) ?? []), pair]);
    }
  }
  const known = new Set(Object.keys(characters));
  return {
    alike: (pair) => [...new Set(soundsOf(pair).flatMap((sound) => bySound.get(sound) ?? []))].filter((found) => found !== pair),
    spelt: (word) => {
      const syllables = (word.length <= most.word ? syllablesOf(word, known) : undefined) ?? [];
      return syllables.slice(1).flatMap((second, at) => bySound.get(`${soften(syllables[at] ?? '')} ${soften(second)}`) ?? []);
    },
  };
}
