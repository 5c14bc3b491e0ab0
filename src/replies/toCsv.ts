import type {FeedReply} from './feedSchema';

/** The columns of `/replies.csv`, in order; lists are joined by a space. */
export const csvColumns = [
  'id',
  'locale',
  'title',
  'audience',
  'verdict',
  'short',
  'long',
  'placeholders',
  'link',
  'page',
  'reviewed',
] as const satisfies readonly (keyof FeedReply)[];

function cell(value: FeedReply[keyof FeedReply]): string {
  const text = Array.isArray(value) ? value.join(' ') : (value ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * @returns The replies as CSV (RFC 4180): one header line, every field quoted, CR LF between records. It begins with a byte
 * order mark, without which spreadsheets read Chinese as another encoding.
 */
export function toCsv(replies: readonly FeedReply[]): string {
  const lines = replies.map((reply) => csvColumns.map((column) => cell(reply[column])).join(','));
  return `\uFEFF${[csvColumns.join(','), ...lines].join('\r\n')}\r\n`;
}
