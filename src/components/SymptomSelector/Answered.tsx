import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {observationIds, observations, type Answers, type Observation} from '../../triage/observations';
import {without, type State} from '../../triage/state';
import {Icon} from '../Icon';
import {useLocale} from '../useLocale';
import {StateLink} from './StateLink';
import styles from './styles.module.css';

const words = {
  change: {'zh-Hans': '改', en: 'Change'},
  restart: {'zh-Hans': '从头开始', en: 'Start again'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  readonly state: State;
  /** Answers that the page itself has given; they are not listed. */
  readonly fixed: Answers;
};

/** The answers so far, each of which can be taken back. */
export function Answered({state, fixed}: Props): ReactNode {
  const locale = useLocale();
  const given = observationIds.filter((id) => state.answers[id] !== undefined && state.answers[id] !== fixed[id]);
  if (given.length === 0) {
    return null;
  }
  return (
    <>
      <ol className={styles.answered}>
        {given.map((id) => {
          const {question, options}: Observation = observations[id];
          const answer = options[state.answers[id] ?? ''];
          return (
            <li key={id}>
              <span className={styles.asked}>{question[locale]}</span>
              <span>{answer?.label[locale]}</span>
              <StateLink state={{...state, answers: without(state.answers, id), ask: id}} className={styles.change}>
                {words.change[locale]}
                <span className={styles.hidden}>{question[locale]}</span>
              </StateLink>
            </li>
          );
        })}
      </ol>
      <p className={styles.restart}>
        <StateLink state={{role: state.role, answers: {}}}>
          <Icon name="restart" /> {words.restart[locale]}
        </StateLink>
      </p>
    </>
  );
}
