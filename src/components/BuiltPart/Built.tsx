import {useLayoutEffect, useRef, type ReactNode, type RefObject} from 'react';
import {useHistory} from '@docusaurus/router';
import {leave, type Left} from './left';
import {wayOf} from './wayOf';
import styles from './styles.module.css';

type Props = {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Where to note what the reader has done so far. */
  readonly left: RefObject<Left | undefined>;
  readonly busy: boolean;
  /** The script could not be fetched: links then lead where they lead without one. */
  readonly failed: boolean;
  readonly onReached: () => void;
  readonly onPress: () => void;
};

/** The built HTML, which React leaves as it finds it. */
export function Built({box, left, busy, failed, onReached, onPress}: Props): ReactNode {
  const history = useHistory();
  const moved = useRef(false);
  useLayoutEffect(() => {
    const here = box.current;
    return () => {
      // Runs while the built HTML still stands.
      left.current = here ? leave(here, moved.current) : undefined;
    };
  }, [box, left]);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Hears its links.
    <div
      ref={box}
      className={styles.built}
      aria-busy={busy}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: ''}}
      onPointerOver={onReached}
      onFocus={onReached}
      onPointerDown={onPress}
      onClick={(event) => {
        const way = wayOf(event, !failed);
        if (way !== undefined) {
          event.preventDefault();
          moved.current = way.startsWith('?');
          history.push(way);
        }
      }}
    />
  );
}
