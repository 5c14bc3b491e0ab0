import type {ReactNode} from 'react';
import {nameOf, sayVerdict} from '../../vetting/table';
import {verdictOf, type Provider} from '../../vetting/worksheet';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';
import {words} from './words';

/** What every cell of a column is given. */
export type CellProps = {
  readonly provider: Provider;
  readonly index: number;
  readonly onChange: (provider: Provider) => void;
};

/** A column's head: who it is, and whether it is a bank. */
export function ColumnHead({provider, index, onChange, onRemove}: CellProps & {readonly onRemove?: () => void}): ReactNode {
  const locale = useLocale();
  const id = `provider-${String(index)}`;
  return (
    <div className={styles.cell}>
      <label htmlFor={`${id}-name`}>{words.name[locale]}</label>
      <input
        id={`${id}-name`}
        value={provider.name}
        placeholder={nameOf({...provider, name: ''}, index, locale)}
        autoComplete="off"
        onChange={(event) => {
          onChange({...provider, name: event.target.value});
        }}
      />
      <label htmlFor={`${id}-bank`}>{words.bank[locale]}</label>
      <select
        id={`${id}-bank`}
        value={provider.bank === undefined ? '' : String(provider.bank)}
        onChange={({target}) => {
          onChange({...provider, bank: target.value === '' ? undefined : target.value === 'true'});
        }}>
        <option value="">{words.unanswered[locale]}</option>
        <option value="true">{words.yes[locale]}</option>
        <option value="false">{words.no[locale]}</option>
      </select>
      {onRemove && (
        <button type="button" onClick={onRemove}>
          {words.remove[locale]}
        </button>
      )}
    </div>
  );
}

/** A column's foot: what it comes to. */
export function ColumnVerdict({provider, index}: Pick<CellProps, 'provider' | 'index'>): ReactNode {
  const locale = useLocale();
  return (
    <div className={styles.verdict} data-kind={verdictOf(provider).kind}>
      <strong>{nameOf(provider, index, locale)}</strong>
      <span role="status">{sayVerdict(provider, locale)}</span>
    </div>
  );
}
