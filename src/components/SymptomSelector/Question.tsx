import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {observations, optionIds, type Observation, type ObservationId} from '../../triage/observations';
import {writeState, type State} from '../../triage/state';
import {useLocale} from '../useLocale';
import {StateLink} from './StateLink';
import styles from './styles.module.css';

type Props = {
  readonly id: ObservationId;
  readonly state: State;
  readonly interactive: boolean;
  readonly head: RefObject<HTMLHeadingElement | null>;
};

/** One question with its answers as links. In the built HTML they lead to the matching part of the list below. */
export function Question({id, state, interactive, head}: Props): ReactNode {
  const locale = useLocale();
  const {pathname} = useLocation();
  const observation: Observation = observations[id];
  const {hint} = observation;
  // On the page that explains the question, there is nothing to link to.
  const help = observation.help && !pathname.endsWith(observation.help.page) ? observation.help : undefined;
  return (
    <div>
      <h2 ref={head} tabIndex={-1} className={styles.question}>
        {observation.question[locale]}
      </h2>
      {(hint ?? help) && (
        <p className={styles.hint}>
          {hint?.[locale]} {help && <Link to={help.page}>{help.label[locale]}</Link>}
        </p>
      )}
      <ul className={styles.options}>
        {optionIds(id).map((option) => {
          const {label, hint: more} = observation.options[option] ?? {};
          const answered = {...state, answers: {...state.answers, [id]: option}, ask: undefined};
          const text = (
            <>
              {label?.[locale]}
              {more && <small className={styles.optionHint}>{more[locale]}</small>}
            </>
          );
          return (
            <li key={option}>
              {interactive ? (
                <StateLink state={answered} className={styles.option}>
                  {text}
                </StateLink>
              ) : (
                <Link
                  to={`#situations${id === 'about' && option !== 'dont-know' ? `-${option}` : ''}`}
                  className={styles.option}
                  data-query={writeState(answered)}>
                  {text}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
