import type {ReactNode} from 'react';
import type {Localized} from '../../locales';
import {criteria} from '../../vetting/criteria';
import {useLocale} from '../useLocale';
import {WhereToCheck} from './WhereToCheck';

const words = {
  what: {'zh-Hans': '比什么', en: 'What to compare'},
  where: {'zh-Hans': '在哪里查', en: 'Where to check it'},
  passes: {'zh-Hans': '怎样算过', en: 'It passes if'},
} as const satisfies Readonly<Record<string, Localized>>;

/**
 * What providers are compared by: the worksheet on paper, and the same rows as `<VettingWorksheet />`.
 *
 * @example
 * <VettingCriteria />
 */
export function VettingCriteria(): ReactNode {
  const locale = useLocale();
  return (
    <table>
      <thead>
        <tr>
          {Object.values(words).map((word) => (
            <th key={word.en} scope="col">
              {word[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">{criterion.what[locale]}</th>
            <td>
              <WhereToCheck criterion={criterion} />
            </td>
            <td>{criterion.passes[locale]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
