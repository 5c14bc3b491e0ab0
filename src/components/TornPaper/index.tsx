import type {ReactNode} from 'react';
import clsx from 'clsx';
import styles from './styles.module.css';

type Props = {
  /** Size and padding, which differ from slip to slip. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** A drawn slip of paper, torn off at its lower edge. */
export function TornPaper({className, children}: Props): ReactNode {
  return <div className={clsx(styles.paper, className)}>{children}</div>;
}
