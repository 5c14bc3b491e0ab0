import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import {indexOf} from '../../../plugins/search/indexOf';
import type {UnitText} from '../../../plugins/search/unitsOf';
import {openIndex, type OpenIndex} from '../../../src/search/openIndex';
import {search} from '../../../src/search/search';

const texts = [
  ['V07', '机器超时没出结果，顾客却说扣款了', '超时扣款, timed out', '先查、先等冲正，查清之前不再收第二次。'],
  ['M05', '小票没打出来或弄丢了，怎么重打', '重打印, reprint slip', '先重打、后结算；重打的只是副本。'],
  ['V15', 'Refunded, but the money is not back yet', 'refund, void', 'The refund is under way; do not refund twice.'],
] as const;

const units = texts.map(([id, title, keywords, description]): UnitText => ({
  unit: {kind: 'page', url: `/${id}/`, hash: '', title, id},
  sections: [['#do', '现在怎么做']],
  keywords,
  description,
  asked: ['钱扣了没票', 'money not back'],
  bodies: [{place: 0, text: `${title} ${description}`}],
}));

let index: OpenIndex;

beforeAll(() => {
  const {manifest, files} = indexOf(units, 'search-index');
  index = openIndex(JSON.parse(JSON.stringify(manifest)) as typeof manifest, (name) =>
    Promise.resolve(JSON.parse(files.get(name) ?? 'null')),
  );
});

/** What people paste: any code point, our own words, markup, amounts and codes, in any mixture. */
const pasted = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 30}),
      fc.string({unit: 'grapheme', maxLength: 20}),
      fc.constantFrom(
        '冲正',
        '退款',
        '<b onclick=x>',
        '%E0%A4%A',
        '91',
        'V07',
        '__proto__',
        'constructor',
        '。'.repeat(40),
        '😀',
        'ａ０',
      ),
    ),
    {maxLength: 12},
  )
  .map((parts) => parts.join(''));

test('every query is answered, and only with what the index holds', async () => {
  await fc.assert(
    fc.asyncProperty(pasted, fc.boolean(), async (query, withBodies) => {
      const {rows, nearest, query: answered} = await search(index, query, 8, withBodies);
      expect(answered).toBe(query);
      for (const row of [...rows, ...nearest]) {
        expect(texts.map(([, title]) => title)).toContain(row.title);
      }
      expect(new Set(rows.map(({url}) => url)).size).toBe(rows.length);
      expect(rows.length > 0 && nearest.length > 0).toBe(false);
    }),
    {numRuns: 3000},
  );
});

test('a query is found however it is written', async () => {
  const widths = (text: string) => text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('refund', 'reprint slip', 'timed out', 'void'),
      fc.constantFrom(
        (text: string) => text.toUpperCase(),
        widths,
        (text: string) => `  ${text} `,
      ),
      async (text, write) => {
        const plain = await search(index, text, 8, true);
        const written = await search(index, write(text), 8, true);
        expect(written.rows.map(({url}) => url)).toEqual(plain.rows.map(({url}) => url));
      },
    ),
    {numRuns: 200},
  );
});

test('2,000 characters of one kind do not hang', async () => {
  for (const sign of ['冲', '充', 'a', 'zhang', '9', '<', '\u0301', ' ']) {
    const {query} = await search(index, sign.repeat(2000), 8, true);
    expect(query).toHaveLength(sign.length * 2000);
  }
});
