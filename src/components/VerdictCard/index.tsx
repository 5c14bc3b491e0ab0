import type {ReactNode} from 'react';
import type {VerdictProps} from '../../content/pageProps';
import type {Localized} from '../../locales';
import {Icon, type IconName} from '../Icon';
import {VerdictBadge} from '../VerdictBadge';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  now: {'zh-Hans': '现在做', en: 'Do now'},
  never: {'zh-Hans': '谁都不要做', en: 'Nobody may'},
  call: {'zh-Hans': '打给谁，报什么', en: 'Whom to call, with what'},
  say: {'zh-Hans': '对对方说', en: 'Say to the other party'},
} as const satisfies Readonly<Record<string, Localized>>;

function Part({icon, label, children}: {readonly icon: IconName; readonly label: Localized; readonly children: ReactNode}) {
  const locale = useLocale();
  return (
    <div className={styles.part}>
      <p className={styles.label}>
        <Icon name={icon} />
        {label[locale]}
      </p>
      {children}
    </div>
  );
}

type Props = {
  readonly card: VerdictProps;
  /** The verdict in one sentence; the page's description. */
  readonly sentence: string;
  /** What follows the card's own parts, such as the way to the article. */
  readonly children?: ReactNode;
};

/** The whole answer on one card: what is known, what to do, what nobody may do, whom to call, what to say. */
export function VerdictCard({card, sentence, children}: Props): ReactNode {
  return (
    <section className={styles.card} data-verdict={card.verdict}>
      <p className={styles.head}>
        <VerdictBadge kind={card.verdict} />
      </p>
      <p className={styles.sentence}>{sentence}</p>
      <Part icon="arrow" label={words.now}>
        <ol>
          {card.now.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Part>
      <Part icon="stop" label={words.never}>
        <ul>
          {card.never.map((act) => (
            <li key={act}>{act}</li>
          ))}
        </ul>
      </Part>
      <Part icon="phone" label={words.call}>
        <p>{card.call}</p>
      </Part>
      <Part icon="say" label={words.say}>
        <blockquote className={styles.say}>{card.say}</blockquote>
      </Part>
      {children}
    </section>
  );
}
