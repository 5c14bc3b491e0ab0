import {linksOf, targetOf} from '../../checks/article/links';
import type {Article} from '../../checks/article/article';
import {digestOf} from '../../checks/digest';
import {slugOf} from '../../checks/pageLedger';
import {runRules, type Result} from '../../checks/report';
import {rules} from '../../checks/rules';
import {bodyLength} from '../../checks/rules/length';
import {articlesIn, pairsOf, type Pair, type Site} from '../../checks/site';
import {readPage} from '../../src/content/readPage';
import {reviewDue} from '../../src/content/reviewDue';
import {sources} from '../../src/content/sources';
import {strengths, type Strength} from '../../src/content/strengths';
import {locales, type Locale, type Localized} from '../../src/locales';
import type {PageState} from '../../src/contentState/row';

/** @returns How many pages of that language link to each path below `docs/`. */
function inboundLinks(site: Site, locale: Locale): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articlesIn(site, locale)) {
    const targets = new Set(linksOf(article).map(({url}) => targetOf(article, url).path));
    targets.delete(article.path);
    for (const path of targets) {
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return counts;
}

function weakestOf(ids: readonly (keyof typeof sources)[]): Strength | null {
  const found = new Set<Strength>(ids.map((id) => sources[id].strength));
  return strengths.filter((strength) => found.has(strength)).at(-1) ?? null;
}

function flawsOf({zh, en}: Pair, results: readonly Result[]): readonly string[] {
  return results.flatMap(({rule: {name}, findings}) => {
    const count = findings.filter(({file}) => file === zh.file || file === en.file).length;
    return count === 0 ? [] : [`${name} ${String(count)}`];
  });
}

const titleOf = ({frontMatter: {data}}: Article) => String(data.title);

/**
 * @param site Both languages, as the checks load them.
 * @returns The state of every page that has both languages, by id.
 */
export function pageStates(site: Site): readonly PageState[] {
  const results = runRules(site, rules);
  const inbound = new Map(locales.map((locale) => [locale, inboundLinks(site, locale)]));
  const linksTo = (path: string, locale: Locale) => inbound.get(locale)?.get(path) ?? 0;
  return pairsOf(site)
    .flatMap((pair): readonly PageState[] => {
      const {zh, en} = pair;
      const read = readPage(zh.path, zh.frontMatter.data);
      if ('errors' in read) {
        return []; // the build stops at it elsewhere, with the field's name
      }
      const {id, reviewed, sources: cited} = read.page;
      const both = <T>(of: (article: Article, locale: Locale) => T): Localized<T> => ({
        'zh-Hans': of(zh, 'zh-Hans'),
        en: of(en, 'en'),
      });
      return [
        {
          id,
          slug: slugOf(zh.path),
          title: both(titleOf),
          reviewed,
          due: reviewDue(reviewed, cited),
          translated: en.frontMatter.data.digest === digestOf(zh.text),
          sources: cited.length,
          weakest: weakestOf(cited),
          length: both(bodyLength),
          inbound: both(({path}, locale) => linksTo(path, locale)),
          flaws: flawsOf(pair, results),
        },
      ];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
