import {optionIds, type ObservationId, type OptionId} from './observations';

/** The answers under which a row holds; an observation that is not named may have any value. */
export type Conditions = {readonly [Id in ObservationId]?: readonly OptionId<Id>[]};

/** One rule of the decision table. For every combination of answers exactly one row holds; the tests walk them all. */
export type Row = {
  /** Rows of facts.md section 3 that this rule carries out; `extra` where that section is silent. */
  readonly source: string;
  readonly when: Conditions;
  /** The page that answers, by its path below `docs/` without extension. */
  readonly page: string;
};

/** All options of an observation but these. */
function not<Id extends ObservationId>(id: Id, ...left: readonly OptionId<Id>[]): readonly OptionId<Id>[] {
  return optionIds(id).filter((option) => !left.includes(option));
}

// A reader who cannot say how the customer paid is asked about the card slip and the card record, which cover both.
const card = {about: ['card', 'dont-know']} as const;

// A fault report decides whatever else is seen (T16), so every other card row leaves it out.
const slips = {
  any: not('slip', 'fault-report'),
  approved: ['sales-slip', 'two-slips'],
  notApproved: not('slip', 'fault-report', 'sales-slip', 'two-slips'),
  notApprovedNorTicket: not('slip', 'fault-report', 'sales-slip', 'two-slips', 'unpaid-ticket'),
} as const;

// Void, refund and pre-authorisation are not sales: they answer by themselves.
const saleScreens = not('screen', 'refunded', 'pre-authorised');
const approvedScreens = ['success', 'part-approved'] as const;
const notApprovedScreens = not('screen', 'refunded', 'pre-authorised', 'success', 'part-approved');
/** Screens without an approval on which the terminal has not given up on its reversal. */
const openScreens = notApprovedScreens.filter((screen) => screen !== 'reversal-failed');
/** Screens that say nothing about the result. */
const neutralScreens = ['success', 'not-run', 'dont-know'] as const;

const debitedOrUnsure = ['debited', 'debited-twice', 'dont-know'] as const;

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

/** The record shows two payments. */
const cardRecordTwo: readonly Row[] = (() => {
  const when = {...card, slip: slips.any, record: ['two-successes', 'one-reversed']} as const;
  const screen = saleScreens.filter((option) => option !== 'reversal-failed');
  return [
    {source: 'T8', when: {...when, screen: ['reversal-failed']}, page: 'verdicts/reversal-failed'},
    {source: 'T14', when: {...when, screen, record: ['two-successes']}, page: 'verdicts/charged-twice'},
    {source: 'T15', when: {...when, screen, record: ['one-reversed']}, page: 'verdicts/one-paid-one-reversing'},
  ];
})();

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

