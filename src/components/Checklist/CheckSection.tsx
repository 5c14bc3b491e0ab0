import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {
  /** What this part of the list is about, in a few words. */
  readonly title: string;
  readonly children: ReactNode;
};

/**
 * A named part of a `<Checklist>`. Ids stay unique in the whole list, so that an item can move between parts.
 *
 * @example
 * <CheckSection title="On the slip">
 *   <Check id="amount">…</Check>
 * </CheckSection>
 */
export function CheckSection({title, children}: Props): ReactNode {
  return (
    <fieldset className={styles.section}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
