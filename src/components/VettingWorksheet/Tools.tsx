import type {ReactNode, RefObject} from 'react';
import type {Provider} from '../../vetting/worksheet';
import {toCsv, toCsvFile, toTable, toText} from '../../vetting/table';
import {CopyButton} from '../CopyButton';
import {useCopyDesk} from '../CopyDesk';
import {printOnly} from '../printOnly';
import {saveFile} from '../saveFile';
import {useLocale} from '../useLocale';
import {words} from './words';

type Props = {
  readonly providers: readonly Provider[];
  readonly sheet: RefObject<HTMLDivElement | null>;
};

/** Plain letters: not every browser keeps others in a file's name. */
const fileName = 'vetting-worksheet.csv';

/** The ways out of the worksheet: as text, as CSV, as a file, on paper. */
export function Tools({providers, sheet}: Props): ReactNode {
  const locale = useLocale();
  const desk = useCopyDesk();
  const csv = () => toCsv(toTable(providers, locale));

  function save() {
    if (saveFile(fileName, 'text/csv;charset=utf-8', toCsvFile(csv()))) {
      desk?.tell(words.saved[locale].replace('{name}', fileName));
    } else {
      desk?.copy(words.copied[locale], csv());
    }
  }

  return (
    <>
      <CopyButton label={words.copyText[locale]} what={words.copied[locale]} text={() => toText(toTable(providers, locale))} />
      <CopyButton label={words.copyCsv[locale]} what={words.copied[locale]} text={csv} />
      <button type="button" onClick={save}>
        {words.saveCsv[locale]}
      </button>
      <button
        type="button"
        onClick={() => {
          if (sheet.current) {
            printOnly(sheet.current, 'filled');
          }
        }}>
        {words.print[locale]}
      </button>
    </>
  );
}
