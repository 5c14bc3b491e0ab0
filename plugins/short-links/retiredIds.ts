import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ledgerFile, readLedger, type LedgerEntry} from '../../checks/pageLedger';

/**
 * @param siteDir The project's root.
 * @returns The ledger's ids whose page was taken away; none while there is no ledger.
 */
export function retiredIds(siteDir: string): readonly LedgerEntry[] {
  const file = join(siteDir, ledgerFile);
  const {entries} = existsSync(file) ? readLedger(readFileSync(file, 'utf8')) : {entries: []};
  return entries.filter((entry) => entry.retired !== undefined);
}
