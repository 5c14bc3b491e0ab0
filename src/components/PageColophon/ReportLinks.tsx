import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {reportKinds, reportLink, reportWords} from '../../content/reportLink';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  report: {'zh-Hans': '这一页有问题？', en: 'Something wrong here?'},
  never: {
    'zh-Hans': '那里是公开的：不要写完整卡号、密码、验证码。',
    en: 'What you write there is public: no full card number, PIN, password or code.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Where to say that this page is wrong: links to the repository’s forms, with the page and the language filled in. */
export function ReportLinks({page}: {readonly page: string}): ReactNode {
  const locale = useLocale();
  const repository = String(useDocusaurusContext().siteConfig.customFields?.repository);
  return (
    <div className={styles.report}>
      <p className={styles.label}>{words.report[locale]}</p>
      <ul className={styles.reports}>
        {reportKinds.map((kind) => (
          <li key={kind}>
            <Link to={reportLink(repository, kind, page, locale)}>{reportWords[kind][locale]}</Link>
          </li>
        ))}
      </ul>
      <p className={styles.facts}>{words.never[locale]}</p>
    </div>
  );
}
