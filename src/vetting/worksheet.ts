import {maskNumbers} from '../cardNumbers/maskNumbers';
import {criteria} from './criteria';
import {redFlags} from './redFlags';

/** Providers that fit side by side. */
export const mostProviders = 3;

/** What was found out about one criterion. `spoken` is what they said and nobody verified. */
export const findings = ['pass', 'fail', 'spoken'] as const;
export type Finding = (typeof findings)[number];

/** One column of the worksheet. Ids are those of `criteria` and `redFlags`; anything not answered is absent. */
export type Provider = {
  readonly name: string;
  /** Undefined until answered. */
  readonly bank?: boolean | undefined;
  readonly found: Readonly<Record<string, Finding>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly flags: readonly string[];
};

export const emptyProvider: Provider = {name: '', found: {}, notes: {}, flags: []};

/** `stop`: a red flag; `fail`: a threshold row failed; `open`: one is not verified yet; `compare`: thresholds passed. */
export type Verdict = {readonly kind: 'stop' | 'fail' | 'open' | 'compare'; readonly count: number};

/** @returns True if the criterion applies to this provider. */
export function applies(criterion: (typeof criteria)[number], {bank}: Provider): boolean {
  return !(criterion.notForBanks && bank === true);
}

/** @returns What a column comes to. It never says which provider is better: price and service are the reader's to weigh. */
export function verdictOf(provider: Provider): Verdict {
  // A bank is rightly absent from the list of payment institutions.
  const flags = provider.flags.filter((flag) => !(flag === 'unlicensed' && provider.bank === true));
  if (flags.length > 0) {
    return {kind: 'stop', count: flags.length};
  }
  const rows = criteria.filter((criterion) => applies(criterion, provider));
  const thresholds = rows.filter(({threshold}) => threshold);
  const failed = thresholds.filter(({id}) => provider.found[id] === 'fail').length;
  if (failed > 0) {
    return {kind: 'fail', count: failed};
  }
  const open = thresholds.filter(({id}) => provider.found[id] !== 'pass').length;
  return open > 0
    ? {kind: 'open', count: open}
    : {kind: 'compare', count: rows.filter(({id}) => provider.found[id] !== 'pass').length};
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const text = (value: unknown) => (typeof value === 'string' ? maskNumbers(value) : '');

/** Takes what fits of one stored column; rows that no longer exist drop out alone. */
function readProvider(stored: unknown): Provider {
  const {name, bank, found, notes, flags} = record(stored);
  const [marks, words] = [record(found), record(notes)];
  return {
    name: text(name),
    bank: typeof bank === 'boolean' ? bank : undefined,
    found: Object.fromEntries(
      criteria.flatMap(({id}) => findings.flatMap((finding) => (marks[id] === finding ? [[id, finding]] : []))),
    ),
    notes: Object.fromEntries(criteria.flatMap(({id}) => (text(words[id]) === '' ? [] : [[id, text(words[id])]]))),
    flags: redFlags.map(({id}) => id).filter((id) => Array.isArray(flags) && flags.includes(id)),
  };
}

/** How many things a stored column holds, of whichever version. */
function answersIn(stored: unknown): number {
  const {found, notes, flags} = record(stored);
  return Object.keys(record(found)).length + Object.keys(record(notes)).length + (Array.isArray(flags) ? flags.length : 0);
}

/** What the browser kept. */
export type StoredWorksheet = {
  /** One to three. */
  readonly providers: readonly Provider[];
  /** True where something was kept that cannot be read or that no row exists for; the reader is told. */
  readonly damaged: boolean;
};

/** Reads what any version of the page, or something else, may have written. */
export function readWorksheet(stored: string | null): StoredWorksheet {
  try {
    const value: unknown = stored === null ? [] : JSON.parse(stored);
    if (Array.isArray(value)) {
      const providers = value.slice(0, mostProviders).map(readProvider);
      const lost = value.some((column, index) => {
        const kept = providers[index];
        return kept === undefined || column === null || typeof column !== 'object' || answersIn(column) > answersIn(kept);
      });
      return {providers: providers.length > 0 ? providers : [emptyProvider, emptyProvider], damaged: lost};
    }
  } catch {
    // Told below, like any other unreadable value.
  }
  return {providers: [emptyProvider, emptyProvider], damaged: true};
}

/** @returns What to keep in the browser. Nobody needs a card number in a note. */
export function writeWorksheet(providers: readonly Provider[]): string {
  return JSON.stringify(providers.map(readProvider));
}
