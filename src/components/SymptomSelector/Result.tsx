import type {ReactNode, RefObject} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import type {Situation} from '../../triage/situations';
import {CopyButton} from '../CopyButton';
import {Icon} from '../Icon';
import {VerdictCard} from '../VerdictCard';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  article: {'zh-Hans': '看完整文章', en: 'Read the whole article'},
  copy: {'zh-Hans': '复制这个结果的链接', en: 'Copy a link to this result'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {readonly situation: Situation; readonly head: RefObject<HTMLHeadingElement | null>};

/** The page that answers: its verdict card, or its sentence where the page states no verdict. */
export function Result({situation, head}: Props): ReactNode {
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
