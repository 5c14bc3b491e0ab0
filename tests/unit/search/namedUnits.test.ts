import {expect, test} from 'vitest';
import {namedUnits} from '../../../src/search/namedUnits';

const names = new Map([
  ['code-51', 1],
  ['code-98', 2],
  ['code-a0', 3],
  ['code-91', 4],
  ['code-10', 5],
  ['v07', 7],
  ['m05', 8],
]);

test.each([
  ['91', [4]],
  ['错误码51', [1]],
  ['应答码98', [2]],
  ['a0', [3]],
  ['code 51', [1]],
  ['response code: 91', [4]],
  ['机器提示 91 怎么办', [4]],
  ['报错51', [1]],
  ['屏幕上出现91 是什么代码', [4]],
  ['v07', [7]],
  ['看 m05 那篇', [8]],
  ['response code 91', [4]],
  ['应答码91', [4]],
  ['报错 91', [4]],
  ['91 是成功还是失败', [4]],
  ['交易失败 51', [1]],
  ['terminal says 98', [2]],
  ['97 或 98 终端号找不到', [2]],
  ['10超出金额', [5]],
])('%s names what it names', (query, units) => {
  expect(namedUnits(query, names)).toEqual(units);
});

test.each([
  '10元退款',
  '提示扣了10块',
  '刷了51笔',
  '微信支付了 51',
  'paid 51',
  't+ 10 天',
  'it took 10 minutes, code never came',
  '2051',
  '冲正',
])('%s names no code', (query) => {
  expect(namedUnits(query, names)).toEqual([]);
});
