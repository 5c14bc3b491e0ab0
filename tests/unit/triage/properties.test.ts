import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isVerdictPage} from '../../../src/content/pageSchema';
import {next, remainingPages, toAnswers} from '../../../src/triage/engine';
import {observationIds, optionIds, type Answers} from '../../../src/triage/observations';
import {allCombinations} from '../../../src/triage/proof';
import {questionOrder} from '../../../src/triage/roles';
import {readState, without, writeState} from '../../../src/triage/state';
import {table} from '../../../src/triage/table';
import {readArticle} from '../articles';

const runs = {numRuns: 10_000};

const answer = fc
  .constantFrom(...observationIds)
  .chain((id) => fc.constantFrom(...optionIds(id)).map((option) => [id, option] as const));

/** A reader who answers, changes and takes back answers in any order. */
const steps = fc.array(fc.oneof({weight: 4, arbitrary: answer}, {weight: 1, arbitrary: fc.constantFrom(...observationIds)}), {
  maxLength: 12,
});

function replay(changes: readonly (string | readonly [string, string])[]): Answers {
  return changes.reduce<Answers>((answers, change) => {
    const id = observationIds.find((name) => name === (typeof change === 'string' ? change : change[0]));
    if (id === undefined) {
      return answers;
    }
    return typeof change === 'string' ? without(answers, id) : toAnswers({...answers, [id]: change[1]});
  }, {});
}

describe('whatever a reader answers, changes or takes back', () => {
  test('there is always a next question or one page', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom('merchant' as const, 'cardholder' as const), (changes, role) => {
        const answers = replay(changes);
        expect(remainingPages(answers).length).toBeGreaterThan(0);
        const step = next(answers, questionOrder(role));
        expect('page' in step ? table.some((row) => row.page === step.page) : answers[step.question] === undefined).toBe(true);
      }),
      runs,
    );
  });

  test('the page depends on the answers alone, not on how they came about', () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (changes, random) => {
        const answers = replay(changes);
        const entries = Object.entries(answers);
        const shuffled = entries.map((entry) => [random.next().value, entry] as const).sort(([a], [b]) => Number(a) - Number(b));
        const again = Object.fromEntries(shuffled.map(([, entry]) => entry)) as Answers;
        expect(next(again)).toEqual(next(answers));
      }),
      runs,
    );
  });

  test('a link carries the state and brings it back', () => {
    fc.assert(
      fc.property(steps, (changes) => {
        const answers = replay(changes);
        expect(readState(writeState({answers})).answers).toEqual(answers);
      }),
      runs,
    );
  });
});

describe('a mangled link', () => {
  const junk = fc.oneof(
    fc.string({maxLength: 200}),
    fc.constant('x'.repeat(10_000)),
    fc.constant('%E0%A4%A&slip=%'),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...observationIds), fc.string()), fc.string()))
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('never throws, and keeps only answers that exist', () => {
    fc.assert(
      fc.property(junk, (search) => {
        const {answers} = readState(search);
        for (const [id, option] of Object.entries(answers)) {
          const known = observationIds.find((name) => name === id);
          expect(known && optionIds(known).some((name) => name === option)).toBe(true);
        }
        expect(() => next(answers)).not.toThrow();
      }),
      runs,
    );
  });

  test('says so where an answer is unknown, given twice, or does not apply', () => {
    expect(readState('?slip=nonsense')).toMatchObject({answers: {}, incomplete: true});
    expect(readState('?slip=none&slip=reprint')).toMatchObject({answers: {}, incomplete: true});
    expect(readState('?about=qr&screen=success')).toMatchObject({answers: {about: 'qr'}, incomplete: true});
    expect(readState('?about=qr&from=chat')).toMatchObject({answers: {about: 'qr'}, incomplete: false});
  });
});

describe('safety', () => {
  const notUnknown = new Set(
    [...new Set(table.map((row) => row.page))].filter((path) => {
      const {page} = readArticle('zh-Hans', path);
      return isVerdictPage(page) && page.verdict === 'not-paid';
    }),
  );
  const pageOf = (answers: Answers) => {
    const step = next(answers);
    return 'page' in step ? step.page : '';
  };

  test('“not paid” is never said of a card sale while the record is open and the bank shows or may show a debit', () => {
    const open = [...allCombinations()].filter(
      ({about, screen, record, bank}) =>
        (about === 'card' || about === 'dont-know') &&
        screen !== 'refunded' &&
        screen !== 'pre-authorised' &&
        (record === 'not-final' || record === 'none' || record === 'dont-know') &&
        (bank === 'debited' || bank === 'debited-twice' || bank === 'dont-know'),
    );
    expect(open.length).toBeGreaterThan(1000);
    expect(open.filter((answers) => notUnknown.has(pageOf(answers)))).toEqual([]);
  });

  test('“don’t know” never makes a verdict better than every answer that could be given instead', () => {
    const worse: string[] = [];
    for (const answers of allCombinations()) {
      for (const id of ['record', 'order'] as const) {
        if (answers[id] === 'dont-know' && notUnknown.has(pageOf(answers))) {
          const open = id === 'record' ? 'none' : 'not-final';
          const instead = pageOf({...answers, [id]: open});
          if (!notUnknown.has(instead)) {
            worse.push(`${JSON.stringify(answers)}: ${pageOf(answers)}, with ${open}: ${instead}`);
          }
        }
      }
    }
    expect(worse).toEqual([]);
  });
});
