import {useEffect, useRef, type RefObject} from 'react';
import {useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {readState, type ReadState} from '../../triage/state';

/** @returns The state in the address (the empty one in the built HTML), and whether the page's script runs. */
export function useSelectorState(): {readonly state: ReadState; readonly interactive: boolean} {
  const interactive = useIsBrowser();
  const {search} = useLocation();
  return {state: readState(interactive ? search : ''), interactive};
}

/**
 * @param step Name of what is shown; focus moves when it changes, but never when the page opens.
 * @returns Where to put the focus: the heading of the question or of the verdict.
 */
export function useFocusOnStep(step: string, interactive: boolean): RefObject<HTMLHeadingElement | null> {
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    if (!interactive) {
      return;
    }
    if (shown.current !== undefined && shown.current !== step) {
      head.current?.focus();
    }
    shown.current = step;
  }, [step, interactive]);
  return head;
}
