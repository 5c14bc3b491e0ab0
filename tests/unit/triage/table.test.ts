import {describe, expect, test} from 'vitest';
import {next, remaining, type Step} from '../../../src/triage/engine';
import {observationIds, optionIds, type Answers, type ObservationId} from '../../../src/triage/observations';
import {table} from '../../../src/triage/table';

/** Every full combination of answers to these questions. */
function* combinations(ids: readonly ObservationId[]): Generator<Answers> {
  const [first, ...rest] = ids;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const tail of combinations(rest)) {
    for (const option of optionIds(first)) {
      yield {...tail, [first]: option};
    }
  }
}

/** Follows the questions to every end, as a reader would. */
function* paths(answers: Answers = {}): Generator<{answers: Answers; page: string}> {
  const step: Step = next(answers);
  if ('page' in step) {
    yield {answers, page: step.page};
    return;
  }
  for (const option of optionIds(step.question)) {
    yield* paths({...answers, [step.question]: option});
  }
}

const groups: readonly (readonly [string, readonly ObservationId[]])[] = [
  ['card', ['about', 'screen', 'slip', 'record', 'bank']],
  ['qr', ['about', 'till', 'phone', 'order', 'ticket']],
  ['device', ['about', 'device']],
  ['money', ['about', 'money']],
  ['provider', ['about', 'offer']],
];

describe('the decision table', () => {
  test.each(groups)('has exactly one row for every combination of %s answers', (name, ids) => {
    const wrong: string[] = [];
    for (const answers of combinations(ids)) {
      const inGroup = answers.about === name || (name === 'card' && answers.about === 'dont-know');
      const rows = remaining(answers);
      if (inGroup && rows.length !== 1) {
        wrong.push(`${JSON.stringify(answers)} → ${rows.map((row) => `${row.source} ${row.page}`).join(' | ') || 'nothing'}`);
      }
    }
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('every row is reached', () => {
    const reached = new Set(
      [...groups].flatMap(([, ids]) =>
        [...combinations(ids)].flatMap((answers) => {
          const rows = remaining(answers);
          return rows.length === 1 ? rows : [];
        }),
      ),
    );
    expect(table.filter((row) => !reached.has(row))).toEqual([]);
  });
});

describe('the questions', () => {
  const ends = [...paths()];

  test('end after at most five answers', () => {
    expect(Math.max(...ends.map(({answers}) => Object.keys(answers).length))).toBeLessThanOrEqual(5);
    console.log(ends.length, 'paths');
  });

  test('use every observation', () => {
    const used = new Set(ends.flatMap(({answers}) => Object.keys(answers)));
    expect(observationIds.filter((id) => !used.has(id))).toEqual([]);
  });
});
