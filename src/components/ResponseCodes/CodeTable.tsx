import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {codeAnchor, codePageOf, responseCodes, type Retry} from '../../content/responseCodes';
import {Badge} from './Badge';
import styles from './styles.module.css';

/** The dangerous ones first. */
const groups: readonly Retry[] = ['query', 'paid', 'fix', 'later', 'never'];

/** Every code, below what it allows first, with a link to its explanation. */
export function CodeTable(): ReactNode {
  return (
    <dl className={styles.table}>
      {groups.map((group) => (
        <div key={group}>
          <dt>
            <Badge of={group} />
          </dt>
          <dd>
            {responseCodes
              .filter(({retry: [first]}) => first === group)
              .map(({code}) => (
                <Link key={code} to={`${codePageOf(code)}#${codeAnchor(code)}`}>
                  {code}
                </Link>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
