import {lazy, Suspense, type ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import {CopyDesk} from '../../../components/CopyDesk';
import {PageIntro} from '../../../components/PageIntro';
import {ShareBar} from '../../../components/ShareBar';
import {usePage} from '../../../components/usePage';
import {useRememberLanguage} from '../../../components/useRememberLanguage';

// Only who opens a link with ticks needs to hear that its list is not here.
const LostTicks = lazy(() => import('../../../components/LostTicks').then((module) => ({default: module.LostTicks})));

/** The theme's article, with our intro and the ways to pass it on between title and text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata} = useDoc();
  const page = usePage();
  const {search} = useLocation();
  const carriesTicks = useIsBrowser() && search.includes('done=');
  useRememberLanguage();
  // The pages outside the areas are tools; what they lead to has a bar of its own.
  const isTool = page.id.startsWith('H');
  return (
    <CopyDesk page={page.id}>
      <Content>
        <PageIntro page={page} sentence={metadata.description} />
        {!isTool && <ShareBar id={page.id} title={metadata.title} reply={page.reply} verdict={page.card?.verdict} />}
        {carriesTicks && (
          <Suspense fallback={null}>
            <LostTicks page={page.id} query={search} />
          </Suspense>
        )}
        {children}
      </Content>
    </CopyDesk>
  );
}
