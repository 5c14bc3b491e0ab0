import type {ReactNode} from 'react';
import Footer from '@theme-original/DocItem/Footer';
import {PageColophon} from '../../../components/PageColophon';
import {PrintFoot} from '../../../components/PrintFoot';
import {Publisher} from '../../../components/Publisher';
import {usePage} from '../../../components/usePage';

/** The theme's footer (edit this page), after what the article rests on who publishes it, and how to find it again from paper. */
export default function DocItemFooter(): ReactNode {
  const page = usePage();
  return (
    <>
      <PageColophon page={page} />
      <Publisher />
      <Footer />
      <PrintFoot page={page} />
    </>
  );
}
