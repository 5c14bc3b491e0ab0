// cspell:ignore aken charg dipp doesn ement forc hesitat licen ment quer releas retr revok scann settl swip tapp worr ying
import type {Call} from './language';

/** “Not” and its kin; those of the second group forbid a noun or an -ing only: “without charging again”. */
const negators =
  /\b(?:do(?:es)? not|don['’]t|doesn['’]t|never|must(?: not|n['’]t)|may not|should(?: not|n['’]t)|shall not|can(?:not|['’]t| not)|(?<!\bwhy )not|nobody|no one|neither|nor|no|none|without|instead of|rather than|avoid(?:s|ing)?|stop(?:s|ping)?|refuse(?:s|d)?|against)\b/giu;

const nounOnly = /^(?:without|instead of|rather than|avoid|stop|against)/iu;

/** Verbs that swallow the negation: “do not forget to …”, “never mind”, “no harm in …”. */
const swallowing =
  /\b(?:hesitat\w*|forget|afraid|worr\w+|mind|fail|wait\w*|delay\w*|panic|miss|harm|hurt|reason|risk|problem|wrong|need to wait|refuse|stop|avoid|only|matter|leave|object\w*|trouble|shy)\b/iu;

/** Words after which the sentence says something new. */
const turning =
  /\b(?:but|so|then|just|instead|simply|please|until|unless|before|except|other than|yet|if|when|because|once|after)\b/iu;

/** A list that “or” or “nor” holds together, so that the “not” before it holds for each part. */
function isOneList(gap: string, rest: string): boolean {
  return !gap.includes(',') || /\b(?:n?or)\b/iu.test(gap) || /^[^.;:!?]{0,60}\bn?or\b/iu.test(rest);
}

/** “If the slip does not print swipe again”: the “not” belongs to the condition. */
function inCondition(clause: string, at: number, gap: string): boolean {
  const opened = /\b(?:if|when|whenever|where|because|since|while|as)\b[^,]*$/iu.test(clause.slice(0, at));
  return opened && gap.trim() !== '';
}

function governs(clause: string, match: RegExpExecArray, {words}: Call, rest: string): boolean {
  const gap = clause.slice(match.index + match[0].length);
  const before = clause.slice(0, match.index);
  if (/^(?:nobody|no one)$/iu.test(match[0]) && /^\s*(?:says?|will mind|minds?)\b/iu.test(gap)) {
    return false;
  }
  if (
    /\b(?:nobody|no one|nothing|not|who) (?:says?|said|means?|claims?)\b[^,]*$/iu.test(before) ||
    /\b(?:no|any) (?:reason|need|harm|risk|rule|problem)\b[^,]*$/iu.test(before) ||
    swallowing.test(gap) ||
    turning.test(gap) ||
    /\band\b/iu.test(gap) ||
    inCondition(clause, match.index, gap)
  ) {
    return false;
  }
  if (nounOnly.test(match[0])) {
    // “Do not leave without paying again” is two negations, and tells to pay.
    const twice = /\b(?:not|n['’]t|never|nobody|nothing|no one|no)\b[^,]*$/iu.test(before);
    return (
      !twice &&
      !gap.includes(',') &&
      (/^\s*(?:\w+\s+){0,3}$/u.test(gap) || gap.trim() === '') &&
      /^(?:\w+ing\b|a\b|an\b|another|new|second)/iu.test(words)
    );
  }
  return isOneList(gap, rest);
}

/** The words before a call, back to the last stop inside the sentence. */
function clauseBefore(sentence: string, index: number): string {
  const before = sentence.slice(0, index);
  return before.slice(before.search(/[^:;—–]*$/u));
}

/** @returns True where a “do not” before the call forbids it. */
export function englishProhibits(sentence: string, call: Call): boolean {
  const clause = clauseBefore(sentence, call.index);
  const rest = sentence.slice(call.index + call.words.length);
  return (
    [...clause.matchAll(negators)].some((match) => governs(clause, match, call, rest)) ||
    /^[^.;:!?,]{0,25}\b(?:is|are) (?:forbidden|not allowed|never allowed|wrong|no answer|not permitted)\b/iu.test(rest)
  );
}

const harm =
  /\b(?:twice|double|two (?:debits|charges|payments)|second (?:debit|charge|payment)|duplicate|lose|loses|lost|worse|dangerous|cannot be undone|different money|another debit|really takes|drops?|costs?)\b/iu;

const reassuring =
  /\b(?:will not|won['’]t|would not|cannot|can['’]t|does not|not|never|no|without|unlikely|hardly)\b[^,.;]{0,25}\b(?:twice|double|second|duplicate|danger|risk|lose)/iu;

const lookFirst = /\b(?:look|query|check|status|result|confirm|portal|clear|known?|acquirer)/iu;

/** “A second charge cannot put that right.” */
const useless =
  /^\s*(?:\w+\s+){0,3}?(?:cannot|can['’]t|does not|will not)\s*(?:[.;)]|$|(?:put|help|repair|solve|fix|undo|bring|mend|change|cancel)\b)/iu;

/** @returns True where the call is the “if” of a warning, something past, or what one must look up before. */
export function englishDescribes(sentence: string, {index, words}: Call): boolean {
  const before = sentence.slice(0, index);
  const after = sentence.slice(index + words.length);
  const clause = before.slice(before.search(/[^,:;—–]*$/u));
  if (/\bbefore\b[^,]*$/iu.test(clause)) {
    return lookFirst.test(sentence.replace(/\bcheck before you charge\b/giu, ''));
  }
  if (
    /\b(?:was|were|been|(?:has|have|had) already)\s+(?:\w+ly\s+)?$/iu.test(clause) &&
    /^\w+(?:ed|en|aid|aken|un)\b/iu.test(words)
  ) {
    return true;
  }
  const warns = harm.test(after) && !reassuring.test(words + after);
  if (/\b(?:if|when|whenever|whoever|who|should)\b[^,]*$/iu.test(clause)) {
    return (
      warns &&
      !/\b(?:not|n['’]t|never)\b/iu.test(clause) &&
      /\b(?:may|can|will|could|would|is|are|gets?|becomes?|pays?|loses?)\b/iu.test(after)
    );
  }
  // The call as a subject: “Charging again may debit the customer twice”, “a second charge cannot put that right”.
  if (/^\s*(?:may|might|could) have\b/iu.test(after)) {
    return true;
  }
  const subject =
    /^\w+ing\b|^(?:a |another|new|second)/iu.test(words) &&
    /^\s*(?:\w+\s+){0,4}?(?:may|can|will|could|would|might|is|means|makes|cannot|does|debits|takes|costs)\b/iu.test(after);
  return subject && (warns || useless.test(after));
}
