import {describe, expect, test} from 'vitest';
import {next} from '../../../src/triage/engine';
import type {Answers} from '../../../src/triage/observations';
import {isVerdictPage} from '../../../src/content/pageSchema';
import type {VerdictKind} from '../../../src/content/verdicts';
import {readArticle} from '../articles';

/**
 * The rows of facts.md section 3, written down from that text and not from the table: answers, page, verdict. Table and fixture
 * check each other.
 */
const rows: readonly (readonly [string, Answers, string, VerdictKind])[] = [
  ['T1', {about: 'card', screen: 'success', slip: 'sales-slip', record: 'success', bank: 'debited'}, 'paid', 'paid'],
  ['T2', {about: 'card', screen: 'success', slip: 'none', record: 'success', bank: 'debited'}, 'paid-no-slip', 'print-only'],
  ['T3', {about: 'card', screen: 'success', slip: 'none', record: 'none', bank: 'debited'}, 'paid-awaiting-record', 'unknown'],
  ['T4', {about: 'card', screen: 'success', slip: 'sales-slip', record: 'success', bank: 'not-debited'}, 'paid', 'paid'],
  [
    'T5 failed',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'failed', bank: 'not-debited'},
    'timed-out-not-debited',
    'not-paid',
  ],
  [
    'T5 reversed',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'reversed', bank: 'not-debited'},
    'timed-out-not-debited',
    'not-paid',
  ],
  [
    'T5 no record',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'none', bank: 'not-debited'},
    'timed-out-not-debited',
    'not-paid',
  ],
  [
    'T6 no record',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'none', bank: 'debited'},
    'timed-out-debited',
    'unknown',
  ],
  [
    'T6 not final',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'not-final', bank: 'debited'},
    'timed-out-debited',
    'unknown',
  ],
  ['T7', {about: 'card', screen: 'reversed', slip: 'none', record: 'reversed', bank: 'returned'}, 'reversed', 'not-paid'],
  [
    'T8 success',
    {about: 'card', screen: 'reversal-failed', slip: 'none', record: 'success', bank: 'debited'},
    'reversal-failed',
    'unknown',
  ],
  [
    'T8 unknown',
    {about: 'card', screen: 'reversal-failed', slip: 'none', record: 'dont-know', bank: 'debited'},
    'reversal-failed',
    'unknown',
  ],
  [
    'T8 record',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'reversal-failed', bank: 'debited'},
    'reversal-failed',
    'unknown',
  ],
  [
    'T8 fault slip',
    {about: 'card', screen: 'reversal-failed', slip: 'fault-report', record: 'not-final', bank: 'debited'},
    'reversal-failed',
    'unknown',
  ],
  ['T9', {about: 'card', screen: 'declined', slip: 'none', record: 'failed', bank: 'not-debited'}, 'declined', 'not-paid'],
  [
    'T10 declined',
    {about: 'card', screen: 'declined', slip: 'none', record: 'failed', bank: 'debited'},
    'declined-but-debited',
    'not-paid',
  ],
  [
    'T10 code',
    {about: 'card', screen: 'no-answer-code', slip: 'none', record: 'failed', bank: 'debited'},
    'declined-but-debited',
    'not-paid',
  ],
  [
    'T11',
    {about: 'card', screen: 'not-run', slip: 'unpaid-ticket', record: 'none', bank: 'not-debited'},
    'order-ticket',
    'not-paid',
  ],
  [
    'T12',
    {about: 'card', screen: 'success', slip: 'unpaid-ticket', record: 'success', bank: 'debited'},
    'till-shows-unpaid',
    'paid',
  ],
  [
    'T13',
    {about: 'card', screen: 'dont-know', slip: 'unpaid-ticket', record: 'none', bank: 'debited'},
    'unpaid-slip-but-debited',
    'unknown',
  ],
  [
    'T14',
    {about: 'card', screen: 'success', slip: 'two-slips', record: 'two-successes', bank: 'debited-twice'},
    'charged-twice',
    'duplicate',
  ],
  [
    'T15',
    {about: 'card', screen: 'success', slip: 'sales-slip', record: 'one-reversed', bank: 'debited-twice'},
    'one-paid-one-reversing',
    'paid',
  ],
  [
    'T16',
    {about: 'card', screen: 'dont-know', slip: 'fault-report', record: 'success', bank: 'debited'},
    'reversal-failed',
    'unknown',
  ],
  [
    'T17',
    {about: 'card', screen: 'refunded', slip: 'sales-slip', record: 'reversed', bank: 'debited'},
    'refund-in-transit',
    'not-paid',
  ],
  ['T18', {about: 'money', money: 'payout'}, 'payout-not-arrived', 'not-a-payment-problem'],
  ['T19', {about: 'card', screen: 'dont-know', slip: 'reprint', record: 'success', bank: 'debited'}, 'reprint-is-a-copy', 'paid'],
  [
    'T20',
    {about: 'card', screen: 'pre-authorised', slip: 'sales-slip', record: 'success', bank: 'debited'},
    'pre-authorised-only',
    'not-paid',
  ],
  [
    'T21',
    {about: 'card', screen: 'part-approved', slip: 'sales-slip', record: 'success', bank: 'debited'},
    'partly-approved',
    'not-paid',
  ],

  [
    'incomplete: nobody knows of a debit',
    {about: 'card', screen: 'timeout', slip: 'none', record: 'none', bank: 'dont-know'},
    'timed-out-debited',
    'unknown',
  ],
  [
    'incomplete: CHECK code, record unseen',
    {about: 'card', screen: 'no-answer-code', slip: 'none', record: 'dont-know', bank: 'not-debited'},
    'timed-out-debited',
    'unknown',
  ],
  [
    'incomplete: nothing known at all',
    {about: 'card', screen: 'dont-know', slip: 'dont-know', record: 'dont-know', bank: 'dont-know'},
    'timed-out-debited',
    'unknown',
  ],
  [
    'incomplete: T10 without a final status',
    {about: 'card', screen: 'declined', slip: 'none', record: 'not-final', bank: 'debited'},
    'timed-out-debited',
    'unknown',
  ],

  ['Q1', {about: 'qr', till: 'success', phone: 'debited', order: 'success', ticket: 'other'}, 'paid', 'paid'],
  ['Q2', {about: 'qr', till: 'waiting', phone: 'password', order: 'not-final', ticket: 'other'}, 'qr-waiting', 'unknown'],
  [
    'Q3',
    {about: 'qr', till: 'no-result', phone: 'debited', order: 'not-final', ticket: 'other'},
    'qr-timed-out-debited',
    'unknown',
  ],
  ['Q4', {about: 'qr', till: 'revoked', phone: 'debited', order: 'revoked', ticket: 'other'}, 'refund-in-transit', 'not-paid'],
  ['Q5', {about: 'qr', till: 'nothing', phone: 'nothing', order: 'unpaid', ticket: 'unpaid'}, 'order-ticket', 'not-paid'],
  ['Q6', {about: 'qr', till: 'nothing', phone: 'screenshot', order: 'none', ticket: 'other'}, 'screenshot-only', 'unknown'],
  ['Q7', {about: 'qr', till: 'silent', phone: 'debited', order: 'success', ticket: 'other'}, 'no-announcement', 'paid'],
  [
    'Q8',
    {about: 'qr', till: 'success', phone: 'debited-twice', order: 'two-successes', ticket: 'other'},
    'charged-twice',
    'duplicate',
  ],
  ['Q9', {about: 'qr', till: 'success', phone: 'debited', order: 'success', ticket: 'unpaid'}, 'till-shows-unpaid', 'paid'],
];

describe('facts.md section 3', () => {
  test.each(rows)('%s', (_name, answers, page, verdict) => {
    expect(next(answers)).toEqual({page: `verdicts/${page}`});
    for (const locale of ['zh-Hans', 'en'] as const) {
      const article = readArticle(locale, `verdicts/${page}`).page;
      expect(isVerdictPage(article) && article.verdict).toBe(verdict);
    }
  });
});
