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

/** One page: its title in both languages, and everything that may need work. */
export function Row({page, today}: Props): ReactNode {
  const locale = useLocale();
  const other = locale === 'en' ? 'zh-Hans' : 'en';
  const {id, slug, title, reviewed, due, translated, sources, weakest, length, inbound, flaws} = page;
  const state = reviewState(due, today);
  return (
    <tr>
      <th scope="row">
        {id} <Link to={slug}>{title[locale]}</Link>
        <span lang={other}>{title[other]}</span>
      </th>
      <td data-state={state}>
        {reviewed} → {due} {state !== 'current' && <strong>{words[state][locale]}</strong>}
      </td>
      <td>{translated ? words.current[locale] : <strong>{words.stale[locale]}</strong>}</td>
      <td>
        {sources} {weakest && `· ${strengthWords[weakest][locale]}`}
      </td>
      <td>
        {length['zh-Hans']} / {length.en}
      </td>
      <td>
        {inbound['zh-Hans']} / {inbound.en}
      </td>
      <td>{flaws.length === 0 ? words.none[locale] : <strong>{flaws.join(', ')}</strong>}</td>
    </tr>
  );
}
