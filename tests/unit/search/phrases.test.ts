// cspell:ignore twic
import {expect, test} from 'vitest';
import {pairsIn, phraseOf, phrasesIn} from '../../../src/search/phrases';

test('neighbours that both say something are a pair, in whatever form', () => {
  expect(pairsIn('the terminal charged twice')).toEqual(['terminal_charg', 'charg_twic']);
  expect(phrasesIn('it charges twice')).toContain('charg_twic');
});

test('a whole saying is found in a query that holds it', () => {
  expect(phrasesIn('昨天扣了钱没出票怎么办')).toContain(phraseOf('扣了钱没出票'));
  expect(phrasesIn('why was i charged twice here')).toContain(phraseOf('charged twice'));
});
