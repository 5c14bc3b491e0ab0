// cspell:ignore aken charg dipp doesn ement forc hesitat licen ment quer releas retr revok scann settl swip tapp worr ying
import type {Call} from './language';

/** Words that look like a payment and ask for none; blanked out before the search. */
const harmless =
  /\bcheck before you charge(?: again)?\b|\bpay(?:s|ing)? attention\b|(?<!\b(?:new|second|another|fresh|further|different|other) )\bpay(?:ment|ee|er|out)s?['’]?s?\b(?=\s+(?:code|page|app|record|status|name|notice|notification|proof|institution|licen[cs]e))|\bcollection codes?\b|\bscan(?:ned)? (?:document|cop(?:y|ies))\b|\b(?:second|another|new) (?:copy|opinion|look|window|line|query|notice|message)\b/giu;

const act =
  '(?:re-?)?(?:charg|swip|insert|tapp?|dipp?|scann?|pay|paid|collect|tr[yi]|retr[yi]|bill|debit|process|run|ring|attempt|put|tak|do|start|go|sell|enter|key)';
const verb = `${act}(?:e|es|s|ed|en|ing|ied|ies)?`;
const again =
  '(?:again|once more|one more time|a second time|a third time|another time|over again|afresh|anew|all over|from the start)';

/** Looking again and calling again are what this handbook asks for. */
const other = '(?:look|quer|check|ask|call|contact|phone|search|refresh|revok|read|print|reprint|compar|sign)';

const thing =
  '(?:payment|charge|sale|transaction|order|card|payment code|code|method|means|way (?:to pay|of paying)|terminal|wallet|attempt|try|swipe|scan|tap|purchase)';

const patterns: readonly RegExp[] = [
  // charge the card again, put it through once more; not “look it up again”
  new RegExp(`\\b${verb}\\b(?:(?!\\b(?:${other}|${verb}\\b))[^.;:!?]){0,45}?\\b${again}\\b`, 'giu'),
  /\bre-?(?:try|tries|tried|trying|swip|scan|insert|tap|charg|pay(?!ment)|run|submit|collect|dip)\w*|\bre-?send\w*(?=[^.;:]{0,20}\b(?:payment|sale|transaction|request)\b)|\b(?:start|run|ring|begin|do (?:it|this|that|the))\b[^.,;:]{0,20}\bover\b(?! the)|\b(?:repeat|redo)(?:s|ing)?\b(?=[^.;:]{0,25}\b(?:payment|sale|transaction|charge|swipe|scan|it)\b)/giu,
  // a new payment, another card, a second order
  new RegExp(`\\b(?:new|second|another|fresh|further|different|replacement|extra) (?:card |qr |payment )?${thing}s?\\b`, 'giu'),
  /\b(?:other|alternative) (?:cards?|methods?|means|payment codes?|ways? (?:to pay|of paying))\b/giu,
  // carry on with the sale, switch to QR, cash
  /\b(?:continue|proceed|carry on|go ahead)\b[^.,;:]{0,15}\b(?:payment|sale|charge|transaction|taking|charging)\b|\bswitch(?:ing)? to (?:qr|cash|card|a|another)\b|\b(?:take|accept|pay(?:ing)?(?: in| by| with)?|use|switch to|settle in|ask for|collect|in) cash\b|\bcash (?:will do|is fine)\b|\bpay (?:otherwise|by other|some other way)/giu,
  // have the customer pay, you may charge
  /\b(?:ask|let|have|get|tell|request|invite|make)(?:ing)? (?:the |your |this )?(?:customer|cardholder|them|him|her|payer|guest|client)s?(?: to)? (?:just |simply |now )?(?:pay|swipe|tap|insert|scan|dip|try)\b/giu,
  /\b(?:you|they|he|she|we|customers?|cardholders?|cashiers?|shops?|merchants?|staff) (?:can|may|could|should|must|have to|has to|needs? to|might) (?:now |then |just |safely |simply |also )*(?:pay|charge|swipe|collect|tap|scan)\b/giu,
  // Swipe the card. / then tap.
  /(?:^|[.;:!?,—–]\s*|\b(?:then|and|or|now|just|please|simply|so)\s+)(?:then |now |just |please |simply )*(?:charge (?:the|it|this|a)|swipe|insert the (?:card|chip)|insert a card|tap the (?:card|phone)|scan (?:the|a|his|her|their) (?:customer|payment|code|qr|phone)|collect (?:the )?(?:payment|money|amount|rest)|pay (?:the|at|by|with|now)|run the card|take (?:the )?payment)\b/giu,
];

/** Blanks out the harmless words, so that what is left of them keeps its place. */
function masked(sentence: string): string {
  return sentence.replace(harmless, (word) => '_'.repeat(word.length));
}

/** @returns Every place of an English sentence that may tell to pay, in order. */
export function englishCalls(sentence: string): readonly Call[] {
  const text = masked(sentence);
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => {
      const skipped = /^[^A-Za-z]*/u.exec(match[0])?.[0].length ?? 0;
      const index = match.index + skipped;
      return {index, words: sentence.slice(index, match.index + match[0].length)};
    })
    .sort((a, b) => a.index - b.index);
}
