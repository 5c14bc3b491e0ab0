import type {ReactNode} from 'react';
import Footer from '@theme-original/DocItem/Footer';
import {PageColophon} from '../../../components/PageColophon';
import {usePage} from '../../../components/usePage';

/** The theme's footer (edit this page), after what the article rests on. */
export default function DocItemFooter(): ReactNode {
  return (
    <>
      <PageColophon page={usePage()} />
      <Footer />
    </>
  );
}
