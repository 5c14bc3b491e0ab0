import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  publisher: {'zh-Hans': '本站由 {name} 发布', en: 'Published by {name}'},
  contact: {'zh-Hans': '联系发布者', en: 'Contact the publisher'},
} as const satisfies Readonly<Record<string, Localized>>;

/** `mailto:help@example.com` as a person reads it: without the scheme. */
const asText = (contact: string) => contact.replace(/^(https:\/\/|mailto:|tel:)/u, '');

/** Who publishes this copy of the handbook and how to reach them; nothing where the configuration names nobody. */
export function Publisher(): ReactNode {
  const locale = useLocale();
  const {customFields} = useDocusaurusContext().siteConfig;
  const {operator, contact} = customFields as {readonly operator: string; readonly contact: string};
  if (operator === '' && contact === '') {
    return null;
  }
  return (
    <p className={styles.publisher}>
      {operator !== '' && words.publisher[locale].replace('{name}', operator)}
      {operator !== '' && contact !== '' && ' · '}
      {contact !== '' && (
        <>
          {words.contact[locale]} <Link to={contact}>{asText(contact)}</Link>
        </>
      )}
    </p>
  );
}
