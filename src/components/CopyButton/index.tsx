import type {ReactNode} from 'react';
import {useCopyDesk} from '../CopyDesk';
import {Icon} from '../Icon';
import styles from './styles.module.css';

type Props = {
  readonly label: string;
  /** What is copied, in words for the notice: “Copied checklist: …”. */
  readonly what: string;
  /** Called when the button is pressed, so that it copies what is true then. */
  readonly text: () => string;
  /** For a button that stands in the built HTML and works only once the script runs. */
  readonly disabled?: boolean;
};

/** Copies a text that forms and lists put together; the page's copy desk says what was copied, or shows it to be copied by hand. */
export function CopyButton({label, what, text, disabled = false}: Props): ReactNode {
  const desk = useCopyDesk();
  return (
    <button type="button" className={styles.button} disabled={disabled} onClick={() => desk?.copy(what, text())}>
      <Icon name="link" />
      {label}
    </button>
  );
}
