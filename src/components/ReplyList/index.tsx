import {useState, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {verdictKinds, verdictWords, type VerdictKind} from '../../content/verdicts';
import type {Localized} from '../../locales';
import type {PlaceholderValues} from '../../replies/placeholders';
import {replyPages, type ReplyAreas} from '../../replies/replyPages';
import {BuiltPart} from '../BuiltPart';
import {useLocale} from '../useLocale';
import {useShown} from '../useShown';
import {Blanks} from './Blanks';
import Replies from './Replies.built';
import styles from './styles.module.css';

const words = {
  filter: {'zh-Hans': '按编号或文字筛选', en: 'Filter by id or words'},
  verdict: {'zh-Hans': '结论', en: 'Verdict'},
  every: {'zh-Hans': '全部', en: 'All'},
  shown: {'zh-Hans': '显示 {n} 页，共 {all} 页', en: '{n} of {all} pages shown'},
  parts: {'zh-Hans': '现成回复分几页', en: 'Pages of ready replies'},
} as const satisfies Readonly<Record<string, Localized>>;

const load = () => import('./Replies').then((module) => module.default);

type Props = {
  /** First letters of the ids whose replies stand here. */
  readonly areas: ReplyAreas;
};

/**
 * Replies in both languages. The filters, which look at all replies wherever they stand, and the blanks are an extra for browsers that
 * run the script.
 *
 * @example
 * <ReplyList areas="V" />
 */
export function ReplyList({areas}: Props): ReactNode {
  const locale = useLocale();
  const [wanted, setWanted] = useState('');
  const [verdict, setVerdict] = useState<VerdictKind>();
  const [values, setValues] = useState<PlaceholderValues>({});
  const [masked, setMasked] = useState(false);
  const [used, setUsed] = useState(false);
  const [count, onShown] = useShown(words.shown);
  return (
    <div className={clsx(styles.list, 'no-index')}>
      <div
        className={styles.tools}
        data-ready={useIsBrowser()}
        data-screen-only
        onFocus={() => {
          setUsed(true);
        }}>
        <Blanks
          values={values}
          masked={masked}
          onChange={(changed, hidden) => {
            setValues(changed);
            setMasked(hidden);
          }}
        />
        <label>
          {words.filter[locale]}
          <input
            type="search"
            autoComplete="off"
            value={wanted}
            onChange={(event) => {
              setWanted(event.target.value);
            }}
          />
        </label>
        <label>
          {words.verdict[locale]}
          <select
            value={verdict ?? ''}
            onChange={(event) => {
              setVerdict(verdictKinds.find((kind) => kind === event.target.value));
            }}>
            <option value="">{words.every[locale]}</option>
            {verdictKinds.map((kind) => (
              <option key={kind} value={kind}>
                {verdictWords[kind][locale]}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{count}</p>
      </div>
      <nav className={styles.parts} aria-label={words.parts[locale]}>
        {replyPages.map((page) => (
          <Link key={page.areas} to={page.slug} aria-current={page.areas === areas ? 'page' : undefined}>
            {page.name[locale]}
          </Link>
        ))}
      </nav>
      <BuiltPart asBuilt={Replies} load={load} props={{filter: {words: wanted, verdict, areas}, values, onShown}} wanted={used} />
    </div>
  );
}
