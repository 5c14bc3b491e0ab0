import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useHistory, useLocation} from '@docusaurus/router';
import Layout from '@theme/Layout';
import {useLocale} from '../../components/useLocale';
import {words} from '../../searchBox/words';
import {Found} from './Found';
import styles from './styles.module.css';
import {useTyped} from './useTyped';

/** The search page: works as a link (`?q=`), as the target of a form, and without the box. */
export default function SearchPage(): ReactNode {
  const locale = useLocale();
  const history = useHistory();
  const {search} = useLocation();
  const isBrowser = useIsBrowser();
  const query = isBrowser ? (new URLSearchParams(search).get('q') ?? '') : '';
  const setQuery = (to: string) => {
    history.replace({search: to === '' ? '' : `?q=${encodeURIComponent(to)}`});
  };
  const typed = useTyped(query, setQuery);
  const title = query === '' ? words.page[locale] : words.pageOf[locale].replace('{q}', () => query);
  return (
    <Layout title={title}>
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className="container margin-vert--lg">
        <h1>{title}</h1>
        <form
          role="search"
          aria-label={words.box[locale]}
          action={useBaseUrl('/search/')}
          onSubmit={(event) => {
            event.preventDefault();
          }}>
          <input
            type="search"
            name="q"
            autoComplete="off"
            aria-label={words.box[locale]}
            placeholder={words.box[locale]}
            className={styles.input}
            {...typed}
          />
        </form>
        <Found query={query.trim()} />
      </main>
    </Layout>
  );
}
