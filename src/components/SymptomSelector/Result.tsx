import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import {observations, type Answers} from '../../triage/observations';
import type {Situation} from '../../triage/situations';
import {CopyButton} from '../CopyButton';
import {Icon} from '../Icon';
import {VerdictCard} from '../VerdictCard';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  article: {'zh-Hans': '看完整文章', en: 'Read the whole article'},
  copy: {'zh-Hans': '复制这个结果的链接', en: 'Copy a link to this result'},
  unseen: {
    'zh-Hans': '起决定作用的证据还没看：商户后台里这一笔的最终状态。看到之后，改一下答案。',
    en: 'The evidence that decides has not been seen: the final status in the merchant portal. Change the answer once you have looked.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  readonly situation: Situation;
  readonly answers: Answers;
  readonly head: RefObject<HTMLHeadingElement | null>;
};

/** Nobody has looked where the answer is: says how to get it. */
function MissingRecord() {
  const locale = useLocale();
  const {label, page} = observations.record.help;
  return (
    <p className={styles.notice}>
      {words.unseen[locale]} <Link to={page}>{label[locale]}</Link>
    </p>
  );
}

/** The page that answers: its verdict card, or its sentence where the page states no verdict. */
export function Result({situation, answers, head}: Props): ReactNode {
  const locale = useLocale();
  const {title, description, permalink, card} = situation;
  const onward = (
    <p className={styles.onward}>
      <Link to={permalink} className={styles.article}>
        {words.article[locale]} <Icon name="arrow" />
      </Link>
      <CopyButton label={words.copy[locale]} text={() => location.href} />
    </p>
  );
  return (
    <div>
      <h2 ref={head} tabIndex={-1} className={styles.question}>
        {title}
      </h2>
      {(answers.record === 'dont-know' || answers.order === 'dont-know') && <MissingRecord />}
      {card ? (
        <VerdictCard card={card} sentence={description}>
          {onward}
        </VerdictCard>
      ) : (
        <>
          <p>{description}</p>
          {onward}
        </>
      )}
    </div>
  );
}
