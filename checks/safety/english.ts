// cspell:ignore aken charg dipp doesn ement forc hesitat licen ment quer releas retr revok scann settl swip tapp worr ying
import {englishCalls} from './englishCalls';
import {englishDescribes, englishProhibits} from './englishLimits';
import {englishMyths} from './englishMyths';
import type {Language} from './language';
import {englishSentences} from './sentence';

const source =
  /\b(?:portal|acquirer|status|look(?:s|ed|ing)?\b[^,.;]{0,20}\bup|quer(?:y|ies|ied|ying)|final(?:ly)?|back end|records? (?:show|say)|confirm(?:s|ed|ing)?)\b/iu;

const finalNo = /\b(?:fail(?:s|ed|ure)?|reversed|revoked|voided|closed|declined|cancelled|not (?:been )?paid|a reversal)\b/iu;

/** The query was not made, or its answer does not matter. */
const notAsked =
  /\b(?:not|n['’]t|never|without|no need to|instead of)\s+(?:\w+\s+){0,3}?(?:fail|revers|revok|look|quer|check|confirm|final|say|show|ask|call|wait)|\b(?:regardless|whatever|whether|even if|either way|no matter|will (?:say|show))\b|\b(?:reversal|query|lookup|revoke|void|refund)(?: has| had)? fail|\bfailed (?:reversal|query|lookup)/iu;

const onlySeen = /\b(?:screen|slip|message|screenshot|phone|terminal) (?:says?|shows?|reads?)\b/iu;

function queries(words: string): boolean {
  const weak = onlySeen.test(words) && !/\b(?:portal|acquirer|final)/iu.test(words);
  return source.test(words) && finalNo.test(words) && !notAsked.test(words) && !weak;
}

const doubt =
  /\b(?:no (?:record|result|answer|reply|final|status)|nothing(?! (?:was|has been|is) debited)|not found|not (?:yet )?final|unknown|still (?:open|pending|paying|reversing)|pending|paying|reversing|processing|unclear|not clear|in progress|(?:cannot|can['’]t|could not) (?:find|tell|see|reach)|(?:do|does) not know|nobody knows|not there|offline)\b/iu;

const happening =
  /\b(?:time[sd]?[- ]?out|hangs|stuck|no slip|(?:not|n['’]t) print\w*|queue|hurry|rush|no response|screen|terminal (?:says|shows)|network|slip)\b/iu;

/** How English says what the rule `safety` has to tell apart. */
export const english: Language = {
  sentences: englishSentences,
  calls: englishCalls,
  prohibits: englishProhibits,
  describes: englishDescribes,
  asks: (sentence) => /\?["”’)]*$/u.test(sentence.trim()),
  refuses: (sentence) => /^\s*[“"(]?(?:no|not|never|do not|don['’]t)\b/iu.test(sentence),
  queries,
  doubts: (words) => doubt.test(words),
  distracts: (words) => happening.test(words),
  followsOn: (sentence) => /\b(?:only|then|after|once|now)\b/iu.test(sentence),
  myths: englishMyths,
};
