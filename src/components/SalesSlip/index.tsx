import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Localized} from '../../locales';
import {Figure} from '../Figure';
import {Zh} from '../Zh';
import {useLocale} from '../useLocale';
import {Paper} from './Paper';
import {parties} from './parties';
import styles from './styles.module.css';
import {transaction} from './transaction';

const fields = [...parties, ...transaction];

const words = {
  title: {'zh-Hans': '签购单上的每一行', en: 'Every line of a sales slip'},
  note: {
    'zh-Hans': '示例，名称和编号都是编的。各收单机构的版式和叫法不同。点一行，看它是什么、出问题时有什么用。',
    en: 'A sample with invented names and numbers; layout and wording vary by acquirer. Follow a line to see what it is and what it is good for.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Chinese sentences follow each other without a space. */
const sentenceGap: Localized = {'zh-Hans': '', en: ' '};

/**
 * A sample sales slip with numbered lines, and under the same numbers what each line is and when it helps.
 *
 * @example
 * <SalesSlip />
 */
export function SalesSlip(): ReactNode {
  const locale = useLocale();
  const brokenLinks = useBrokenLinks();
  for (const {id} of fields) {
    brokenLinks.collectAnchor(`slip-${id}`);
  }
  return (
    <Figure title={words.title[locale]} note={words.note[locale]}>
      <div className={styles.columns}>
        <Paper fields={fields} />
        <ol className={styles.meanings}>
          {fields.map(({id, name, what, why}, index) => (
            <li key={id} id={`slip-${id}`} className={styles.meaning}>
              <span className={styles.mark}>{index + 1}</span>
              <div>
                <strong>{name[locale]}</strong>
                {locale === 'en' && (
                  <>
                    {' '}
                    <Zh>{name['zh-Hans']}</Zh>
                  </>
                )}
                <p>
                  <span className={styles.what}>{what[locale]}</span>
                  {sentenceGap[locale]}
                  {why[locale]}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Figure>
  );
}
