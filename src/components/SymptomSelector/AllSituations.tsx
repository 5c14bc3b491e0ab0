import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Localized} from '../../locales';
import {groupLabel, groups, type Situations} from '../../triage/situations';
import {VerdictBadge} from '../VerdictBadge';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const title: Localized = {'zh-Hans': '全部情形', en: 'All situations'};

/** The whole selector without a script: every situation with its verdict and link, in folds that open and print by themselves. */
export function AllSituations({situations}: {readonly situations: Situations}): ReactNode {
  const locale = useLocale();
  const anchors = useBrokenLinks();
  anchors.collectAnchor('situations');
  return (
    <div className={styles.all}>
      <h2 id="situations">{title[locale]}</h2>
      {groups().map(({about, pages}) => {
        const id = `situations-${about}`;
        anchors.collectAnchor(id);
        return (
          <details key={about}>
            <summary>{groupLabel(about)[locale]}</summary>
            <ul id={id} className={styles.situations}>
              {pages.map((page) => {
                const situation = situations[page];
                return (
                  situation && (
                    <li key={page}>
                      <Link to={situation.permalink}>{situation.title}</Link>
                      {situation.card && <VerdictBadge kind={situation.card.verdict} />}
                    </li>
                  )
                );
              })}
            </ul>
          </details>
        );
      })}
    </div>
  );
}
