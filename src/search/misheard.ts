import type {OpenIndex} from './openIndex';
import {filesOf} from './scoreTerms';
import {isHan} from './terms';
import type {Wanted} from './weighTerms';

/** What a word counts that only sounds like what was typed. */
const heard = 0.6;

/** Pairs that a slip may be meant for; more would be a guess. */
const mostMeant = 3;

/**
 * @param wanted The terms of a query.
 * @returns Terms that sound like those that no page has: pairs with the wrong character, and pinyin that was not converted.
 */
export async function misheard(index: OpenIndex, wanted: readonly Wanted[]): Promise<readonly Wanted[]> {
  const typed = wanted.filter(({text, phrase, said}) => phrase !== true && said === '' && !/\d/u.test(text) && text.length > 1);
  const texts = typed.map(({text}) => text);
  const kinds = await Promise.all([index.words, index.asked, index.bodies].map((shard) => filesOf(texts, shard)));
  const unknown = texts.map((text, at) => kinds.every((files) => files[at]?.look(text).length === 0));
  // `票打` of 小票打 is no slip: its characters belong to words that are known.
  const understood = new Set(typed.flatMap(({text}, at) => (isHan(text) && !unknown[at] ? text.split('') : [])));
  const strange = typed.filter(
    ({text}, at) => unknown[at] && (!isHan(text) || !text.split('').every((sign) => understood.has(sign))),
  );
  if (strange.length === 0) {
    return [];
  }
  const sounds = await index.sounds();
  return strange.flatMap(({text, weight}) => {
    const meant = isHan(text) ? sounds.alike(text).slice(0, mostMeant) : sounds.spelt(text);
    return meant.map((pair): Wanted => ({text: pair, weight: weight * heard, said: text, last: false}));
  });
}
