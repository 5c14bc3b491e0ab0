import {not} from './row';

// A reader who cannot say how the customer paid is asked about the card slip and the card record, which cover both.
export const card = {about: ['card', 'dont-know']} as const;

// A fault report decides whatever else is seen (T16), so every other card row leaves it out.
export const slips = {
  any: not('slip', 'fault-report'),
  approved: ['sales-slip', 'two-slips'],
  notApproved: not('slip', 'fault-report', 'sales-slip', 'two-slips'),
  notApprovedNorTicket: not('slip', 'fault-report', 'sales-slip', 'two-slips', 'unpaid-ticket'),
} as const;

// Void, refund and pre-authorisation are not sales: they answer by themselves.
export const saleScreens = not('screen', 'refunded', 'pre-authorised');
export const approvedScreens = ['success', 'part-approved'] as const;
export const notApprovedScreens = not('screen', 'refunded', 'pre-authorised', 'success', 'part-approved');
/** Screens without an approval on which the terminal has not given up on its reversal. */
export const openScreens = notApprovedScreens.filter((screen) => screen !== 'reversal-failed');
/** Screens that say nothing about the result. */
export const neutralScreens = ['success', 'not-run', 'dont-know'] as const;

export const debitedOrUnsure = ['debited', 'debited-twice', 'dont-know'] as const;
