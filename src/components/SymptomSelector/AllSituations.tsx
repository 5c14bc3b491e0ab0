import type {ReactNode} from 'react';
import allSituations from '@generated/triage/default/situations.json';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Localized} from '../../locales';
import {groupLabel, groups, type Situations} from '../../triage/situations';
import {startAnswers} from '../../triage/starts';
import {VerdictBadge} from '../VerdictBadge';
import {useLocale} from '../useLocale';
import type {SelectorProps} from './index';
import styles from './styles.module.css';

const title: Localized = {'zh-Hans': '全部情形', en: 'All situations'};

const situations: Situations = allSituations;

/**
 * The whole selector without a script: every situation with its verdict and link, in folds that open and print by themselves; only
 * those behind the answer to the first question where a page has given it.
 */
export function AllSituations({start}: SelectorProps): ReactNode {
  const {about} = startAnswers(start);
  const locale = useLocale();
  const anchors = useBrokenLinks();
  anchors.collectAnchor('situations');
  const shown = groups().filter((group) => about === undefined || group.about === about);
  return (
    <div className={styles.all}>
      <h2 id="situations">{title[locale]}</h2>
      {shown.map((group) => {
        const id = `situations-${group.about}`;
        anchors.collectAnchor(id);
        return (
          <details key={group.about}>
            <summary>{groupLabel(group.about)[locale]}</summary>
            <ul id={id} className={styles.situations}>
              {group.pages.map((page) => {
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
