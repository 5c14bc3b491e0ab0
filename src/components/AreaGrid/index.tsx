import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {areas, type AreaSlug} from '../../content/areas';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const shown: readonly AreaSlug[] = ['merchant', 'cardholder', 'causes', 'security', 'provider', 'reference'];

/**
 * The six areas of the home page. Verdicts are reached through the selector, agents find theirs in the footer.
 *
 * @example
 * <AreaGrid />
 */
export function AreaGrid(): ReactNode {
  const locale = useLocale();
  return (
    <ul className={styles.grid}>
      {areas
        .filter(({slug}) => shown.includes(slug))
        .map(({slug, label, hint}) => (
          <li key={slug}>
            <Link to={`/${slug}/`} className={styles.tile}>
              <Icon name={slug} className={styles.icon} />
              <strong>{label[locale]}</strong>
              <span className={styles.hint}>{hint[locale]}</span>
            </Link>
          </li>
        ))}
    </ul>
  );
}
