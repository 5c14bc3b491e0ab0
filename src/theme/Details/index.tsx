import type {ReactNode} from 'react';
import type {Props} from '@theme/Details';

/**
 * The browser's own fold. The theme's version keeps its content closed when a link points inside it
 * (facebook/docusaurus#5790), and needs React to open.
 */
export default function Details({summary, children, ...rest}: Props): ReactNode {
  const head = typeof summary === 'string' ? <summary>{summary}</summary> : summary;
  return (
    <details {...rest}>
      {head}
      {children}
    </details>
  );
}
