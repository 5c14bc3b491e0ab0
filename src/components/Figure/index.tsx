import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  readonly title: string;
  /** What holds for the whole figure, such as that its contents are invented. */
  readonly note: string;
  readonly children: ReactNode;
};

/** The frame of every explanatory figure: its caption above it, and a width that its layout can ask for (`@container`). */
export function Figure({title, note, children}: Props): ReactNode {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{title}</strong>
        {note}
      </figcaption>
      {children}
    </figure>
  );
}
