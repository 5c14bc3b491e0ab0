import type {ComponentProps, ReactNode} from 'react';
import type DefaultLoading from '@theme/Loading';
import {CrashNotice} from '../../components/CrashNotice';

/** Shows while a page's script is on its way, and if it does not come. Docusaurus' own is in English only. */
export default function Loading({error, retry, pastDelay}: ComponentProps<typeof DefaultLoading>): ReactNode {
  if (error) {
    return <CrashNotice error={error} tryAgain={retry} />;
  }
  return pastDelay ? <p role="status">正在加载… · Loading…</p> : null;
}
