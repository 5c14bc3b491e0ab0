import type {VerdictKind} from '../content/verdicts';
import type {Locale, Localized} from '../locales';
import {linkRoom, messageLength} from './messageLength';

/** A reply as a writer wrote it, without link. */
export type CheckedReply = {
  readonly text: string;
  readonly locale: Locale;
  /** Undefined where the page states no verdict; then the result may be unknown. */
  readonly verdict?: VerdictKind | undefined;
};

export type ReplyProblem = {readonly rule: 'promised-date' | 'pays-while-unknown' | 'too-long'; readonly found: string};

/** Money said to come within a time, on a day, or for certain. */
const promises: Localized<readonly RegExp[]> = {
  'zh-Hans': [
    /(?:\d+|[一二两三四五六七八九十几])\s*个?(?:分钟|小时|工作日|天|日|周|星期|月)(?:之?内|之?后|左右)?[^，。；：？未没仍不]{0,6}(?:退|到账|返还|解冻|还给)/u,
    /(?:今天|今日|明天|明日|后天|当天|次日|下周|周[一二三四五六日])[^，。；：？未没仍不]{0,4}(?:就|会|能|可以|可|即)?(?:退[回还款]|到账|返还|解冻)/u,
    /(?:一定|肯定|必定|保证|放心)[^，。；：？]{0,8}(?:退|到账|返还|解冻|还给)/u,
  ],
  en: [
    /\b(?:back|refund(?:ed)?|returned|credited|released|arrives?|money|paid out)\b[^.;:?]{0,30}\b(?:within|in|after)\s+(?:\d+|an?|one|two|three|four|five|six|seven|a few)\b[^.;:?]{0,12}\b(?:minute|hour|day|week|month)/iu,
    /\b(?:will|shall|gets?)\b[^.;:?]{0,30}\b(?:back|refunded|returned|credited|released)\b[^.;:?]{0,20}\b(?:by|on|today|tomorrow|within|in \d)/iu,
    /\b(?:certainly|definitely|surely|guaranteed?|promise)\b[^.;:?]{0,30}\b(?:back|refund|return|credit|release)/iu,
    /\bwithin\s+(?:\d+|one|two|three|a few)\s+(?:\w+\s)?(?:minute|hour|day|week)s?\b[^.;:?]{0,30}\b(?:back|refund|return|credit|release)/iu,
  ],
};

/** Calls to pay, with what stands before them in their clause. */
const calls: Localized<RegExp> = {
  'zh-Hans': /([^，。；：？！]*)(?:再|重新|重)(?:次|来|请[^，]{0,4})?(?:付|刷|扫|收|插|挥|支付|试)/gu,
  en: /([^.;:?!]*?)\b(?:(?:pay|charge|swipe|tap|insert|scan|collect|try)\b(?:\s+\w+){0,3}\s+again|(?:another|second|new) (?:payment|sale|charge)|re-?(?:swipe|try|charge))/giu,
};

const refusals: Localized<RegExp> = {
  'zh-Hans': /不要|别|勿|不用|不必|不能|不可|不得|才|先不|之前|不$/u,
  en: /\b(?:not|never|no|nobody|don’t|don't|without|before)\b/iu,
};

/** The query and its final answer, which have to come first. */
const settled: Localized<RegExp> = {
  'zh-Hans': /最终失败|确认[^。；]*(?:失败|没有扣款)|已冲正|查清(?:之?后)/u,
  en: /\b(?:finally failed|final(?:ly)? fail(?:ed|ure)|reversed|certainly no debit)\b/iu,
};

function callsToPay(text: string, locale: Locale): readonly string[] {
  return [...text.matchAll(calls[locale])]
    .filter(
      (match) =>
        !refusals[locale].test(match[1] ?? '') && !settled[locale].test(text.slice(0, match.index + (match[1] ?? '').length)),
    )
    .map((match) => match[0].trim());
}

/**
 * Holds one reply against what an agent may send: no promised date, no call to pay while the result is unknown, and short
 * enough for one text message with its link.
 *
 * @returns What is wrong, with the words at fault; empty for a good reply.
 */
export function replyProblems({text, locale, verdict}: CheckedReply): readonly ReplyProblem[] {
  const problems: ReplyProblem[] = promises[locale].flatMap((pattern) => {
    const match = pattern.exec(text);
    return match ? [{rule: 'promised-date' as const, found: match[0]}] : [];
  });
  if (verdict === undefined || verdict === 'unknown') {
    problems.push(...callsToPay(text, locale).map((found) => ({rule: 'pays-while-unknown' as const, found})));
  }
  const room = messageLength[locale] - linkRoom;
  if (text.length > room) {
    problems.push({rule: 'too-long', found: `${String(text.length)} > ${String(room)}`});
  }
  return problems;
}
