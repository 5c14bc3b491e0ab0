import {verdictWords} from '../content/verdicts';
import {toLocale} from '../locales';
import type {Row} from '../search/answer';
import {element} from './element';
import {markedPieces} from './marked';
import styles from './styles.module.css';
import {whereOf} from './whereOf';

function marked(className: string | undefined, text: string, query: string): HTMLElement {
  const pieces = markedPieces(text, query).map((piece) => (piece.hit ? element('mark', '', piece.text) : piece.text));
  return element('span', className, ...pieces);
}

/** The contents of one row: title, area and section, and for a verdict its badge. */
export function rowParts(row: Row, query: string, base: string): readonly HTMLElement[] {
  const locale = toLocale(document.documentElement.lang);
  const where = whereOf(row, base, locale);
  const words = element('span', styles.words, marked(styles.title, row.title, query));
  if (where.length > 0) {
    words.append(marked(styles.where, where.join(' › '), query));
  }
  if (row.verdict === undefined) {
    return [words];
  }
  const badge = element('span', styles.badge, verdictWords[row.verdict][locale]);
  badge.dataset.verdict = row.verdict;
  return [words, badge];
}
