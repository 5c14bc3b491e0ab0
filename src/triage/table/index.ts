import {cardWithoutResult} from './cardWithoutResult';
import {cardWithResult} from './cardWithResult';
import {plainRows} from './plain';
import {qrRows} from './qr';
import type {Row} from './row';

export type {Row} from './row';

/** The whole decision table. */
export const table: readonly Row[] = [...cardWithResult, ...cardWithoutResult, ...qrRows, ...plainRows];
