import {useEffect, useRef, type ReactNode} from 'react';
import type {VerdictKind} from '../../content/verdicts';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import {CardText} from './CardText';
import styles from './styles.module.css';

const words = {
  title: {'zh-Hans': '给顾客看的说明', en: 'For the customer to read'},
  close: {'zh-Hans': '关闭', en: 'Close'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  readonly verdict: VerdictKind;
  /** Short name of the page, for the customer to ask about later: `V07`. */
  readonly id: string;
  readonly link: string;
  readonly onClose: () => void;
};

/** The phone turned round: full screen, very large, both languages at once. Shown as long as it is in the page. */
export function CustomerCard({verdict, id, link, onClose}: Props): ReactNode {
  const locale = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current as (Partial<HTMLDialogElement> & Element) | null;
    if (element?.showModal) {
      element.showModal();
    } else {
      // Browsers without <dialog> show the element as it stands; the style sheet lays it over the page.
      element?.setAttribute('open', '');
      element?.querySelector('button')?.focus();
    }
  }, []);
  return (
    <dialog ref={dialog} className={styles.card} data-verdict={verdict} aria-label={words.title[locale]} onClose={onClose}>
      <div className={styles.inside}>
        <CardText verdict={verdict} />
        <p className={styles.foot}>
          <strong>{id}</strong> <span className={styles.link}>{link}</span>
          <button type="button" className={styles.close} onClick={onClose}>
            {words.close[locale]}
          </button>
        </p>
      </div>
    </dialog>
  );
}
