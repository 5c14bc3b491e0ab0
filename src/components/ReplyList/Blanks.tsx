import type {ReactNode} from 'react';
import {maskNumbers} from '../../cardNumbers/maskNumbers';
import type {Localized} from '../../locales';
import {placeholderNames, placeholderWords, type PlaceholderValues} from '../../replies/placeholders';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '填进长回复（不保存，关页即无）', en: 'For the longer replies (not kept: gone when you close the page)'},
  masked: {
    'zh-Hans': '像是完整卡号，已遮住中间的数字。请只填后四位。',
    en: 'That looks like a full card number; its middle is masked. Enter the last four digits only.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  readonly values: PlaceholderValues;
  readonly masked: boolean;
  readonly onChange: (values: PlaceholderValues, masked: boolean) => void;
};

/** The agent's own input for the placeholders. It lives in this page's memory only. */
export function Blanks({values, masked, onChange}: Props): ReactNode {
  const locale = useLocale();
  return (
    <fieldset className={styles.blanks}>
      <legend>{words.title[locale]}</legend>
      {placeholderNames.map((name) => (
        <label key={name}>
          {placeholderWords[name][locale]}
          <input
            name={name}
            autoComplete="off"
            value={values[name] ?? ''}
            onChange={(event) => {
              const typed = event.target.value;
              const safe = maskNumbers(typed);
              onChange({...values, [name]: safe}, safe !== typed);
            }}
          />
        </label>
      ))}
      <p role="status" className={styles.masked}>
        {masked && words.masked[locale]}
      </p>
    </fieldset>
  );
}
