import {useEffect, useRef, useState, type ComponentType, type ReactNode} from 'react';
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {Failed} from '../LazyPart/Failed';
import {usePart, type Load} from '../LazyPart/usePart';
import {Built} from './Built';
import {Running} from './Running';
import type {Left} from './left';

/**
 * A click comes some milliseconds after the finger has left. Until then the part must not be exchanged: the click would land on
 * neither the old link nor the new one.
 */
const clickComesWithin = 100;

/** @returns Whether a pointer is down, or its click may still come, and how to say that one has gone down. */
function usePress(): readonly [boolean, () => void] {
  const [pressed, setPressed] = useState(false);
  useEffect(() => {
    if (!pressed) {
      return undefined;
    }
    let timer: ReturnType<typeof setTimeout>;
    const release = () => {
      timer = setTimeout(() => {
        setPressed(false);
      }, clickComesWithin);
    };
    addEventListener('pointerup', release);
    addEventListener('pointercancel', release);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointerup', release);
      removeEventListener('pointercancel', release);
    };
  }, [pressed]);
  return [
    pressed,
    () => {
      setPressed(true);
    },
  ];
}

type Props<P extends object> = {
  /** What the built HTML shows. It runs at build only: in the browser's bundle `Nothing` stands in for files named `*.built`. */
  readonly asBuilt: ComponentType<P>;
  /** Fetches what takes its place. */
  readonly load: Load<P>;
  readonly props: P;
  /** Whether it should take its place now. */
  readonly wanted: boolean;
  /** Waits for `wanted` alone; otherwise a pointer, finger or keyboard that reaches the part fetches it too. */
  readonly stays?: boolean;
};

/**
 * A part of the page that stays as it was built, without its script and data, until the reader reaches it or it is wanted
 * (decisions/066). Its links work before; one with `data-query` leads to this page with that query once the part can run, and to
 * its `href` where no script does.
 */
export function BuiltPart<P extends object>({asBuilt: AsBuilt, load, props, wanted, stays = false}: Props<P>): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef<Left>(undefined);
  const [reached, setReached] = useState(false);
  const [late, setLate] = useState(false);
  const [pressed, press] = usePress();
  const {Part, failed, again} = usePart(load, wanted || reached);
  useEffect(() => {
    // A page that was opened by a link within the site comes without built HTML.
    if (box.current?.hasChildNodes() === false) {
      setReached(true);
      setLate(true);
    }
  }, []);

  if (!ExecutionEnvironment.canUseDOM) {
    return (
      <div>
        <AsBuilt {...props} />
      </div>
    );
  }
  if (Part && !pressed) {
    return (
      <Running left={left} late={late}>
        <Part {...props} />
      </Running>
    );
  }
  return (
    <>
      {failed && <Failed again={again} />}
      <Built
        box={box}
        left={left}
        busy={(wanted || reached) && !failed}
        failed={failed}
        onPress={press}
        onReached={() => {
          setReached(!stays);
        }}
      />
    </>
  );
}
