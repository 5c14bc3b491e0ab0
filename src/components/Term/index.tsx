import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {TermId} from '../../content/glossary';
import styles from './styles.module.css';

type Props = {
  /** The term's id in the glossary. */
  readonly id: TermId;
  /** Written in by the build (`plugins/terms`). */
  readonly definition?: string;
  readonly children: ReactNode;
};

/**
 * A term of the trade: shows its definition on tap, hover or focus, and leads to the glossary without a script.
 *
 * @example
 * The till sends a <Term id="reversal">reversal</Term>.
 */
export function Term({id, definition, children}: Props): ReactNode {
  return (
    <span className={styles.term}>
      <Link to={`/reference/glossary/#${id}`} className={styles.word} aria-describedby={`term-${id}`}>
        {children}
      </Link>
      <span role="tooltip" id={`term-${id}`} className={clsx(styles.definition, 'no-index')}>
        {definition}
      </span>
    </span>
  );
}
