import type {ReactNode} from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import {PageIntro} from '../../../components/PageIntro';
import {usePage} from '../../../components/usePage';

/** The theme's article, with our intro between title and text. */
export default function DocItemContent({children}: Props): ReactNode {
  const {metadata} = useDoc();
  return (
    <Content>
      <PageIntro page={usePage()} sentence={metadata.description} />
      {children}
    </Content>
  );
}
