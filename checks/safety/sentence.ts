/** A sentence, and where it begins in the text that it was cut from. */
export type Sentence = {readonly text: string; readonly start: number};

const chineseEnd = /[。！？；!?;]+[”’）)]*/gu;

/** An English full stop ends a sentence only before a space, so that `1.5` and file names stay whole. */
const englishEnd = /(?:[!?;]|[.。！？；](?=["”’)]*(?:\s|$)))["”’)]*/gu;

function cut(text: string, end: RegExp): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const next = match.index + match[0].length;
    sentences.push({text: text.slice(start, next), start});
    start = next;
  }
  if (text.slice(start).trim() !== '') {
    sentences.push({text: text.slice(start), start});
  }
  return sentences;
}

/** Cuts Chinese text at 。！？； — a semicolon ends what a “do not” reaches. */
export function chineseSentences(text: string): readonly Sentence[] {
  return cut(text, chineseEnd);
}

/** Cuts English text at . ! ? ; */
export function englishSentences(text: string): readonly Sentence[] {
  return cut(text, englishEnd);
}
