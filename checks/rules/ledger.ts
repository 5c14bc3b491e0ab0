import type {Localized} from '../../src/locales';
import {fieldLine} from '../article/frontMatter';
import {ledgerFile, slugOf, type LedgerEntry, type LedgerState} from '../pageLedger';
import type {Advice, Finding, Rule} from '../rule';
import {pairsOf, type Site} from '../site';

const permanent: Advice = {
  why: {
    'zh-Hans': '编号印在卡片上、在电话里报，链接发给过顾客；改了就打不开。',
    en: 'Ids are printed on cards and read out on the phone, links were sent to customers: a change leaves them dead.',
  },
  remedy: {
    'zh-Hans': '把编号和地址改回登记的样子；页面下线的，那一行加 "retired": {"successor": "接替页的编号"}。',
    en: 'Restore id and address as recorded; for a page taken away add "retired": {"successor": "id of the page that answers"}.',
  },
};

/** The line of the ledger that an entry stands on. */
function lineOf({text}: LedgerState, {id, slug}: LedgerEntry): number {
  const at = text.split('\n').findIndex((line) => line.includes(`"${id}"`) && line.includes(`"${slug}"`));
  return Math.max(at, 0) + 1;
}

function inLedger(ledger: LedgerState, entry: LedgerEntry, found: Localized): Finding {
  return {file: ledgerFile, line: lineOf(ledger, entry), found, ...permanent};
}

/** Each page stands in the ledger, with its id and address. */
function pageFindings(site: Site): readonly Finding[] {
  return pairsOf(site).flatMap(({zh}) => {
    const {id} = zh.frontMatter.data;
    const slug = slugOf(zh.path);
    const {entries} = site.ledger;
    if (typeof id !== 'string' || entries.some((entry) => entry.id === id && entry.slug === slug && !entry.retired)) {
      return [];
    }
    const taken = entries.find((entry) => entry.id === id || entry.slug === slug);
    const at = {file: zh.file, line: fieldLine(zh.frontMatter, 'id')};
    return taken
      ? [
          {
            ...at,
            found: {
              'zh-Hans': `${id} ${slug} 与登记的 ${taken.id} ${taken.slug} 不符`,
              en: `${id} ${slug} does not agree with ${taken.id} ${taken.slug} in the ledger`,
            },
            ...permanent,
          },
        ]
      : [
          {
            ...at,
            found: {'zh-Hans': `新页 ${id} ${slug} 还没有登记`, en: `the new page ${id} ${slug} is not in the ledger`},
            why: {
              'zh-Hans': '登记之后编号和地址就固定下来，以后没有人能误改。',
              en: 'Once recorded, id and address stay for good, and nobody can change them by mistake.',
            },
            remedy: {
              'zh-Hans': `确认编号和文件名不再改，然后运行 npm run check -- --accept ${zh.file}。`,
              en: `Make sure that its id and name are final, then run npm run check -- --accept ${zh.file}.`,
            },
          },
        ];
  });
}

/** Each entry has its page, and stands once. */
function entryFindings({articles, ledger}: Site): readonly Finding[] {
  return ledger.entries.flatMap((entry, index) => {
    const {id, slug, retired} = entry;
    const before = ledger.entries.slice(0, index);
    const successor = ledger.entries.find((other) => other.id === retired?.successor);
    const page = articles.some((article) => slugOf(article.path) === slug);
    return [
      before.some((other) => other.id === id) &&
        inLedger(ledger, entry, {'zh-Hans': `编号 ${id} 登记了两次`, en: `the id ${id} stands twice`}),
      before.some((other) => other.slug === slug) &&
        inLedger(ledger, entry, {'zh-Hans': `地址 ${slug} 登记了两次`, en: `the address ${slug} stands twice`}),
      !retired && !page && inLedger(ledger, entry, {'zh-Hans': `${id} ${slug} 没有页面`, en: `${id} ${slug} has no page`}),
      retired &&
        (!successor || successor.retired) &&
        inLedger(ledger, entry, {
          'zh-Hans': `${id} 的接替页 ${retired.successor} 不在登记册里，或者也已下线`,
          en: `the successor of ${id}, ${retired.successor}, is not in the ledger or retired itself`,
        }),
    ].filter((finding) => finding !== false && finding !== undefined);
  });
}

/** Nothing that was ever committed has vanished or changed. */
function historyFindings({ledger}: Site): readonly Finding[] {
  const seen = new Set<string>();
  return ledger.history.flatMap(({commit, entries}) =>
    entries.flatMap((old) => {
      const now = ledger.entries.find(({id}) => id === old.id);
      const kept = now?.slug === old.slug && (!old.retired || now.retired !== undefined);
      const key = `${old.id} ${old.slug}`;
      if (kept || seen.has(key)) {
        return [];
      }
      seen.add(key);
      return [
        inLedger(ledger, now ?? old, {
          'zh-Hans': `${key}（提交 ${commit.slice(0, 8)} 登记）${now ? `变成了 ${now.slug}` : '不见了'}`,
          en: `${key} (recorded in commit ${commit.slice(0, 8)}) ${now ? `has become ${now.slug}` : 'is gone'}`,
        }),
      ];
    }),
  );
}

/** Ids and addresses are printed on slips and read out on the phone: once published they stay. */
export const ledger: Rule = {
  name: 'ledger',
  check: (site) => {
    const {problem} = site.ledger;
    if (problem !== undefined) {
      return [
        {
          file: ledgerFile,
          line: 1,
          found: {'zh-Hans': `登记册读不出来：${problem}`, en: `the ledger cannot be read: ${problem}`},
          ...permanent,
          remedy: {
            'zh-Hans': '改回能读的 JSON；不确定就用 git 恢复这个文件，再运行 --accept。',
            en: 'Make it valid JSON again; when in doubt restore the file with git and run --accept.',
          },
        },
      ];
    }
    return [...pageFindings(site), ...entryFindings(site), ...historyFindings(site)];
  },
};
