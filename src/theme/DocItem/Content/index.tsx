import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import {CopyDesk} from '../../../components/CopyDesk';
import {PageIntro} from '../../../components/PageIntro';
import {ShareBar} from '../../../components/ShareBar';
import {usePage} from '../../../components/usePage';
import {useRememberLanguage} from '../../../components/useRememberLanguage';

/** The theme's article, with our intro and the ways to pass it on between title and text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata} = useDoc();
  const page = usePage();
  useRememberLanguage();
  // The pages outside the areas are tools; what they lead to has a bar of its own.
  const isTool = page.id.startsWith('H');
  return (
    <CopyDesk page={page.id}>
      <Content>
        <PageIntro page={page} sentence={metadata.description} />
        {!isTool && <ShareBar id={page.id} title={metadata.title} reply={page.reply} verdict={page.card?.verdict} />}
        {children}
      </Content>
    </CopyDesk>
  );
}
