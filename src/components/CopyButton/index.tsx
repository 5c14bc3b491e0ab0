import {useState, type ReactNode} from 'react';
import type {Localized} from '../../locales';
import {copyText} from '../copyText';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  copied: {'zh-Hans': '已复制：', en: 'Copied: '},
  byHand: {'zh-Hans': '请长按选中后复制', en: 'Please select and copy this'},
} as const satisfies Readonly<Record<string, Localized>>;

/** Longest text that the button repeats to say what it copied. */
const repeated = 60;

type Props = {
  readonly label: string;
  /** Called when the button is pressed, so that it copies what is true then. */
  readonly text: () => string;
  /** For a button that stands in the built HTML and works only once the script runs. */
  readonly disabled?: boolean;
};

/** Copies a text and says which; where a browser cannot copy at all, shows the text selected instead. */
export function CopyButton({label, text, disabled = false}: Props): ReactNode {
  const locale = useLocale();
  const [shown, setShown] = useState<{text: string; copied: boolean}>();

  async function copy() {
    const value = text();
    setShown({text: value, copied: await copyText(value)});
  }

  const begin = shown && (shown.text.length > repeated ? `${shown.text.slice(0, repeated)}…` : shown.text);
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} disabled={disabled} onClick={() => void copy()}>
        <Icon name="link" />
        {label}
      </button>
      <span role="status" className={styles.status}>
        {shown && (shown.copied ? `${words.copied[locale]}${begin ?? ''}` : words.byHand[locale])}
      </span>
      {shown?.copied === false && (
        <textarea
          className={styles.field}
          readOnly
          rows={3}
          aria-label={words.byHand[locale]}
          value={shown.text}
          ref={(field) => field?.select()}
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      )}
    </span>
  );
}
