import type {ReactNode} from 'react';

/**
 * Wording as it stands on a Chinese screen or slip, inside an English article.
 *
 * @example
 * The screen says “reversing” (<Zh>冲正中</Zh>).
 */
export function Zh({children}: {readonly children: ReactNode}): ReactNode {
  return <span lang="zh-Hans">{children}</span>;
}
