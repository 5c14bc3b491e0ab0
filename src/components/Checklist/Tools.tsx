import type {ReactNode, RefObject} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {asText, localTime} from '../../checklist/asText';
import {writeDone} from '../../checklist/doneLink';
import {CopyButton} from '../CopyButton';
import {printOnly} from '../printOnly';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import {usePage} from '../usePage';
import {useList} from './context';
import {readSteps} from './steps';
import styles from './styles.module.css';
import {words} from './words';

type Props = {
  readonly title: string;
  readonly items: readonly string[];
  readonly ticks: ReadonlySet<string>;
  /** The count, in words. */
  readonly progress: string;
  readonly form: RefObject<HTMLFormElement | null>;
};

/** What can be done with a list beside ticking it. Folded away: under pressure the steps come first. */
export function Tools({title, items, ticks, progress, form}: Props): ReactNode {
  const locale = useLocale();
  const {list} = useList();
  const shortLink = useShortLink();
  const {id} = usePage();
  const waiting = !useIsBrowser();
  const link = shortLink(id);

  function linkWithTicks() {
    const done = items.filter((item) => ticks.has(item));
    // The slash belongs to the link: a server that adds it by a redirect may drop the query.
    return shortLink(id, `${done.length === 0 ? '' : `/${writeDone(list, done)}`}#checklist-${list}`);
  }

  function print(how: 'empty' | 'filled') {
    if (form.current) {
      printOnly(form.current, how);
    }
  }

  return (
    <details className={styles.tools}>
      <summary>{words.tools[locale]}</summary>
      <div className={styles.buttons}>
        <CopyButton
          label={words.copy[locale]}
          what={words.copied[locale]}
          disabled={waiting}
          text={() => asText({title, link, when: localTime(new Date()), progress, steps: readSteps(list, items, ticks)})}
        />
        <CopyButton label={words.link[locale]} what={words.copiedLink[locale]} disabled={waiting} text={linkWithTicks} />
        <button
          type="button"
          disabled={waiting}
          onClick={() => {
            print('filled');
          }}>
          {words.printFilled[locale]}
        </button>
        <button
          type="button"
          disabled={waiting}
          onClick={() => {
            print('empty');
          }}>
          {words.printEmpty[locale]}
        </button>
      </div>
    </details>
  );
}
