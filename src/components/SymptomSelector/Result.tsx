import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import {observations} from '../../triage/observations';
import type {Situation} from '../../triage/situations';
import {writeState, type State} from '../../triage/state';
import {CopyButton} from '../CopyButton';
import {Icon} from '../Icon';
import {ShareBar} from '../ShareBar';
import {VerdictCard} from '../VerdictCard';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import styles from './styles.module.css';

const words = {
  article: {'zh-Hans': '看完整文章', en: 'Read the whole article'},
  copy: {'zh-Hans': '复制这个结果的链接', en: 'Copy a link to this result'},
  copied: {'zh-Hans': '这个结果的链接', en: 'link to this result'},
  unseen: {
    'zh-Hans': '起决定作用的证据还没看：商户后台里这一笔的最终状态。看到之后，改一下答案。',
    en: 'The evidence that decides has not been seen: the final status in the merchant portal. Change the answer once you have looked.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * Id of the selector's own page, which any state can be opened on. The slash after it belongs to the link: a server that adds it
 * by a redirect may drop the query.
 */
const selector = 'H01';

type Props = {
  readonly situation: Situation;
  readonly state: State;
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
export function Result({situation, state, head}: Props): ReactNode {
  const locale = useLocale();
  const link = useShortLink();
  const {id, title, description, permalink, reply, card} = situation;
  const onward = (
    <>
      <p className={styles.onward}>
        <Link to={permalink} className={styles.article}>
          {words.article[locale]} <Icon name="arrow" />
        </Link>
        <CopyButton label={words.copy[locale]} what={words.copied[locale]} text={() => link(selector, `/${writeState(state)}`)} />
      </p>
      <div className={styles.onward}>
        <ShareBar id={id} title={title} reply={reply} verdict={card?.verdict} />
      </div>
    </>
  );
  return (
    <div>
      <h2 ref={head} tabIndex={-1} className={styles.question}>
        {title}
      </h2>
      {(state.answers.record === 'dont-know' || state.answers.order === 'dont-know') && <MissingRecord />}
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
