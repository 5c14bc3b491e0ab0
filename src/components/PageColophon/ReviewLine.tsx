import type {ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {reviewState, todayInChina} from '../../content/reviewState';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  reviewed: {'zh-Hans': '复核日期', en: 'Reviewed'},
  due: {'zh-Hans': '下次复核不晚于', en: 'next review by'},
  overdue: {
    'zh-Hans': '这一页的复核已过期：内容可能已经变了，以收单机构、发卡行和官方页面为准。',
    en: 'The review of this page is overdue: things may have changed; your acquirer, issuer and official pages prevail.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  /** ISO dates. */
  readonly reviewed: string;
  readonly due: string;
  /** Whether it was overdue when the site was built: what a reader without a script sees. */
  readonly overdue: boolean;
};

/** When the page was reviewed and when that has to happen again; says so where the day has passed, also after the build. */
export function ReviewLine({reviewed, due, overdue}: Props): ReactNode {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  const late = isBrowser ? reviewState(due, todayInChina()) === 'overdue' : overdue;
  return (
    <>
      {late && <p className={styles.overdue}>{words.overdue[locale]}</p>}
      {words.reviewed[locale]} <time dateTime={reviewed}>{reviewed}</time> · {words.due[locale]} <time dateTime={due}>{due}</time>
    </>
  );
}
