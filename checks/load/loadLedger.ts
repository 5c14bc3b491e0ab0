import {join} from 'node:path';
import {ledgerFile, readLedger, type LedgerState} from '../pageLedger';
import {git} from './git';
import {readText} from './readText';

/** Reads the ledger and every version of it that git knows. Without git there is no history, and that is no error. */
export function loadLedger(root: string): LedgerState {
  const text = readText(join(root, ledgerFile)) ?? '[]\n';
  const commits = (git(root, 'log', '--format=%H', '--', ledgerFile) ?? '').split('\n').filter(Boolean);
  const history = commits.flatMap((commit) => {
    // `./` makes git read the path from this folder, which need not be the repository's root.
    const earlier = git(root, 'show', `${commit}:./${ledgerFile}`);
    return earlier === undefined ? [] : [{commit, entries: readLedger(earlier).entries}];
  });
  return {...readLedger(text), text, history};
}
