import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
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
        <CopyButton label={words.copy[locale]} text={() => link(selector, `/${writeState(state)}`)} />
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
