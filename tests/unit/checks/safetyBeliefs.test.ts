import {describe, expect, test} from 'vitest';
import {chinese} from '../../../checks/safety/chinese';
import {english} from '../../../checks/safety/english';
import type {Language} from '../../../checks/safety/language';

/** What the sentences of a text make people believe. */
function beliefs(language: Language, text: string) {
  const sentences = language.sentences(text);
  return sentences.flatMap((sentence, index) => language.myths(sentence.text, sentences[index + 1]?.text ?? ''));
}

describe('two costly beliefs, on every page', () => {
  test.each([
    '小票没出来，马上做结算，钱就会退回卡里。',
    '不出票时做结算，钱就会退回。',
    '结算会把扣掉的钱退给顾客。',
    '想退钱，就做一次批结算。',
    '要把扣款退回去，请用结算功能。',
    '随便刷一笔就能触发冲正。',
    '不出票就刷一分钱，触发冲正。',
    '可以做一笔任意金额的消费交易，以触发冲正流程。',
    '有人说刷一笔就能触发冲正，可以试试。',
  ])('refuses: %s', (text) => {
    expect(beliefs(chinese, text)).toHaveLength(1);
  });

  test.each([
    '结算不会把钱退给顾客。',
    '不要用批结算退钱，也不要随便刷一笔来触发冲正。',
    '为了退钱去结算，反而会丢掉重打小票的机会。',
    '“结算会退钱”是误会。',
    '批结算之后只能退货。',
    '过了当日或已批结算，则退货。',
    '做一次余额查询，让终端先送出冲正。',
    '有人说“随便刷一笔就能触发冲正”。这很危险。',
    '查交易、冲正、补打、结算、故障。',
  ])('allows: %s', (text) => {
    expect(beliefs(chinese, text)).toEqual([]);
  });

  test.each([
    'Run batch settlement and the money comes back.',
    'Batch settlement refunds the customer.',
    'To get the money back, run batch settlement.',
    'Settling the batch returns the debit to the card.',
    'Make a small sale to trigger the reversal.',
    'Any purchase sets off the pending reversal.',
    'People say that a small sale triggers the reversal, and they are right.',
  ])('refuses: %s', (text) => {
    expect(beliefs(english, text)).toHaveLength(1);
  });

  test.each([
    'Batch settlement refunds nothing.',
    'Settlement returns no money to the customer.',
    'Do not run batch settlement to get the money back.',
    'Settling in order to refund only costs you the chance to reprint the slip.',
    'After settlement only a refund is possible.',
    'Never make a small sale to trigger a reversal.',
    'Make a balance inquiry so that the terminal sends the reversal.',
    'People say that any small sale will trigger the reversal. That is dangerous.',
  ])('allows: %s', (text) => {
    expect(beliefs(english, text)).toEqual([]);
  });
});
