import type {ReactNode} from 'react';
import {sayValue} from '../../evidence/card';
import type {Field} from '../../evidence/fields';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';
import {words} from './words';

type Props = {
  readonly field: Field;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Called when the reader leaves the field. */
  readonly onLeave: () => void;
};

/** One field of the card. Autocompletion is off: browsers offer stored card numbers. */
export function FieldInput({field, value, onType, onLeave}: Props): ReactNode {
  const locale = useLocale();
  const {id, kind, label, length, choices} = field;
  const common = {
    id: `field-${id}`,
    name: id,
    value,
    onBlur: onLeave,
    onChange: ({target}: {readonly target: {readonly value: string}}) => {
      onType(target.value);
    },
  };
  return (
    <div className={styles.field}>
      <label htmlFor={common.id}>{label[locale]}</label>
      {kind === 'choice' ? (
        <select {...common}>
          <option value="">{words.choose[locale]}</option>
          {choices?.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.label[locale]}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type={kind === 'moment' ? 'datetime-local' : 'text'}
          step={kind === 'moment' ? 1 : undefined}
          inputMode={kind === 'digits' ? 'numeric' : undefined}
          maxLength={length}
          autoComplete="off"
        />
      )}
      <span className={styles.onPaper} aria-hidden="true">
        {sayValue(field, value, locale)}
      </span>
    </div>
  );
}
