import type {ReactNode} from 'react';
import {verdictKinds} from '../../content/verdicts';
import {CardText} from '../CustomerCard/CardText';
import {VerdictBadge} from '../VerdictBadge';
import styles from './styles.module.css';

/**
 * What customers are shown at each verdict, as text that needs no script.
 *
 * @example
 * <CustomerCards />
 */
export function CustomerCards(): ReactNode {
  return (
    <div className="no-index">
      {verdictKinds.map((verdict) => (
        <details key={verdict} data-verdict={verdict}>
          <summary>
            <VerdictBadge kind={verdict} />
          </summary>
          <div className={styles.text}>
            <CardText verdict={verdict} />
          </div>
        </details>
      ))}
    </div>
  );
}
