// cspell:disable: none of these is a word anywhere else.
import type {Synonym} from './types';

const pairs: Readonly<Record<string, string>> = {
  transaction: 'txn txns trx trxn tran trans transac',
  payment: 'pymt pmt pymnt paymt',
  'charged debited': 'chg chgd chrg chrgd chged',
  debited: 'dbt dbtd',
  slip: 'rcpt recpt rcp rct reciept recept recipt chit',
  'twice duplicate': 'dup dupe dupl dups',
  amount: 'amt amnt',
  account: 'acct acc acnt',
  customer: 'cust custmr cx punter patron shopper diner guest client',
  number: 'num nbr',
  statement: 'stmt',
  balance: 'bal',
  merchant: 'mcht merch retailer vendor trader shopkeeper storekeeper restaurant cafe bar salon takeaway outlet',
  message: 'msg sms txt',
  screenshot: 'ss screencap screengrab scrnshot pic pics',
  password: 'pw pwd passwd passcode',
  password_codes: 'otp 2fa',
  reversal: 'rvsl rev rvrsl',
  refund: 'rfnd rfd refnd reimburse reimbursed reimbursement repaid',
  settlement: 'stlmt setl settl',
  terminal: 'edc mpos eftpos pinpad posmachine cardreader keypad poz',
  manager: 'mgr supervisor',
  'authorisation code': 'auth authcode',
  'reference number': 'ref refno rrn arn',
  'unpaid not paid': 'npaid unpd',
  'working days': 'bd wd',
  dispute: 'cb chbk contest challenge',
  'working hours': 'hrs',
};

/** How people shorten words when they type with one thumb, and the trade's own abbreviations. */
export const shortEnglish: readonly Synonym[] = Object.entries(pairs).flatMap(([ours, said]) =>
  said.split(' ').map((word): Synonym => [word, ours.replace('_', ' ')]),
);