/** QR and phone payments: the merchant's order decides, the phone is only a reference. */
const qrRows: readonly Row[] = (() => {
  const qr = {about: ['qr']} as const;
  const success = {...qr, order: ['success'], phone: not('phone', 'debited-twice')} as const;
  const spoken = not('till', 'silent', 'revoked');
  const quiet = ['silent', 'nothing'] as const;
  const busy = not('till', 'waiting', 'success');
  const unpaid = {...qr, order: ['unpaid']} as const;
  const none = {...qr, order: ['none']} as const;
  const unseen = {...qr, order: ['dont-know']} as const;
  const twice = ['debited', 'debited-twice'] as const;
  return [
    {source: 'Q8', when: {...qr, order: ['two-successes']}, page: 'verdicts/charged-twice'},

    {source: 'T15', when: {...qr, order: ['success'], phone: ['debited-twice']}, page: 'verdicts/one-paid-one-reversing'},
    {source: 'Q3', when: {...success, till: ['revoked']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q7', when: {...success, till: ['silent']}, page: 'verdicts/no-announcement'},
    {source: 'Q9', when: {...success, till: spoken, ticket: ['unpaid']}, page: 'verdicts/till-shows-unpaid'},
    {source: 'Q1', when: {...success, till: spoken, ticket: ['other', 'dont-know']}, page: 'verdicts/paid'},

    {
      source: 'Q4',
      when: {...qr, order: ['revoked'], phone: not('phone', 'nothing', 'password')},
      page: 'verdicts/refund-in-transit',
    },
    {source: 'Q5', when: {...qr, order: ['revoked'], phone: ['nothing', 'password']}, page: 'verdicts/order-ticket'},

    {
      source: 'Q2',
      when: {...qr, order: ['not-final', 'unpaid', 'none', 'dont-know'], phone: ['password']},
      page: 'verdicts/qr-waiting',
    },

    {source: 'Q3', when: {...qr, order: ['not-final'], phone: [...twice, 'screenshot']}, page: 'verdicts/qr-timed-out-debited'},
    {
      source: 'Q2',
      when: {...qr, order: ['not-final'], phone: ['nothing', 'dont-know'], till: ['waiting']},
      page: 'verdicts/qr-waiting',
    },
    {
      source: 'Q3',
      when: {...qr, order: ['not-final'], phone: ['nothing', 'dont-know'], till: not('till', 'waiting')},
      page: 'verdicts/qr-timed-out-debited',
    },

    {
      source: 'Q6',
      when: {...qr, order: ['unpaid', 'none', 'dont-know'], phone: ['screenshot']},
      page: 'verdicts/screenshot-only',
    },

    {source: 'Q3', when: {...unpaid, phone: [...twice, 'dont-know']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q2', when: {...unpaid, phone: ['nothing'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...unpaid, phone: ['nothing'], till: ['success']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q5', when: {...unpaid, phone: ['nothing'], till: busy}, page: 'verdicts/order-ticket'},

    {source: 'Q6', when: {...none, phone: twice, till: quiet}, page: 'verdicts/screenshot-only'},
    {source: 'Q3', when: {...none, phone: twice, till: not('till', ...quiet)}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q3', when: {...none, phone: ['dont-know']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q2', when: {...none, phone: ['nothing'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...none, phone: ['nothing'], till: ['success']}, page: 'verdicts/qr-timed-out-debited'},
    {source: 'Q5', when: {...none, phone: ['nothing'], till: busy}, page: 'verdicts/order-ticket'},

    {
      source: 'T3',
      when: {...unseen, phone: [...twice, 'nothing', 'dont-know'], till: ['success']},
      page: 'verdicts/paid-awaiting-record',
    },
    {source: 'Q6', when: {...unseen, phone: twice, till: quiet}, page: 'verdicts/screenshot-only'},
    {
      source: 'Q3',
      when: {...unseen, phone: twice, till: not('till', 'success', ...quiet)},
      page: 'verdicts/qr-timed-out-debited',
    },
    {source: 'Q2', when: {...unseen, phone: ['nothing', 'dont-know'], till: ['waiting']}, page: 'verdicts/qr-waiting'},
    {source: 'Q3', when: {...unseen, phone: ['nothing', 'dont-know'], till: busy}, page: 'verdicts/qr-timed-out-debited'},
  ];
})();

/** Symptoms that need no evidence: the answer itself names the page. */
const plainRows: readonly Row[] = [
  {source: 'extra', when: {about: ['device'], device: ['paper']}, page: 'merchant/out-of-paper'},
  {source: 'extra', when: {about: ['device'], device: ['blank']}, page: 'merchant/jam-or-blank'},
  {source: 'extra', when: {about: ['device'], device: ['external-printer']}, page: 'merchant/external-printer'},
  {source: 'extra', when: {about: ['device'], device: ['network']}, page: 'merchant/network'},
  {source: 'extra', when: {about: ['device'], device: ['sign-in']}, page: 'merchant/sign-in'},
  {source: 'extra', when: {about: ['device'], device: ['code']}, page: 'reference/response-codes'},
  {source: 'extra', when: {about: ['device'], device: ['update']}, page: 'merchant/software-update'},
  {source: 'extra', when: {about: ['device'], device: ['dead']}, page: 'merchant/hardware-service'},
  {source: 'extra', when: {about: ['device'], device: ['dont-know']}, page: 'merchant/contact-acquirer'},
  {source: 'T17', when: {about: ['money'], money: ['refund']}, page: 'verdicts/refund-in-transit'},
  {source: 'T18', when: {about: ['money'], money: ['payout']}, page: 'verdicts/payout-not-arrived'},
  {source: 'extra', when: {about: ['money'], money: ['amount']}, page: 'merchant/void-or-refund'},
  {source: 'T20', when: {about: ['money'], money: ['hold']}, page: 'verdicts/pre-authorised-only'},
  {source: 'extra', when: {about: ['money'], money: ['unknown-charge']}, page: 'cardholder/unauthorised'},
  {source: 'extra', when: {about: ['money'], money: ['dont-know']}, page: 'cardholder/check-bank-record'},
  {source: 'extra', when: {about: ['provider'], offer: ['free']}, page: 'provider/free-terminal-traps'},
  {source: 'extra', when: {about: ['provider'], offer: ['replace']}, page: 'provider/verify-the-channel'},
  {source: 'extra', when: {about: ['provider'], offer: ['choosing', 'dont-know']}, page: 'provider/index'},
];

/** The whole decision table. */
export const table: readonly Row[] = [
  ...cardByItself,
  ...cardRecordSuccess,
  ...cardRecordTwo,
  ...cardRecordFailed,
  ...cardRecordReversed,
  ...cardRecordOpen,
  ...cardNoRecord,
  ...cardRecordUnseen,
  ...qrRows,
  ...plainRows,
];
