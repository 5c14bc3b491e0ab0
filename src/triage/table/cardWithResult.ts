import {approvedScreens, card, debitedOrUnsure, neutralScreens, notApprovedScreens, saleScreens, slips} from './cardAnswers';
import {not, type Row} from './row';

/** What was seen on paper or screen decides without the merchant's record. */
const cardByItself: readonly Row[] = [
  {source: 'T16', when: {...card, slip: ['fault-report']}, page: 'verdicts/reversal-failed'},
  {source: 'T17', when: {...card, slip: slips.any, screen: ['refunded']}, page: 'verdicts/refund-in-transit'},
  {source: 'T20', when: {...card, slip: slips.any, screen: ['pre-authorised']}, page: 'verdicts/pre-authorised-only'},
];

/** The record shows one success. It is final, unless the terminal may still send or has sent a reversal. */
const cardRecordSuccess: readonly Row[] = (() => {
  const when = {...card, slip: slips.any, record: ['success']} as const;
  const settled = {...when, screen: neutralScreens, bank: not('bank', 'debited-twice')};
  return [
    {source: 'T21', when: {...when, screen: ['part-approved']}, page: 'verdicts/partly-approved'},
    {source: 'T8', when: {...when, screen: ['reversal-failed', 'reversed']}, page: 'verdicts/reversal-failed'},
    {source: 'T6', when: {...when, screen: ['reversing']}, page: 'verdicts/timed-out-debited'},
    {source: 'T3', when: {...when, screen: ['timeout', 'no-answer-code', 'declined']}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T15', when: {...when, screen: neutralScreens, bank: ['debited-twice']}, page: 'verdicts/one-paid-one-reversing'},
    {source: 'T1 T4', when: {...settled, slip: ['sales-slip', 'dont-know']}, page: 'verdicts/paid'},
    {source: 'T2', when: {...settled, slip: ['none']}, page: 'verdicts/paid-no-slip'},
    {source: 'T3', when: {...settled, slip: ['two-slips']}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T12', when: {...settled, slip: ['unpaid-ticket']}, page: 'verdicts/till-shows-unpaid'},
    {source: 'T19', when: {...settled, slip: ['reprint']}, page: 'verdicts/reprint-is-a-copy'},
  ];
})();

/** The record shows two payments. Neither is given back while the terminal may still reverse one of them by itself. */
const cardRecordTwo: readonly Row[] = (() => {
  const when = {...card, slip: slips.any, record: ['two-successes', 'one-reversed']} as const;
  const two = {...when, record: ['two-successes']} as const;
  const ended = ['success', 'part-approved', 'declined', 'not-run', 'dont-know'] as const;
  return [
    {source: 'T8', when: {...when, screen: ['reversal-failed']}, page: 'verdicts/reversal-failed'},
    {source: 'T8', when: {...two, screen: ['reversed']}, page: 'verdicts/reversal-failed'},
    {source: 'T6', when: {...two, screen: ['reversing']}, page: 'verdicts/timed-out-debited'},
    {source: 'T3', when: {...two, screen: ['timeout', 'no-answer-code']}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T14', when: {...two, screen: ended}, page: 'verdicts/charged-twice'},
    {
      source: 'T15',
      when: {...when, record: ['one-reversed'], screen: saleScreens.filter((option) => option !== 'reversal-failed')},
      page: 'verdicts/one-paid-one-reversing',
    },
  ];
})();

/** The record itself says that the reversal failed: people have to look. */
const cardReversalFailed: readonly Row[] = [
  {
    source: 'T8',
    when: {...card, slip: slips.any, screen: saleScreens, record: ['reversal-failed']},
    page: 'verdicts/reversal-failed',
  },
];

/** The record shows a final failure. An approval on screen or paper contradicts it, so someone has to look again. */
const cardRecordFailed: readonly Row[] = (() => {
  const when = {...card, record: ['failed']} as const;
  const failed = {...when, slip: slips.notApproved, screen: notApprovedScreens};
  const declined = ['declined', 'not-run'] as const;
  return [
    {source: 'T3', when: {...when, slip: slips.approved, screen: saleScreens}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T3', when: {...when, slip: slips.notApproved, screen: approvedScreens}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T10', when: {...failed, bank: debitedOrUnsure}, page: 'verdicts/declined-but-debited'},
    {source: 'T7', when: {...failed, bank: ['returned']}, page: 'verdicts/reversed'},
    {source: 'T9', when: {...failed, bank: ['not-debited'], screen: declined}, page: 'verdicts/declined'},
    {
      source: 'T5',
      when: {...failed, bank: ['not-debited'], screen: notApprovedScreens.filter((s) => s !== 'declined' && s !== 'not-run')},
      page: 'verdicts/timed-out-not-debited',
    },
  ];
})();

/** The record shows a completed reversal: void, whatever the slip says. */
const cardRecordReversed: readonly Row[] = (() => {
  const when = {...card, slip: slips.any, record: ['reversed']} as const;
  const reversed = ['success', 'part-approved', 'reversed'] as const;
  const rest = not('screen', 'refunded', 'pre-authorised', ...reversed);
  return [
    {source: 'T7', when: {...when, screen: reversed}, page: 'verdicts/reversed'},
    {source: 'T7', when: {...when, screen: rest, bank: not('bank', 'not-debited')}, page: 'verdicts/reversed'},
    {source: 'T5', when: {...when, screen: rest, bank: ['not-debited']}, page: 'verdicts/timed-out-not-debited'},
  ];
})();

/** Card payments of which the record, the slip or the screen settles the result. */
export const cardWithResult: readonly Row[] = [
  ...cardByItself,
  ...cardRecordSuccess,
  ...cardRecordTwo,
  ...cardReversalFailed,
  ...cardRecordFailed,
  ...cardRecordReversed,
];
