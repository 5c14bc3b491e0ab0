import type {ReactNode} from 'react';
import lists from '@generated/checklists/default/lists.json';
import Link from '@docusaurus/Link';
import {listsIn} from '../../checklist/doneLink';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  title: {
    'zh-Hans': '这个链接带着勾选，但它的清单不在这一页',
    en: 'This link carries ticks, but their checklist is not on this page',
  },
  moved: {'zh-Hans': '清单现在在：', en: 'The checklist is now at: '},
  gone: {'zh-Hans': '这张清单已经没有了，勾选用不上。', en: 'That checklist no longer exists, so its ticks are of no use. '},
  all: {'zh-Hans': '看所有清单', en: 'See all checklists'},
} as const satisfies Readonly<Record<string, Localized>>;

type Props = {
  /** Id of the page that was opened. */
  readonly page: string;
  /** Its address' query. */
  readonly query: string;
};

/** @returns An address with a query before its fragment. */
function withQuery(address: string, query: string): string {
  const [path = '', fragment] = address.split('#');
  return `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Tells the reader of a link with ticks that its list was moved to another page, or taken away. */
export function LostTicks({page, query}: Props): ReactNode {
  const locale = useLocale();
  const named = listsIn(query).map((id) => ({id, at: lists.find((list) => list.id === id)}));
  const lost = named.filter(({at}) => at?.pageId !== page);
  if (lost.length === 0) {
    return null;
  }
  return (
    <section className={styles.lost} aria-label={words.title[locale]}>
      <p role="status">
        <strong>{words.title[locale]}</strong>
      </p>
      {lost.map(({id, at}) =>
        at ? (
          <p key={id}>
            {words.moved[locale]}
            <Link to={withQuery(at.address, query)}>{`${at.page} · ${at.heading}`}</Link>
          </p>
        ) : (
          <p key={id}>
            {words.gone[locale]}
            <Link to="/support/checklists/">{words.all[locale]}</Link>
          </p>
        ),
      )}
    </section>
  );
}
