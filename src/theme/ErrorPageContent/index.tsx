import type {ReactNode} from 'react';
import type {Props} from '@theme/Error';
import {CrashNotice} from '../../components/CrashNotice';

/** Replaces the theme's “This page crashed”, which says neither what is kept nor where to go. */
export default function ErrorPageContent(props: Props): ReactNode {
  return <CrashNotice {...props} />;
}
