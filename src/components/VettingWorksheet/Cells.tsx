import type {ReactNode} from 'react';
import type {Criterion} from '../../vetting/criteria';
import {redFlags} from '../../vetting/redFlags';
import {findingWords, nameOf} from '../../vetting/table';
import {applies, findings} from '../../vetting/worksheet';
import {useLocale} from '../useLocale';
import type {CellProps} from './Column';
import styles from './styles.module.css';
import {words} from './words';

/** One provider's entry for one criterion. */
export function FindingCell({criterion, provider, index, onChange}: CellProps & {readonly criterion: Criterion}): ReactNode {
  const locale = useLocale();
  const {id} = criterion;
  const name = nameOf(provider, index, locale);
  if (!applies(criterion, provider)) {
    return (
      <div className={styles.cell}>
        <span className={styles.name}>{name}</span>
        {words.notForBanks[locale]}
      </div>
    );
  }
  const others = Object.fromEntries(Object.entries(provider.found).filter(([row]) => row !== id));
  return (
    <div className={styles.cell} data-finding={provider.found[id]}>
      <span className={styles.name}>{name}</span>
      <select
        aria-label={`${criterion.what[locale]}: ${name}`}
        value={provider.found[id] ?? ''}
        onChange={({target}) => {
          const finding = findings.find((one) => one === target.value);
          onChange({...provider, found: finding ? {...others, [id]: finding} : others});
        }}>
        <option value="">{words.unanswered[locale]}</option>
        {findings.map((finding) => (
          <option key={finding} value={finding}>
            {findingWords[finding][locale]}
          </option>
        ))}
      </select>
      <textarea
        rows={1}
        aria-label={`${criterion.what[locale]}: ${name}: ${words.note[locale]}`}
        placeholder={words.note[locale]}
        value={provider.notes[id] ?? ''}
        onChange={({target}) => {
          onChange({...provider, notes: {...provider.notes, [id]: target.value}});
        }}
      />
    </div>
  );
}

/** One provider's red flags. */
export function FlagCell({provider, index, onChange}: CellProps): ReactNode {
  const locale = useLocale();
  return (
    <div className={styles.cell}>
      <span className={styles.name}>{nameOf(provider, index, locale)}</span>
      {redFlags.map(({id, label}) => (
        <label key={id} className={styles.flag}>
          <input
            type="checkbox"
            checked={provider.flags.includes(id)}
            onChange={({target}) => {
              const others = provider.flags.filter((flag) => flag !== id);
              onChange({...provider, flags: target.checked ? [...others, id] : others});
            }}
          />
          <span>{label[locale]}</span>
        </label>
      ))}
    </div>
  );
}
