import type {ReactNode} from 'react';
import type {Props} from '@theme/Error';
import {CrashNotice} from '../../components/CrashNotice';

/**
 * Replaces the fallback of Docusaurus' outermost boundary, which is in English only and renders the layout that may have failed
 * (docusaurus #9852).
 */
export default function ThemeError(props: Props): ReactNode {
  return <CrashNotice {...props} />;
}
