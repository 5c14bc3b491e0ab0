import {audiences, type Audience} from '../content/audiences';
import type {Localized} from '../locales';
import {observationIds, type ObservationId} from './observations';

/** Who is asking. The questions are the same for all; their order follows what each can see first. */
export type Role = Audience;

export const roleWords: Readonly<Record<Role, Localized>> = {
  merchant: {'zh-Hans': '商户', en: 'Merchant'},
  cardholder: {'zh-Hans': '持卡人', en: 'Cardholder'},
  agent: {'zh-Hans': '客服', en: 'Support agent'},
};

const cardholderOrder: readonly ObservationId[] = [
  'about',
  'slip',
  'bank',
  'screen',
  'record',
  'phone',
  'ticket',
  'till',
  'order',
  'device',
  'money',
  'offer',
];

/** @returns The order in which this reader is asked; merchants and agents start at the terminal. */
export function questionOrder(role: Role | undefined): readonly ObservationId[] {
  return role === 'cardholder' ? cardholderOrder : observationIds;
}

/** @returns The role of that name; undefined for anything else. */
export function toRole(value: string | undefined): Role | undefined {
  return audiences.find((audience) => audience === value);
}
