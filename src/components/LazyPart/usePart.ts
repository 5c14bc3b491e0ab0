import {useEffect, useState, type ComponentType} from 'react';

/** Fetches a part; a constant, so that the part is fetched once. */
export type Load<P extends object> = () => Promise<ComponentType<P>>;

/**
 * `React.lazy` keeps a failure for good and hands it to the theme's error boundary, which replaces the whole article; here the part
 * alone says what happened and can be asked for again.
 *
 * @param wanted The part is fetched once this is true.
 * @returns The part once it is there, whether fetching it has failed, and how to try again.
 */
export function usePart<P extends object>(
  load: Load<P>,
  wanted: boolean,
): {readonly Part: ComponentType<P> | undefined; readonly failed: boolean; readonly again: () => void} {
  const [Part, setPart] = useState<ComponentType<P>>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    if (wanted && !failed) {
      load().then(
        (component) => {
          if (!gone) {
            setPart(() => component);
          }
        },
        () => {
          if (!gone) {
            setFailed(true);
          }
        },
      );
    }
    return () => {
      gone = true;
    };
  }, [load, wanted, failed]);
  return {
    Part,
    failed,
    again: () => {
      setFailed(false);
    },
  };
}
