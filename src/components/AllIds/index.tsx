import type {ReactNode} from 'react';
import ids from '@generated/short-links/default/ids.json';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {areas} from '../../content/areas';
import type {PageId} from '../../content/pageIds';
import type {Localized} from '../../locales';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  id: {'zh-Hans': '编号', en: 'Id'},
  page: {'zh-Hans': '页面', en: 'Page'},
  tools: {'zh-Hans': '首页和症状选择', en: 'Home page and selector'},
} as const satisfies Readonly<Record<string, Localized>>;

type Group = {readonly key: string; readonly label: Localized; readonly pages: readonly PageId[]};

const groups: readonly Group[] = [
  ...areas.map(({slug, letter, label}) => ({key: slug, label, pages: ids.filter(({id}) => id.startsWith(letter))})),
  {key: 'tools', label: words.tools, pages: ids.filter(({id}) => id.startsWith('H'))},
];

/**
 * Every page with its permanent id, by area. Made from the pages themselves, so that none is missing.
 *
 * @example
 * <AllIds />
 */
export function AllIds(): ReactNode {
  const locale = useLocale();
  const anchors = useBrokenLinks();
  return groups.map(({key, label, pages}) => {
    anchors.collectAnchor(`ids-${key}`);
    return (
      <table key={key} id={`ids-${key}`} className={styles.ids}>
        <caption>{label[locale]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.id[locale]}</th>
            <th scope="col">{words.page[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({id, slug, title}) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>
                <Link to={slug}>{title[locale]}</Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    );
  });
}
