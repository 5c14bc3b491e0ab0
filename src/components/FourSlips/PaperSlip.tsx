import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {TornPaper} from '../TornPaper';
import {Zh} from '../Zh';
import {useLocale} from '../useLocale';
import type {Paper} from './slips';
import styles from './styles.module.css';

/** Words on paper: Chinese, and on an English page their meaning beside them. */
export function Printed({words}: {readonly words: string | Localized}): ReactNode {
  const locale = useLocale();
  if (typeof words === 'string') {
    return words;
  }
  if (locale === 'zh-Hans') {
    return words['zh-Hans'];
  }
  return (
    <>
      <Zh>{words['zh-Hans']}</Zh> {words.en}
    </>
  );
}

/** One drawn piece of paper: the heading by which one knows it, and its lines. */
export function PaperSlip({paper}: {readonly paper: Paper}): ReactNode {
  return (
    <TornPaper className={styles.paper}>
      <p className={styles.heading}>
        <Printed words={paper.heading} />
      </p>
      <ul className={styles.lines}>
        {paper.lines.map(({label, value}) => (
          <li key={label.en} className={styles.line}>
            <span>
              <Printed words={label} />
            </span>
            {value && (
              <span className={styles.value}>
                <Printed words={value} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </TornPaper>
  );
}
