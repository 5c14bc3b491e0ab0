import type {MouseEvent, ReactNode} from 'react';
import Heading from '@theme-original/Heading';
import type {Props} from '@theme/Heading';
import {useCopyDesk} from '../../components/CopyDesk';
import {useLocale} from '../../components/useLocale';
import {useShortLink} from '../../components/useShortLink';
import type {Localized} from '../../locales';

const what: Localized = {'zh-Hans': '这一节的链接', en: 'link to this section'};

/** The theme's heading, whose link also copies the page's short link with the heading's fragment. The built HTML is the same. */
export default function HeadingWithShortLink(props: Props): ReactNode {
  const locale = useLocale();
  const link = useShortLink();
  const desk = useCopyDesk();
  const {id} = props;
  if (!desk || id === undefined) {
    return <Heading {...props} />;
  }
  const copy = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('.hash-link')) {
      desk.copy(what[locale], link(desk.page, `#${id}`));
    }
  };
  return <Heading {...props} onClick={copy} />;
}
