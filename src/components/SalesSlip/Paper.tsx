import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import {TornPaper} from '../TornPaper';
import {Zh} from '../Zh';
import styles from './styles.module.css';
import type {SlipField} from './types';

const heading: Localized = {'zh-Hans': 'POS 签购单', en: 'POS SALES SLIP'};
const sample: Localized = {'zh-Hans': '示例，非真实交易', en: 'SAMPLE ONLY'};

/** Words as a slip prints them: Chinese and English together, in either language of the page. */
function Printed({words}: {readonly words: string | Localized}): ReactNode {
  if (typeof words === 'string') {
    return words;
  }
  return (
    <>
      <Zh>{words['zh-Hans']}</Zh> <span lang="en">{words.en}</span>
    </>
  );
}

/** The drawn slip. Each line leads to its explanation, without a script. */
export function Paper({fields}: {readonly fields: readonly SlipField[]}): ReactNode {
  return (
    <TornPaper className={clsx(styles.paper, 'no-index')}>
      <p className={styles.heading}>
        <Printed words={heading} />
      </p>
      <ol className={styles.lines}>
        {fields.map(({id, name, label, value}, index) => (
          <li key={id} className={styles.entry}>
            <Link to={`#slip-${id}`} className={styles.line} data-line={id}>
              <span className={styles.mark}>{index + 1}</span>
              <span className={styles.label}>
                <Printed words={{'zh-Hans': name['zh-Hans'], en: label}} />
              </span>
              <span className={styles.value}>{value && <Printed words={value} />}</span>
            </Link>
          </li>
        ))}
      </ol>
      <p className={styles.sample}>
        <Printed words={sample} />
      </p>
    </TornPaper>
  );
}
