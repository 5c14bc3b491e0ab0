import {useEffect, useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {VerdictBadge} from '../../components/VerdictBadge';
import {useLocale} from '../../components/useLocale';
import {areas} from '../../content/areas';
import type {Answer, Row} from '../../search/answer';
import {symptomOf} from '../../search/symptom';
import {ask, connect, watchState} from '../../searchBox/connection';
import type {EngineState} from '../../searchBox/engine';
import {markedPieces} from '../../searchBox/marked';
import {whereOf} from '../../searchBox/whereOf';
import {words} from '../../searchBox/words';
import styles from './styles.module.css';

/** More than the box shows: here one reads on. */
const mostFound = 40;

function Marked({text, query}: {readonly text: string; readonly query: string}) {
  return markedPieces(text, query).map(({text: piece, hit}, at) => (hit ? <mark key={at}>{piece}</mark> : piece));
}

function Item({row, query}: {readonly row: Row; readonly query: string}) {
  const where = whereOf(row, useBaseUrl('/'), useLocale()).join(' › ');
  return (
    <li className={styles.item}>
      <Link to={row.url + row.hash} className={styles.link}>
        <Marked text={row.title} query={query} />
      </Link>
      {row.verdict && <VerdictBadge kind={row.verdict} />}
      {where !== '' && <p className={styles.where}>{where}</p>}
    </li>
  );
}

function Elsewhere({query}: {readonly query: string}) {
  const locale = useLocale();
  const symptom = symptomOf(query, locale);
  return (
    <nav aria-label={words.elsewhereName[locale]} className={styles.elsewhere}>
      <Link to={`/selector/${symptom?.search ?? ''}`}>
        {symptom ? words.selectorSet[locale].replace('{what}', symptom.label) : words.selector[locale]}
      </Link>
      {areas.map(({slug, label}) => (
        <Link key={slug} to={`/${slug}/`}>
          {label[locale]}
        </Link>
      ))}
    </nav>
  );
}

function Rows({rows, query}: {readonly rows: readonly Row[]; readonly query: string}) {
  return (
    <ol className={styles.rows}>
      {rows.map((row) => (
        <Item key={row.url + row.hash} row={row} query={query} />
      ))}
    </ol>
  );
}

/** What was found for a query, or why there is nothing and where to go instead. */
export function Found({query}: {readonly query: string}): ReactNode {
  const locale = useLocale();
  const base = useBaseUrl('/');
  const [heard, setHeard] = useState<Answer>();
  const [state, setState] = useState<EngineState>('loading');
  useEffect(() => watchState(setState), []);
  useEffect(() => {
    if (query !== '') {
      connect(base);
      ask(query, setHeard, mostFound);
    }
  }, [query, base]);
  const answer = heard?.query === query ? heard : undefined;
  const none = answer?.complete && answer.rows.length === 0;
  const line = () => {
    if (query === '') {
      return '';
    }
    if (answer) {
      return none ? words.none[locale] : words.found[locale].replace('{n}', String(answer.rows.length));
    }
    return state === 'failed' || state === 'retrying' ? words[state][locale] : words.waiting[locale];
  };
  return (
    <>
      <p role="status">{line()}</p>
      {answer && answer.rows.length > 0 && <Rows rows={answer.rows} query={query} />}
      {none && answer.nearest.length > 0 && (
        <>
          <h2>{words.nearest[locale]}</h2>
          <Rows rows={answer.nearest} query={query} />
        </>
      )}
      {state === 'failed' && !answer && (
        <button
          type="button"
          className={styles.retry}
          onClick={() => {
            connect(base);
            ask(query, setHeard, mostFound);
          }}>
          {words.retry[locale]}
        </button>
      )}
      {(!answer || none) && <Elsewhere query={query} />}
    </>
  );
}
