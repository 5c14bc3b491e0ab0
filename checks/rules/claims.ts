import {locales} from '../../src/locales';
import type {Treatment} from '../claims';
import type {Finding, Rule} from '../rule';
import {articleAt, type Site} from '../site';

/** The seed makes 64 claims (facts.md section 1). */
const numbers = Array.from({length: 64}, (_, index) => `S${String(index + 1)}`);

const file = 'checks/claims.ts';

function finding(line: number, zh: string, en: string): Finding {
  return {
    file,
    line,
    found: {'zh-Hans': zh, en},
    why: {
      'zh-Hans': '手册要回应最初那篇文章的每一条说法；对不上的，读者就找不到答案。',
      en: 'The handbook answers every claim of the article that it began with; one without a place is one without an answer.',
    },
    remedy: {
      'zh-Hans': '在 checks/claims.ts 里写明回应它的页面和标题 id，或写明为什么略去。',
      en: 'In checks/claims.ts, name the page and the heading id that treat it, or say why it is dropped.',
    },
  };
}

/** Line of the table on which a claim stands; the first line for one that is missing. */
function lineOf({textFiles}: Site, number: string): number {
  const lines = textFiles.find((text) => text.file === file)?.text.split('\n') ?? [];
  return (
    Math.max(
      lines.findIndex((line) => line.trim().startsWith(`${number}:`)),
      0,
    ) + 1
  );
}

/** Languages in which no such heading exists. */
function missingIn(site: Site, page: string, heading: string): readonly string[] {
  return locales.filter((locale) => !articleAt(site, locale, `${page}.mdx`)?.sections.some(({id}) => id === heading));
}

/**
 * Nothing of the seed is lost: every claim has a target that exists in both languages, or a reason to have none. Only our own site
 * answers to the seed, so the rule is made from the table and runs there alone.
 */
export function claimsRule(claims: Readonly<Record<string, Treatment>>): Rule {
  return {
    name: 'claims',
    check: (site) =>
      numbers.flatMap((number) => {
        const treatment = claims[number];
        const line = lineOf(site, number);
        if (treatment === undefined) {
          return [finding(line, `${number} 没有去处`, `${number} is not mapped`)];
        }
        if ('dropped' in treatment) {
          return treatment.dropped.trim() === ''
            ? [finding(line, `${number} 略去却没有理由`, `${number} is dropped without a reason`)]
            : [];
        }
        const {page, heading} = treatment;
        const missing = missingIn(site, page, heading).join(', ');
        return missing === ''
          ? []
          : [
              finding(
                line,
                `${number} 指向的 ${page}#${heading} 不存在（${missing}）`,
                `${number} points to ${page}#${heading}, missing in ${missing}`,
              ),
            ];
      }),
  };
}
