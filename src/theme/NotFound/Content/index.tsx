import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Content from '@theme-original/NotFound/Content';
import type {Props} from '@theme/NotFound/Content';
import {LazyPart} from '../../../components/LazyPart';
import {useLocale} from '../../../components/useLocale';
import type {Localized} from '../../../locales';
import styles from './styles.module.css';

// The theme ships this page with every article; the list of all ids comes only when it is needed.
const loadLostReader = () => import('../../../components/LostReader').then(({LostReader}) => LostReader);

const words = {
  onward: {'zh-Hans': '可以去的地方', en: 'Where to go from here'},
  home: {'zh-Hans': '从首页按看到的情况找', en: 'Start from what you see, on the home page'},
  ids: {'zh-Hans': '全部编号', en: 'All ids'},
  search: {'zh-Hans': '搜索', en: 'Search'},
} as const satisfies Readonly<Record<string, Localized>>;

/** The theme's page not found, with the ways on: home, search and all ids as built, below them the nearest pages with a script. */
export default function NotFoundContent(props: Props): ReactNode {
  const locale = useLocale();
  return (
    <>
      <Content {...props} />
      <nav className={styles.onward} aria-label={words.onward[locale]}>
        <ul>
          <li>
            <Link to="/">{words.home[locale]}</Link>
          </li>
          <li>
            <Link to="/search/">{words.search[locale]}</Link>
          </li>
          <li>
            <Link to="/support/all-ids/">{words.ids[locale]}</Link>
          </li>
        </ul>
        {useIsBrowser() && <LazyPart load={loadLostReader} props={{}} />}
      </nav>
    </>
  );
}
