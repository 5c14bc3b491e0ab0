import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {PageProps} from '../content/pageProps';

/** @returns What the build wrote about this article (`plugins/page-model`); every article passed its schema. */
export function usePage(): PageProps {
  const {frontMatter} = useDoc();
  return (frontMatter as unknown as {page: PageProps}).page;
}
