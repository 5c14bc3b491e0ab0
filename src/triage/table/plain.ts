import type {Row} from './row';

/** Symptoms that need no evidence: the answer itself names the page. */
export const plainRows: readonly Row[] = [
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
