import {useEffect, type ReactNode} from 'react';
import feed from '@generated/replies/default/feed.json';
import ids from '@generated/short-links/default/ids.json';
import {filterReplies, pairReplies, type ReplyFilter} from '../../replies/filterReplies';
import type {PlaceholderValues} from '../../replies/placeholders';
import {Reply} from './Reply';
import styles from './styles.module.css';

const pairs = pairReplies(feed.replies);
const slugs = new Map(ids.map(({id, slug}) => [id, slug]));

type Props = {
  readonly filter: ReplyFilter;
  readonly values: PlaceholderValues;
  /** Told how many pages' replies are shown, and of how many. */
  readonly onShown: (shown: number, all: number) => void;
};

/** The replies that meet the filter. */
export default function Replies({filter, values, onShown}: Props): ReactNode {
  const shown = filterReplies(pairs, filter);
  useEffect(() => {
    onShown(shown.length, pairs.length);
  }, [onShown, shown.length]);
  return (
    <ul className={styles.replies}>
      {shown.map((pair) => (
        <Reply key={pair.id} pair={pair} slug={slugs.get(pair.id) ?? '/'} values={values} />
      ))}
    </ul>
  );
}
