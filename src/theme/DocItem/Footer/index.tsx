import type {ReactNode} from 'react';
import Footer from '@theme-original/DocItem/Footer';
import {PageColophon} from '../../../components/PageColophon';
import {Publisher} from '../../../components/Publisher';
import {usePage} from '../../../components/usePage';

/** The theme's footer (edit this page), after what the article rests on and who publishes it. */
export default function DocItemFooter(): ReactNode {
  return (
    <>
      <PageColophon page={usePage()} />
      <Publisher />
      <Footer />
    </>
  );
}
