import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {withoutScheme} from '../../content/shortLink';
import type {VerdictKind} from '../../content/verdicts';
import type {Localized} from '../../locales';
import {useCopyDesk} from '../CopyDesk';
import {LazyPart} from '../LazyPart';
import {useLocale} from '../useLocale';
import {useShortLink} from '../useShortLink';
import styles from './styles.module.css';

// Few readers touch these: their script is fetched when they do.
const loadQrCode = () => import('../QrCode').then(({QrCode}) => QrCode);
const loadCustomerCard = () => import('../CustomerCard').then(({CustomerCard}) => CustomerCard);

const words = {
  bar: {'zh-Hans': '转发这一页', en: 'Pass this page on'},
  link: {'zh-Hans': '复制链接', en: 'Copy link'},
  reply: {'zh-Hans': '复制回复', en: 'Copy reply'},
  customer: {'zh-Hans': '给顾客看', en: 'Show customer'},
  more: {'zh-Hans': '更多', en: 'More'},
  markdown: {'zh-Hans': '复制标题和链接', en: 'Copy title and link'},
  qr: {'zh-Hans': '二维码', en: 'QR code'},
  print: {'zh-Hans': '打印', en: 'Print'},
  copiedLink: {'zh-Hans': '链接', en: 'link'},
  copiedReply: {'zh-Hans': '回复', en: 'reply'},
  copiedMarkdown: {'zh-Hans': '标题和链接', en: 'title and link'},
  qrLabel: {'zh-Hans': '二维码：{link}', en: 'QR code of {link}'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  readonly id: string;
  readonly title: string;
  readonly reply?: string | undefined;
  readonly verdict?: VerdictKind | undefined;
};

/** How to pass a page on: short link, ready reply, QR code, paper, and the card that a customer can read. */
export function ShareBar({id, title, reply, verdict}: Props): ReactNode {
  const locale = useLocale();
  const link = useShortLink()(id);
  const desk = useCopyDesk();
  const [shown, setShown] = useState<'qr' | 'customer'>();
  const button = (label: Localized, act: () => void) => (
    <button type="button" onClick={act}>
      {label[locale]}
    </button>
  );
  const copying = (label: Localized, what: Localized, text: string) => button(label, () => desk?.copy(what[locale], text));
  return (
    <div className={clsx(styles.bar, 'no-index')} role="group" aria-label={words.bar[locale]}>
      {copying(words.link, words.copiedLink, link)}
      {reply !== undefined && copying(words.reply, words.copiedReply, `${reply} ${link}`)}
      {verdict &&
        button(words.customer, () => {
          setShown('customer');
        })}
      <details className={styles.more}>
        <summary>{words.more[locale]}</summary>
        <p className={styles.address}>
          <Link to={`pathname://${new URL(link).pathname}/`} target="_self" autoAddBaseUrl={false}>
            {withoutScheme(link)}
          </Link>
        </p>
        <div className={styles.actions}>
          {copying(words.markdown, words.copiedMarkdown, `[${title}](${link})`)}
          {button(words.qr, () => {
            setShown(shown === 'qr' ? undefined : 'qr');
          })}
          {button(words.print, () => {
            print();
          })}
        </div>
        {shown === 'qr' && (
          <LazyPart load={loadQrCode} props={{text: link, label: words.qrLabel[locale].replace('{link}', link)}} />
        )}
      </details>
      {shown === 'customer' && verdict && (
        <LazyPart
          load={loadCustomerCard}
          props={{
            verdict,
            id,
            link: withoutScheme(link),
            onClose: () => {
              setShown(undefined);
            },
          }}
        />
      )}
    </div>
  );
}
