import {useRef, type ReactNode} from 'react';
import {criteria} from '../../vetting/criteria';
import {mostProviders} from '../../vetting/worksheet';
import {useLocale} from '../useLocale';
import {WhereToCheck} from '../VettingCriteria/WhereToCheck';
import {FindingCell, FlagCell} from './Cells';
import {ColumnHead, ColumnVerdict, type CellProps} from './Column';
import {OnPaper} from './OnPaper';
import styles from './styles.module.css';
import {Tools} from './Tools';
import {useWorksheet} from './useWorksheet';
import {words} from './words';

/** The worksheet itself: a block per criterion, in it a cell per provider; side by side where there is room. */
export function Sheet(): ReactNode {
  const locale = useLocale();
  const sheet = useRef<HTMLDivElement>(null);
  const {providers, damaged, refused, change, add, remove, clear, undo} = useWorksheet();

  const row = (cell: (props: CellProps) => ReactNode) => (
    <div className={styles.row}>
      {providers.map((provider, index) =>
        cell({
          provider,
          index,
          onChange: (changed) => {
            change(index, changed);
          },
        }),
      )}
    </div>
  );
  const verdicts = row(({provider, index}) => <ColumnVerdict key={index} provider={provider} index={index} />);
  const removable = providers.length > 1;

  return (
    <div ref={sheet} className={styles.sheet}>
      <OnPaper providers={providers} />
      <p>{words.kept[locale]}</p>
      <div role="status">
        {damaged && <p className={styles.note}>{words.damaged[locale]}</p>}
        {refused && <p className={styles.note}>{words.refused[locale]}</p>}
      </div>
      {row((props) => (
        <ColumnHead
          key={props.index}
          {...props}
          onRemove={
            removable
              ? () => {
                  remove(props.index);
                }
              : undefined
          }
        />
      ))}
      {criteria.map((criterion) => (
        <fieldset key={criterion.id} className={styles.criterion}>
          <legend>
            {criterion.what[locale]} {criterion.threshold && <small>{words.threshold[locale]}</small>}
          </legend>
          <p className={styles.where}>
            <WhereToCheck criterion={criterion} />
            <br />
            {words.passes[locale].replace('{what}', criterion.passes[locale])}
          </p>
          {row((props) => (
            <FindingCell key={props.index} criterion={criterion} {...props} />
          ))}
        </fieldset>
      ))}
      <fieldset className={styles.criterion}>
        <legend>{words.flags[locale]}</legend>
        {row((props) => (
          <FlagCell key={props.index} {...props} />
        ))}
      </fieldset>
      <fieldset className={styles.criterion}>
        <legend>{words.verdict[locale]}</legend>
        {verdicts}
      </fieldset>
      <div className={styles.buttons}>
        {providers.length < mostProviders && (
          <button type="button" onClick={add}>
            {words.add[locale]}
          </button>
        )}
        <Tools providers={providers} sheet={sheet} />
        <button type="button" onClick={clear}>
          {words.clear[locale]}
        </button>
        {undo && (
          <button type="button" onClick={undo}>
            {words.undo[locale]}
          </button>
        )}
      </div>
    </div>
  );
}
