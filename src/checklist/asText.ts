/** One step as it goes into a ticket. */
export type Step = {readonly text: string; readonly done: boolean};

type Parts = {
  readonly title: string;
  readonly link: string;
  /** Local date and time, in words. */
  readonly when: string;
  /** The count, in words. */
  readonly progress: string;
  readonly steps: readonly Step[];
};

/**
 * @param date Now.
 * @returns Date and time of this device, to the minute, with its offset from UTC: a ticket may be read elsewhere.
 */
export function localTime(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const offset = -date.getTimezoneOffset();
  const zone = `UTC${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  const day = `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())} (${zone})`;
}

/** @returns A checklist as plain text for a ticket or a chat. */
export function asText({title, link, when, progress, steps}: Parts): string {
  const lines = steps.map(({text, done}, index) => `[${done ? 'x' : ' '}] ${String(index + 1)}. ${text}`);
  return [title, link, when, progress, ...lines].join('\n');
}
