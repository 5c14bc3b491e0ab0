import {useRef, useState, type ReactNode} from 'react';
import clsx from 'clsx';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {cardText} from '../../evidence/card';
import {fields} from '../../evidence/fields';
import {CopyButton} from '../CopyButton';
import {PrintHead} from '../PrintHead';
import {printOnly} from '../printOnly';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import {usePage} from '../usePage';
import {FieldInput} from './FieldInput';
import styles from './styles.module.css';
import {useCard} from './useCard';
import {words} from './words';

type Props = {
  /** True where the card is what the page is about. */
  readonly open?: boolean;
};

/**
 * The fields of a slip that an acquirer asks for, in a fold; kept for 7 days in this browser, copied as text. It takes no full
 * card number and has no field for codes. Without script it is a form to fill in on paper.
 *
 * @example
 * <EvidenceCard />
 */
export function EvidenceCard({open = false}: Props): ReactNode {
  const locale = useLocale();
  const shortLink = useShortLink();
  const page = usePage();
  const waiting = !useIsBrowser();
  const form = useRef<HTMLFormElement>(null);
  const {values, earlier, masked, refused, type, settle, clear} = useCard(form);
  const [cleared, setCleared] = useState(false);
  const link = shortLink(page.id);

  return (
    <details open={open}>
      <summary>{words.title[locale]}</summary>
      <form ref={form} className={clsx(styles.form, 'no-index')} autoComplete="off">
        <PrintHead title={words.onPaper[locale]} />
        <p className={styles.intro}>
          <strong>{words.kept[locale]}</strong> {words.never[locale]}
        </p>
        <div role="status">
          {earlier !== 'kept' && earlier !== 'none' && <p className={styles.note}>{words[earlier][locale]}</p>}
          {refused && <p className={styles.note}>{words.refused[locale]}</p>}
        </div>
        <div className={styles.fields}>
          {fields.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              value={values[field.id] ?? ''}
              onLeave={settle}
              onType={(typed) => {
                setCleared(false);
                type(field.id, typed);
              }}
            />
          ))}
        </div>
        <p role="status" className={clsx((masked || cleared) && styles.note)}>
          {masked && words.masked[locale]}
          {cleared && words.cleared[locale]}
        </p>
        <p className={styles.buttons}>
          <CopyButton
            label={words.copy[locale]}
            what={words.copied[locale]}
            disabled={waiting}
            text={() => cardText(values, locale, link)}
          />
          <button
            type="button"
            disabled={waiting}
            onClick={() => {
              if (form.current) {
                printOnly(form.current, 'filled');
              }
            }}>
            {words.print[locale]}
          </button>
          <button
            type="button"
            disabled={waiting}
            onClick={() => {
              clear();
              setCleared(true);
            }}>
            {words.clear[locale]}
          </button>
        </p>
      </form>
    </details>
  );
}
