import type {ReactNode} from 'react';
import situations from '@generated/triage/default/situations.json';
import type {Localized} from '../../locales';
import {next, remainingPages, toAnswers} from '../../triage/engine';
import {questionOrder} from '../../triage/roles';
import {startAnswers, startingAt} from '../../triage/starts';
import {useLocale} from '../useLocale';
import {Answered} from './Answered';
import {Entries} from './Entries';
import {Question} from './Question';
import {Result} from './Result';
import {Roles} from './Roles';
import type {SelectorProps} from './index';
import {useFocusOnStep, useSelectorState} from './useSelectorState';
import styles from './styles.module.css';

const words = {
  possible: {'zh-Hans': '还有 {n} 种可能', en: '{n} situations still possible'},
  found: {'zh-Hans': '已得出结论', en: 'Verdict reached'},
  incomplete: {
    'zh-Hans': '链接里有的答案无法识别或用不上，已忽略；下面是保留下来的。',
    en: 'Some answers in the link could not be read or do not apply. What was kept is listed below.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** One question at a time, with its state in the address; as built, the first question. */
export function Panel({start}: SelectorProps): ReactNode {
  const locale = useLocale();
  const {state, interactive} = useSelectorState();
  const fixed = startAnswers(start);
  const current = {role: state.role, answers: toAnswers({...fixed, ...state.answers})};
  const step = next(current.answers, startingAt(state.ask ?? start, questionOrder(state.role)));
  const situation = 'page' in step ? situations[step.page] : undefined;
  const head = useFocusOnStep('page' in step ? step.page : step.question, interactive);
  const untouched = Object.keys(state.answers).length === 0;
  const left = String(remainingPages(current.answers).length);
  return (
    <div className={styles.panel}>
      <Roles state={current} />
      {state.incomplete && <p className={styles.notice}>{words.incomplete[locale]}</p>}
      <Answered state={current} fixed={fixed} />
      {situation && <Result head={head} situation={situation} state={current} />}
      {'question' in step && <Question head={head} id={step.question} state={current} interactive={interactive} />}
      <p role="status" className={styles.status}>
        {situation ? words.found[locale] : words.possible[locale].replace('{n}', left)}
      </p>
      {untouched && start === undefined && <Entries state={current} interactive={interactive} />}
    </div>
  );
}
