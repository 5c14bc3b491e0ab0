import type {ReactNode} from 'react';
import type {Props} from '@theme/CodeBlock';

/** A block of code without colours, so that the colouring engine stays out of every page. */
export default function PlainCode({children}: Props): ReactNode {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
