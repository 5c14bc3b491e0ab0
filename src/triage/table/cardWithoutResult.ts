import {approvedScreens, card, debitedOrUnsure, openScreens, saleScreens, slips} from './cardAnswers';
import type {Row} from './row';

/** No final status: not final, no record, or nobody has looked. The terminal has shown an approval or failed to reverse. */
const cardRecordOpen: readonly Row[] = (() => {
  const when = {...card, record: ['not-final', 'none', 'dont-know']} as const;
  const screen = saleScreens.filter((option) => option !== 'reversal-failed');
  return [
    {source: 'T8', when: {...when, slip: slips.any, screen: ['reversal-failed']}, page: 'verdicts/reversal-failed'},
    {source: 'T3', when: {...when, slip: slips.approved, screen}, page: 'verdicts/paid-awaiting-record'},
    {source: 'T3', when: {...when, slip: slips.notApproved, screen: approvedScreens}, page: 'verdicts/paid-awaiting-record'},
    {
      source: 'T6',
      when: {...when, slip: slips.notApproved, screen: openScreens, record: ['not-final']},
      page: 'verdicts/timed-out-debited',
    },
  ];
})();

/** Somebody has looked, there is no such payment, and neither screen nor slip shows an approval. */
const cardNoRecord: readonly Row[] = (() => {
  const when = {...card, slip: slips.notApproved, record: ['none']} as const;
  const {notApprovedNorTicket} = slips;
  const ended = openScreens.filter((screen) => screen !== 'reversing');
  const notDebited = {...when, bank: ['not-debited']} as const;
  const unsureScreens = openScreens.filter((screen) => screen !== 'reversing' && screen !== 'declined' && screen !== 'reversed');
  return [
    {
      source: 'T13',
      when: {...when, slip: ['unpaid-ticket'], screen: openScreens, bank: debitedOrUnsure},
      page: 'verdicts/unpaid-slip-but-debited',
    },
    {
      source: 'T6',
      when: {...when, slip: notApprovedNorTicket, screen: openScreens, bank: debitedOrUnsure},
      page: 'verdicts/timed-out-debited',
    },
    {source: 'T6', when: {...when, screen: ['reversing'], bank: ['not-debited', 'returned']}, page: 'verdicts/timed-out-debited'},
    {source: 'T7', when: {...when, screen: ended, bank: ['returned']}, page: 'verdicts/reversed'},
    {source: 'T7', when: {...notDebited, screen: ['reversed']}, page: 'verdicts/reversed'},
    {source: 'T9', when: {...notDebited, screen: ['declined']}, page: 'verdicts/declined'},
    {
      source: 'T11',
      when: {...notDebited, slip: ['unpaid-ticket'], screen: ['not-run', 'dont-know']},
      page: 'verdicts/order-ticket',
    },
    {
      source: 'T5',
      when: {...notDebited, slip: ['unpaid-ticket'], screen: ['timeout', 'no-answer-code']},
      page: 'verdicts/timed-out-not-debited',
    },
    {
      source: 'T5',
      when: {...notDebited, slip: notApprovedNorTicket, screen: unsureScreens},
      page: 'verdicts/timed-out-not-debited',
    },
  ];
})();

/**
 * Nobody has looked at the record. "Not paid" is said only where the terminal itself ended the sale (declined or reversed) and
 * the bank shows no debit, or shows it given back.
 */
const cardRecordUnseen: readonly Row[] = (() => {
  const when = {...card, record: ['dont-know']} as const;
  const plain = {...when, slip: slips.notApprovedNorTicket};
  const untouched = ['not-debited', 'returned'] as const;
  const openEnd = openScreens.filter((screen) => screen !== 'declined' && screen !== 'reversed');
  return [
    {source: 'T13', when: {...when, slip: ['unpaid-ticket'], screen: openScreens}, page: 'verdicts/unpaid-slip-but-debited'},
    {source: 'T6', when: {...plain, screen: openEnd}, page: 'verdicts/timed-out-debited'},
    {source: 'T6', when: {...plain, screen: ['declined', 'reversed'], bank: debitedOrUnsure}, page: 'verdicts/timed-out-debited'},
    {source: 'T9', when: {...plain, screen: ['declined'], bank: ['not-debited']}, page: 'verdicts/declined'},
    {source: 'T7', when: {...plain, screen: ['declined'], bank: ['returned']}, page: 'verdicts/reversed'},
    {source: 'T7', when: {...plain, screen: ['reversed'], bank: untouched}, page: 'verdicts/reversed'},
  ];
})();

/** Card payments without a final status in the record. */
export const cardWithoutResult: readonly Row[] = [...cardRecordOpen, ...cardNoRecord, ...cardRecordUnseen];
