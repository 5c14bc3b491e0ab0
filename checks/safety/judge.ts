import type {Block} from '../article/sections';
import type {Call, Language} from './language';
import type {Sentence} from './sentence';

/** A block's text as the judge reads it. */
export type Passage = Pick<Block, 'text' | 'depth'>;

/** An unsafe place: which passage, and where in it. */
export type Unsafe = Call & {readonly passage: number};

type Placed = Sentence & {readonly passage: number};

/**
 * A query counts where it must have been passed on the way to the call: earlier in the same passage, in the passage just before,
 * in the list item that this one stands in, or anywhere before if the sentence itself says “only then”.
 */
function reaches(passages: readonly Passage[], query: Placed, call: Placed, followsOn: boolean): boolean {
  if (followsOn || call.passage - query.passage <= 1) {
    return true;
  }
  const depth = passages[query.passage]?.depth ?? 0;
  const between = passages.slice(query.passage + 1, call.passage + 1);
  return between.every((passage) => passage.depth > depth);
}

/** “No record means not paid” is no query. */
function isQuery(language: Language, {text}: Placed): boolean {
  return language.queries(text) && !language.doubts(text);
}

function isAllowed(language: Language, passages: readonly Passage[], all: readonly Placed[], at: number, call: Call): boolean {
  const sentence = all[at];
  if (!sentence) {
    return true;
  }
  const {text} = sentence;
  const before = text.slice(0, call.index);
  if (language.prohibits(text, call) || language.describes(text, call)) {
    return true;
  }
  if (language.asks(text, call)) {
    return language.refuses(all[at + 1]?.text ?? '');
  }
  if (language.doubts(before)) {
    return false;
  }
  if (language.queries(before)) {
    return true;
  }
  const followsOn = language.followsOn(text);
  return (
    !language.distracts(before) &&
    all.slice(0, at).some((earlier) => isQuery(language, earlier) && reaches(passages, earlier, sentence, followsOn))
  );
}

/**
 * Finds the sentences that tell someone to take or make a payment before anyone has found out what became of the last one.
 *
 * @param passages The texts of one section, in the order of reading.
 */
export function unsafeCalls(language: Language, passages: readonly Passage[]): readonly Unsafe[] {
  const all = passages.flatMap(({text}, passage) => language.sentences(text).map((sentence) => ({...sentence, passage})));
  return all.flatMap((sentence, at) =>
    language
      .calls(sentence.text)
      .filter((call) => !isAllowed(language, passages, all, at, call))
      // One finding for a sentence is enough to make its writer look.
      .slice(0, 1)
      .map((call) => ({...call, index: sentence.start + call.index, passage: sentence.passage})),
  );
}
