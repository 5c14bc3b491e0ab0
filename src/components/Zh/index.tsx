import type {ReactNode} from 'react';

/**
 * Wording as it stands on a Chinese screen or slip, inside an English article.
 *
 * @example
 * The screen shows <Zh>冲正中</Zh> (reversing).
 */
export function Zh({children}: {readonly children: ReactNode}): ReactNode {
  return <span lang="zh-Hans">{children}</span>;
}
