import {Converter} from 'opencc-js/t2cn';
import type {Folding} from '../../src/search/normalise';

const firstHan = 0x3400;
const lastHan = 0x9fff;

/**
 * @param corpus All indexed text of a language.
 * @returns The traditional characters (and variants) whose simplified form the corpus has; the others could find nothing.
 */
export function foldingFor(corpus: string): Folding {
  const convert = Converter({from: 't', to: 'cn'});
  const used = new Set(corpus);
  let from = '';
  let to = '';
  for (let point = firstHan; point <= lastHan; point += 1) {
    const character = String.fromCodePoint(point);
    const simplified = convert(character);
    if (simplified !== character && simplified.length === 1 && used.has(simplified)) {
      from += character;
      to += simplified;
    }
  }
  return {from, to};
}
