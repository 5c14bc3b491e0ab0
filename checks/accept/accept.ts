import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Localized} from '../../src/locales';
import {digestOf} from '../digest';
import {ledgerFile, slugOf, writeLedger} from '../pageLedger';
import {pairsOf, type Pair, type Site} from '../site';
import {withDigest} from './digestLine';

/** What was written, or why nothing was. */
export type Accepted = {readonly failed: boolean; readonly told: readonly Localized[]};

function acceptDigest(root: string, {zh, en}: Pair): readonly Localized[] {
  const digest = digestOf(zh.text);
  const path = join(root, en.file);
  const text = withDigest(readFileSync(path, 'utf8'), digest);
  if (text === undefined || en.frontMatter.data.digest === digest) {
    return [];
  }
  writeFileSync(path, text);
  return [{'zh-Hans': `${en.file}：记下 digest ${digest}`, en: `${en.file}: recorded digest ${digest}`}];
}

/** Adds the pages that the ledger does not have; what it has is never changed here. */
function acceptPages(root: string, {ledger}: Site, pairs: readonly Pair[]): readonly Localized[] {
  const pages = pairs.flatMap(({zh}) => {
    const {id} = zh.frontMatter.data;
    return typeof id === 'string' ? [{id, slug: slugOf(zh.path)}] : [];
  });
  const added = pages.filter((page) => !ledger.entries.some(({id, slug}) => id === page.id || slug === page.slug));
  if (added.length === 0 || ledger.problem !== undefined) {
    return [];
  }
  writeFileSync(join(root, ledgerFile), writeLedger([...ledger.entries, ...added]));
  return added.map(({id, slug}) => ({'zh-Hans': `${ledgerFile}：登记 ${id} ${slug}`, en: `${ledgerFile}: added ${id} ${slug}`}));
}

/**
 * Records that translations were reviewed and that new pages are final.
 *
 * @param paths Chinese articles (`docs/verdicts/paid.mdx`), or `all`.
 */
export function accept(root: string, site: Site, paths: readonly string[]): Accepted {
  const all = pairsOf(site);
  const unknown = paths.filter((path) => path !== 'all' && !all.some(({zh}) => zh.file === path));
  if (unknown.length > 0 || paths.length === 0) {
    const names = unknown.join(' ');
    return {
      failed: true,
      told: [
        {
          'zh-Hans': `--accept 后面写 all，或者中英文都有的页面，如 docs/verdicts/paid.mdx。没有：${names}`,
          en: `--accept takes all, or pages that exist in both languages, such as docs/verdicts/paid.mdx. Not found: ${names}`,
        },
      ],
    };
  }
  const chosen = paths.includes('all') ? all : all.filter(({zh}) => paths.includes(zh.file));
  return {failed: false, told: [...chosen.flatMap((pair) => acceptDigest(root, pair)), ...acceptPages(root, site, chosen)]};
}
