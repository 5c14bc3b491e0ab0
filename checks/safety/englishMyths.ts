// cspell:ignore aken charg dipp doesn ement forc hesitat licen ment quer releas retr revok scann settl swip tapp worr ying
import {englishProhibits} from './englishLimits';
import type {Myth} from './language';

const moneyBack =
  '(?:refund\\w*|(?:money|debit|amount|funds|it|payment)\\s+(?:\\w+\\s+){0,3}?back|give back|credit(?:ed|s)? back|return(?:s|ed|ing)? (?:the |any |all )?(?:money|debit|amount|funds))';
const settle = '(?:batch settlement|settle the batch|settl(?:e|es|ing|ement)\\b|close the batch)';

const settling = new RegExp(
  `\\b${settle}(?:(?!”,)[^.;!?]){0,60}?\\b${moneyBack}|\\b${moneyBack}[^.;!?]{0,40}?\\b(?:run|make|do|use|perform|by|with|through|start|via)\\b[^.;!?]{0,20}?\\b${settle}`,
  'iu',
);

const selling =
  /\b(?:sale|charge|purchase|transaction|swipe|payment|amount|card)\b[^.;!?]{0,50}?\b(?:(?:trigger|set(?:s|ting)? off|forc|prompt)\w*\b[^.;!?]{0,25}\b(?:reversal|it)\b|(?:push|kick|releas|start|send)\w*\b[^.;!?]{0,20}\breversal)|\b(?:trigger|set off|force|release|prompt)\w*\b[^.;!?]{0,25}\breversal[^.;!?]{0,40}?\b(?:sale|charge|purchase|swipe|another payment)\b/iu;

const inside = /\b(?:no|not|n['’]t|never|nothing|nobody|cannot|only)\b/iu;
const denied = /\b(?:wrong|myth|mistake\w*|belief|believe|dangerous|false|instead of|rather|costs? you|not so|no use)\b/iu;
/** “Why people believe that …” announces that they are wrong. */
const rumour =
  /\bwhy (?:people|some|many) (?:say|think|believe)|\b(?:people|some|many|others) (?:say|think|believe|claim)|\bbelief\b|\bbelieve\b|\brumour/iu;

/** “After settlement only a refund is possible” is how a refund is made, not what settlement does. */
const harmless = /\b(?:after|before|once) (?:batch )?settle\w*[^.;!?]{0,60}?\brefund\w*|\bbalance inquiry\b/giu;

/** @returns The two costly beliefs that a sentence spreads: settle to get money back, sell to set off a reversal. */
export function englishMyths(sentence: string, next: string): readonly Myth[] {
  const text = sentence.replace(harmless, (word) => '_'.repeat(word.length));
  const settled = settling.exec(text);
  const sold = /\brevers/iu.test(sentence) ? selling.exec(text) : null;
  const told = rumour.test(sentence) && (/^\s*why\b/iu.test(sentence) || denied.test(sentence.replace(rumour, '') + next));
  const found = [
    settled && {kind: 'settle-to-refund' as const, words: settled[0], index: settled.index},
    sold && {kind: 'sale-to-reverse' as const, words: sold[0], index: sold.index},
  ].filter((myth) => myth !== null);
  return found.filter(({index, words}) => {
    const after = sentence.slice(index + words.length, index + words.length + 40);
    return (
      !told &&
      !/^\s*(?:nothing|no)\b/iu.test(after) &&
      !inside.test(words) &&
      !denied.test(after) &&
      !denied.test(words) &&
      !englishProhibits(sentence, {index, words})
    );
  });
}
