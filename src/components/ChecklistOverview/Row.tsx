import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {ListedChecklist} from '../../checklist/catalogue';
import {readTicks} from '../../checklist/ticks';
import {storageKeys} from '../../content/storageKeys';
import type {Localized} from '../../locales';
import {useKept} from '../useKept';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  steps: {'zh-Hans': '{all} 步', en: '{all} steps'},
  progress: {'zh-Hans': '已完成 {done} / {all}', en: '{done} of {all} done'},
  finished: {'zh-Hans': '{all} 步全部完成', en: 'All {all} steps done'},
} as const satisfies Readonly<Record<string, Localized>>;

/** One list: where it stands, and how far the reader has come. */
export function Row({list}: {readonly list: ListedChecklist}): ReactNode {
  const locale = useLocale();
  const {value} = useKept(`${storageKeys.checklist.key}${list.id}`);
  const {ticks} = readTicks(value);
  const all = list.items.length;
  const done = list.items.filter((item) => ticks.has(item)).length;
  const text = (done === 0 ? words.steps : done === all ? words.finished : words.progress)[locale]
    .replace('{done}', String(done))
    .replace('{all}', String(all));
  return (
    <li className={styles.list} data-started={done > 0}>
      <Link to={list.address}>{list.page}</Link>
      <span className={styles.heading}>{list.heading}</span>
      <span className={styles.progress}>
        <progress value={done} max={all} aria-label={text} />
        {text}
      </span>
    </li>
  );
}
