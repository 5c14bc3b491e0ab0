import type {ReactNode} from 'react';
import {toTable} from '../../vetting/table';
import type {Provider} from '../../vetting/worksheet';
import {PrintHead} from '../PrintHead';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';
import {words} from './words';

/** The worksheet as it is printed: a table of what was filled in, in full; an input shows only what fits into it. */
export function OnPaper({providers}: {readonly providers: readonly Provider[]}): ReactNode {
  const locale = useLocale();
  const [head = [], ...rows] = toTable(providers, locale);
  return (
    <div className={styles.onPaper} aria-hidden="true">
      <PrintHead title={words.onPaper[locale]} />
      <table>
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={column}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([what = '', ...cells]) => (
            <tr key={what}>
              <th>{what}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
