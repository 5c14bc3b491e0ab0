import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Localized} from '../../locales';
import type {Criterion} from '../../vetting/criteria';
import {useLocale} from '../useLocale';

const see: Localized = {'zh-Hans': '，见', en: '; see '};

/** Where a criterion is checked, with the article that says how. */
export function WhereToCheck({criterion: {where, page}}: {readonly criterion: Criterion}): ReactNode {
  const locale = useLocale();
  return (
    <>
      {where[locale]}
      {page && (
        <>
          {see[locale]}
          <Link to={page.to}>{page.title[locale]}</Link>
        </>
      )}
    </>
  );
}
