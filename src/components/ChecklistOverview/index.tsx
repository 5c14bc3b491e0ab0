import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import lists from '@generated/checklists/default/lists.json';
import {areas} from '../../content/areas';
import {useLocale} from '../useLocale';
import {Row} from './Row';
import styles from './styles.module.css';

/**
 * Every checklist of the site, by area, with the reader's progress in each.
 *
 * @example
 * <ChecklistOverview />
 */
export function ChecklistOverview(): ReactNode {
  const locale = useLocale();
  const {siteConfig} = useDocusaurusContext();
  return areas.map(({slug, label}) => {
    const here = lists.filter(({address}) => address.startsWith(`${siteConfig.baseUrl}${slug}/`));
    return (
      here.length > 0 && (
        <section key={slug} className={styles.area}>
          <p className={styles.label}>
            <Link to={`/${slug}/`}>{label[locale]}</Link>
          </p>
          <ul className={styles.lists}>
            {here.map((list) => (
              <Row key={list.id} list={list} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
