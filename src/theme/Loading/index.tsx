import type {ReactNode} from 'react';
import {CrashNotice} from '../../components/CrashNotice';

/** In both languages at once, as the notice is. */
const loading = '正在加载… · Loading…';

/** What react-loadable tells; its own types come without one. */
type Props = {
  readonly error?: Error | null;
  readonly retry: () => void;
  /** It takes longer than a blink. */
  readonly pastDelay: boolean;
};

/** Shows while a page's script is on its way, and if it does not come. Docusaurus' own is in English only. */
export default function Loading({error, retry, pastDelay}: Props): ReactNode {
  if (error) {
    return <CrashNotice error={error} tryAgain={retry} />;
  }
  return pastDelay ? <p role="status">{loading}</p> : null;
}
