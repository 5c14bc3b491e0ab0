import {useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';
import {giveBack, type Left} from './left';

type Props = {
  readonly left: RefObject<Left | undefined>;
  /** True if no built HTML stood here: a fragment of the address then had nothing to lead to. */
  readonly late: boolean;
  readonly children: ReactNode;
};

/** The part that has taken the place of the built HTML. */
export function Running({left, late, children}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && left.current) {
      giveBack(box.current, left.current);
    }
    if (late && location.hash !== '') {
      box.current?.querySelector(`#${CSS.escape(location.hash.slice(1))}`)?.scrollIntoView();
    }
  }, [left, late]);
  return <div ref={box}>{children}</div>;
}
