import type {VerdictKind} from '../content/verdicts';
import type {Locale} from '../locales';
import type {FeedReply} from './feedSchema';

/** One page's reply in both languages. */
export type ReplyPair = {readonly id: string; readonly in: Readonly<Partial<Record<Locale, FeedReply>>>};

/** What an agent looks for. */
export type ReplyFilter = {
  /** Words that all have to occur, in either language; an id counts too. */
  readonly words: string;
  /** Undefined for every verdict. */
  readonly verdict?: VerdictKind | undefined;
  /** First letters of ids; matters only while nothing else is looked for. */
  readonly areas: string;
};

/** @returns The replies by page, in the feed's order. */
export function pairReplies(replies: readonly FeedReply[]): readonly ReplyPair[] {
  const pairs = new Map<string, ReplyPair>();
  for (const reply of replies) {
    const before = pairs.get(reply.id);
    pairs.set(reply.id, {id: reply.id, in: {...before?.in, [reply.locale]: reply}});
  }
  return [...pairs.values()];
}

/** @returns The pairs that meet the filter. */
export function filterReplies(pairs: readonly ReplyPair[], {words, verdict, areas}: ReplyFilter): readonly ReplyPair[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  if (wanted.length === 0 && verdict === undefined) {
    return pairs.filter(({id}) => areas.includes(id.charAt(0)));
  }
  return pairs.filter((pair) => {
    const replies = Object.values(pair.in);
    const text = replies
      .map(({id, title, long, short}) => `${id} ${title} ${short} ${long}`)
      .join(' ')
      .toLowerCase();
    return (
      (verdict === undefined || replies.some((reply) => reply.verdict === verdict)) && wanted.every((word) => text.includes(word))
    );
  });
}
