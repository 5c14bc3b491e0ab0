import type {ReactNode} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import {readDone, withoutDone} from '../../checklist/doneLink';
import {useLocale} from '../useLocale';
import {useList} from './context';
import {stepText} from './steps';
import styles from './styles.module.css';
import {fill, words} from './words';

type Props = {
  readonly items: readonly string[];
  /** Called with what the link would tick, once the reader agrees. */
  readonly onAccept: (items: readonly string[]) => void;
};

/** Asks before a link's ticks replace the reader's own. Shown only in the browser: the built page knows no query. */
export function LinkedTicks({items, onAccept}: Props): ReactNode {
  const locale = useLocale();
  const {list, ticked} = useList();
  const history = useHistory();
  const {pathname, search, hash} = useLocation();
  const linked = readDone(search, list, items);
  if (!linked) {
    return null;
  }
  const {known, unknown} = linked;
  const lost = items.filter((item) => ticked(item) && !known.includes(item)).length;

  function close() {
    history.replace({pathname, search: withoutDone(search), hash});
  }

  return (
    <section className={styles.linked} aria-label={words.linked[locale]}>
      <p>
        <strong>{words.linked[locale]}</strong>
      </p>
      <p>{known.length > 0 ? words.linkedSteps[locale] : words.linkedNone[locale]}</p>
      <ul>
        {known.map((item) => (
          <li key={item}>{stepText(list, item)}</li>
        ))}
      </ul>
      {unknown.length > 0 && <p>{fill(words.linkedUnknown[locale], {unknown: unknown.length})}</p>}
      {lost > 0 && known.length > 0 && <p>{fill(words.linkedLost[locale], {lost})}</p>}
      <p className={styles.buttons}>
        {known.length > 0 && (
          <button
            type="button"
            onClick={() => {
              onAccept(known);
              close();
            }}>
            {words.accept[locale]}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.decline[locale]}
        </button>
      </p>
    </section>
  );
}
