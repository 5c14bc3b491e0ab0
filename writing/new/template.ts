import type {Locale} from '../../src/locales';
import {articleTexts, verdictTexts} from './templateTexts';
import type {Request} from './request';

/** Everything that a fresh pair of articles is made of. */
export type Draft = Request & {
  readonly id: string;
  /** ISO date of today: what is written now is reviewed now. */
  readonly reviewed: string;
  /** Id of the article's checklist, unique in the site. */
  readonly list: string;
};

/** YAML takes a text as it is unless it holds its own signs. */
function yamlText(text: string): string {
  return /^[\p{L}\p{N}“《]/u.test(text) && !/: | #|:$/u.test(text) && Number.isNaN(Number(text))
    ? text
    : `'${text.replaceAll("'", "''")}'`;
}

const list = (items: readonly string[]) => items.map((item) => `  - ${yamlText(item)}`).join('\n');

/**
 * @returns The article of one language: front matter that the schema accepts, and headings, list and steps that both languages
 * share. Whatever is to be written is marked so that the rule `unfinished` finds it.
 */
export function articleText(draft: Draft, locale: Locale): string {
  const {id, title, area, reviewed} = draft;
  const words = articleTexts[locale];
  const verdict = verdictTexts[locale];
  const card =
    area === 'verdicts'
      ? `
# ${verdict.verdictHint}
verdict: unknown
now:
${list(verdict.now)}
never:
${list(verdict.never)}
call: ${yamlText(verdict.call)}
say: ${yamlText(verdict.say)}`
      : '';
  return `---
id: ${id}
title: ${yamlText(title[locale])}
description: ${yamlText(words.description)}
# ${words.audienceHint}
audience: [merchant, cardholder, agent]
keywords:
${list(words.keywords)}
# ${words.sourcesHint}
sources: [editors-knowledge]
reviewed: ${reviewed}${card}
reply: ${yamlText(words.reply)}
---

{/* ${words.lead} */}

## ${words.doTitle} {/* #do */}

{/* ${words.doHint} */}

<Checklist id="${draft.list}">
  <Check id="first">${words.step}</Check>
  <Check id="second">${words.step}</Check>
</Checklist>

## ${words.dontTitle} {/* #do-not */}

- ${words.dont}

## ${words.whyTitle} {/* #why */}

{/* ${words.why} */}
`;
}
