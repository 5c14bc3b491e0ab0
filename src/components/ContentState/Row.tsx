import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {reviewState} from '../../content/reviewState';
import {strengthWords} from '../../content/strengths';
import type {PageState} from '../../contentState/row';
import {useLocale} from '../useLocale';
import {words} from './words';

type Props = {
  readonly page: PageState;
  /** ISO date that the review is held against. */
  readonly today: string;
};

/** One page: its title and everything that may need work. */
export function Row({page, today}: Props): ReactNode {
  const locale = useLocale();
  const {id, slug, title, reviewed, due, translated, sources, weakest, length, inbound, flaws} = page;
  const state = reviewState(due, today);
  return (
    <tr>
      <th scope="row">
        {id} <Link to={slug}>{title[locale]}</Link>
      </th>
      <td data-state={state}>
        {`${reviewed} → ${due} `}
        {state !== 'current' && <strong>{words[state][locale]}</strong>}
      </td>
      <td>{translated ? words.current[locale] : <strong>{words.stale[locale]}</strong>}</td>
      <td>
        {sources} {weakest && `· ${strengthWords[weakest][locale]}`}
      </td>
      <td>{`${String(length['zh-Hans'])} / ${String(length.en)}`}</td>
      <td>{`${String(inbound['zh-Hans'])} / ${String(inbound.en)}`}</td>
      <td>{flaws.length === 0 ? words.none[locale] : <strong>{flaws.join(', ')}</strong>}</td>
    </tr>
  );
}
