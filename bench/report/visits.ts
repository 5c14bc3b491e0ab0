import type {Measured} from '../site/measure';
import type {Table} from './table';

/** @returns A count of bytes with a space between thousands. */
export const bytes = (value: number): string => Math.round(value).toLocaleString('en-US');

/** @returns Milliseconds as seconds. */
export const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);

const head = [
  'page',
  'HTML',
  'CSS',
  'JS',
  'other',
  'total',
  'requests',
  'FCP s',
  'LCP s',
  'TBT ms',
  'CLS',
  'result s',
  'its bytes',
];

/** @returns What first visits cost, one row a page: bytes as sent (brotli, with headers), requests, paint, blocking, shift, search. */
export function visitTable(measured: readonly Measured[]): Table {
  const rows = measured.map(({target, visit, search}) => [
    target.name,
    ...[visit.html, visit.css, visit.js, visit.other, visit.total].map(bytes),
    String(visit.requests),
    seconds(visit.fcp),
    seconds(visit.lcp),
    visit.tbt.toFixed(0),
    visit.cls.toFixed(3),
    search ? seconds(search.time) : '',
    search ? bytes(search.bytes) : '',
  ]);
  return {head, rows};
}
