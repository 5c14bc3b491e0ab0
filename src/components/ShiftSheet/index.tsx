import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {SelectorCode} from '../CounterCard/SelectorCode';
import {blanks, rule, ruleMeans, steps} from '../CounterCard/steps';
import {PrintedSheet} from '../PrintedSheet';
import {useLocale} from '../useLocale';
import {closing, columns, emptyRows, head, opening} from './rows';
import styles from './styles.module.css';

const words = {
  steps: {'zh-Hans': '付款没有把握时', en: 'When a payment is unclear'},
  opening: {'zh-Hans': '接班', en: 'Start of shift'},
  open: {
    'zh-Hans': '没查清的交易（不写完整卡号、密码、验证码、安全码）',
    en: 'Open cases (never a full card number, PIN or code)',
  },
  closing: {'zh-Hans': '交班，按这个顺序', en: 'End of shift, in this order'},
} as const satisfies Readonly<Record<string, Localized>>;

function Blanks({of}: {readonly of: readonly Localized[]}) {
  const locale = useLocale();
  return (
    <dl className={styles.blanks}>
      {of.map((blank) => (
        <div key={blank.en}>
          <dt>{blank[locale]}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

function Boxes({of}: {readonly of: readonly Localized[]}) {
  const locale = useLocale();
  return (
    <ul className={styles.boxes}>
      {of.map((item) => (
        <li key={item.en}>{item[locale]}</li>
      ))}
    </ul>
  );
}

/**
 * The sheet that goes from shift to shift, A4: the rule, both checks, and the payments that are still open.
 *
 * @example
 * <ShiftSheet />
 */
export function ShiftSheet(): ReactNode {
  const locale = useLocale();
  return (
    <PrintedSheet size="a4">
      <p className={styles.rule}>{rule[locale]}</p>
      <p>{ruleMeans[locale]}</p>
      <Blanks of={[...head, ...blanks]} />
      <p className={styles.label}>{words.opening[locale]}</p>
      <Boxes of={opening} />
      <p className={styles.label}>{words.steps[locale]}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.en}>{step[locale]}</li>
        ))}
      </ol>
      <p className={styles.label}>{words.open[locale]}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.en} scope="col">
                {column[locale]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({length: emptyRows}, (_, row) => (
            <tr key={row}>
              {columns.map((column) => (
                <td key={column.en} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.label}>{words.closing[locale]}</p>
      <Boxes of={closing} />
      <SelectorCode />
    </PrintedSheet>
  );
}
