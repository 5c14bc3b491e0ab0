import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {glossary, type GlossaryEntry} from '../../content/glossary';
import {locales, type Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  said: {'zh-Hans': '也叫：', en: 'Also called: '},
  see: {'zh-Hans': '另见：', en: 'See also: '},
  separator: {'zh-Hans': '、', en: ', '},
} as const satisfies Readonly<Record<string, Localized>>;

const entries: ReadonlyMap<string, GlossaryEntry> = new Map(Object.entries(glossary));

function Entry({id, entry}: {readonly id: string; readonly entry: GlossaryEntry}) {
  const locale = useLocale();
  const other = locales.find((name) => name !== locale) ?? locale;
  useBrokenLinks().collectAnchor(id);
  return (
    <div id={id} className={styles.entry}>
      <dt>
        {entry.term[locale]} <span lang={other}>{entry.term[other]}</span>
      </dt>
      <dd>
        <p>{entry.definition[locale]}</p>
        {entry.said[locale].length > 0 && (
          <p className={styles.said}>
            {words.said[locale]}
            {entry.said[locale].join(words.separator[locale])}
          </p>
        )}
        {entry.seeAlso && (
          <p className={styles.said}>
            {words.see[locale]}
            {entry.seeAlso.map((name, index) => (
              <span key={name}>
                {index > 0 && words.separator[locale]}
                <Link to={`#${name}`}>{entries.get(name)?.term[locale]}</Link>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}

/**
 * Every term with its own address, in both languages side by side.
 *
 * @example
 * <Glossary />
 */
export function Glossary(): ReactNode {
  return (
    <dl className={styles.glossary}>
      {[...entries].map(([id, entry]) => (
        <Entry key={id} id={id} entry={entry} />
      ))}
    </dl>
  );
}
