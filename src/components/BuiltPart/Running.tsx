import {useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';
import {giveBack, type Left} from './left';

type Props = {
  readonly left: RefObject<Left | undefined>;
  readonly children: ReactNode;
};

/** The part that has taken the place of the built HTML. */
export function Running({left, children}: Props): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current && left.current) {
      giveBack(box.current, left.current);
    }
  }, [left]);
  return <div ref={box}>{children}</div>;
}
