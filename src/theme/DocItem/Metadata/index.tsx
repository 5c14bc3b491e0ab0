import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {useDoc, useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Metadata from '@theme-original/DocItem/Metadata';
import {useLocale} from '../../../components/useLocale';
import {usePage} from '../../../components/usePage';
import {structuredData} from '../../../content/structuredData';

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** The theme's tags of an article's head, with what search engines and other programs are told about it. */
export default function DocItemMetadata(): ReactNode {
  const locale = useLocale();
  const page = usePage();
  const {metadata} = useDoc();
  const {siteConfig} = useDocusaurusContext();
  const breadcrumbs = useSidebarBreadcrumbs() ?? [];
  const path = withSlash(metadata.permalink);
  const full = (below: string) => `${siteConfig.url}${withSlash(below)}`;
  const above = breadcrumbs.slice(0, -1).flatMap(({label, href}) => (href === undefined ? [] : [{name: label, url: full(href)}]));
  const home = {name: siteConfig.title, url: full(siteConfig.baseUrl)};
  const isHome = path === siteConfig.baseUrl;
  const data = structuredData({
    title: isHome ? siteConfig.title : metadata.title,
    url: full(path),
    locale,
    page,
    trail: isHome ? [home] : [home, ...above, {name: metadata.title, url: full(path)}],
    operator: (siteConfig.customFields?.operator ?? '') as string,
  });
  return (
    <>
      <Metadata />
      <Head>
        <link rel="alternate" type="text/markdown" href={`${path}index.md`} />
        <script type="application/ld+json">{data}</script>
      </Head>
    </>
  );
}
