import {useState, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {locales, type Locale, type Localized} from '../../locales';
import type {ReplyPair} from '../../replies/filterReplies';
import {messageCount} from '../../replies/messageLength';
import {fillIn, type PlaceholderValues} from '../../replies/placeholders';
import {useCopyDesk} from '../CopyDesk';
import {VerdictBadge} from '../VerdictBadge';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  short: {'zh-Hans': '复制短信', en: 'Copy the text message'},
  long: {'zh-Hans': '复制长回复', en: 'Copy the longer reply'},
  whole: {'zh-Hans': '聊天或邮件用的长回复', en: 'Longer reply for chat or mail'},
  count: {'zh-Hans': '{n} 字，{m} 条短信', en: '{n} characters, {m} text message(s)'},
} as const satisfies Readonly<Record<string, Localized>>;

/** What each language is called in either: a button is read out in the language of the page. */
const names: Localized<Localized> = {'zh-Hans': {'zh-Hans': '中文', en: 'Chinese'}, en: {'zh-Hans': '英文', en: 'English'}};

type Props = {
  readonly pair: ReplyPair;
  readonly slug: string;
  readonly values: PlaceholderValues;
};

/** The reply of one page in both languages: the short one as text, the longer one in a fold. */
export function Reply({pair, slug, values}: Props): ReactNode {
  const locale = useLocale();
  const desk = useCopyDesk();
  const [open, setOpen] = useState(false);
  const here = pair.in[locale];
  const button = (label: Localized, language: Locale, text: string) => {
    const what = `${pair.id} ${names[language][locale]}`;
    return (
      <button type="button" onClick={() => desk?.copy(what, text)}>
        {label[locale]}
        <span className={styles.hidden}>{what}</span>
      </button>
    );
  };
  return (
    <li className={styles.reply} data-verdict={here?.verdict}>
      <p className={styles.head}>
        <strong>{pair.id}</strong> <Link to={slug}>{here?.title}</Link>
        {here?.verdict && <VerdictBadge kind={here.verdict} />}
      </p>
      {locales.map((language) => {
        const reply = pair.in[language];
        const count = words.count[locale]
          .replace('{n}', String(reply?.short.length ?? 0))
          .replace('{m}', String(messageCount(reply?.short ?? '', language)));
        return (
          reply && (
            <div key={language} className={styles.short}>
              <p lang={language}>{reply.short}</p>
              <p className={styles.act}>
                {button(words.short, language, reply.short)} <span className={styles.count}>{count}</span>
              </p>
            </div>
          )
        );
      })}
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}>
        <summary>{words.whole[locale]}</summary>
        {open &&
          locales.map((language) => {
            const text = fillIn(pair.in[language]?.long ?? '', language, values);
            return (
              <div key={language} className={styles.long}>
                <p lang={language}>{text}</p>
                {button(words.long, language, text)}
              </div>
            );
          })}
      </details>
    </li>
  );
}
