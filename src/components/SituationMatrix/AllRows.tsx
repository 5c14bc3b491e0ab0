import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import proof from '@generated/triage/default/proof.json';
import situations from '@generated/triage/default/situations.json';
import type {Localized} from '../../locales';
import {groupLabel, groups, type Group} from '../../triage/situations';
import {observationIds, observations, optionIds, type ObservationId} from '../../triage/observations';
import {table, type Row} from '../../triage/table';
import {VerdictBadge} from '../VerdictBadge';
import {useLocale} from '../useLocale';
import styles from './styles.module.css';

const words = {
  any: {'zh-Hans': '任意', en: 'any'},
  except: {'zh-Hans': '除这些以外：', en: 'any but: '},
  separator: {'zh-Hans': '；', en: '; '},
  verdict: {'zh-Hans': '结论', en: 'Verdict'},
  figures: {
    'zh-Hans':
      '走遍 {combinations} 种答案组合，{rows} 条规则，{pages} 种情形，{paths} 条提问路径，最长 {longest} 个回答；每种组合恰好一个结论。',
    en: '{combinations} combinations of answers walked, {rows} rules, {pages} situations, {paths} ways through the questions, {longest} answers at most; each combination has exactly one verdict.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The answers that a row allows to one question; more than half of them are told by what is left out. */
function Allowed({id, row}: {readonly id: ObservationId; readonly row: Row}) {
  const locale = useLocale();
  const allowed: readonly string[] | undefined = row.when[id];
  const all = optionIds(id);
  if (allowed === undefined || allowed.length === all.length) {
    return words.any[locale];
  }
  const few = allowed.length * 2 <= all.length;
  const options: Readonly<Record<string, {readonly label: Localized}>> = observations[id].options;
  const listed = few ? allowed : all.filter((option) => !allowed.includes(option));
  const labels = listed.map((option) => options[option]?.label[locale]).join(words.separator[locale]);
  return few ? labels : `${words.except[locale]}${labels}`;
}

function Matrix({group}: {readonly group: Group}) {
  const locale = useLocale();
  const rows = table.filter((row) => row.when.about?.includes(group.about));
  const columns = observationIds.filter((id) => id !== 'about' && rows.some((row) => row.when[id] !== undefined));
  return (
    <section>
      <h3>{groupLabel(group.about)[locale]}</h3>
      <table className={styles.matrix}>
        <thead>
          <tr>
            {columns.map((id) => (
              <th key={id} scope="col">
                {observations[id].question[locale]}
              </th>
            ))}
            <th scope="col">{words.verdict[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const situation = situations[row.page];
            return (
              <tr key={JSON.stringify(row.when)}>
                {columns.map((id) => (
                  <td key={id} data-label={observations[id].question[locale]}>
                    <Allowed id={id} row={row} />
                  </td>
                ))}
                <td>
                  {situation?.card && <VerdictBadge kind={situation.card.verdict} />}{' '}
                  {situation && <Link to={situation.permalink}>{situation.title}</Link>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The whole decision table with the figures of its proof. */
export default function AllRows(): ReactNode {
  const locale = useLocale();
  const figures = Object.entries(proof).reduce<string>(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    words.figures[locale],
  );
  return (
    <>
      <p>
        <strong>{figures}</strong>
      </p>
      {groups().map((group) => (
        <Matrix key={group.about} group={group} />
      ))}
    </>
  );
}
