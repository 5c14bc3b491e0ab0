import {describe, expect, test} from 'vitest';
import {next} from '../../../src/triage/engine';
import {observationIds, optionIds, type Answers} from '../../../src/triage/observations';
import {paths, prove} from '../../../src/triage/proof';
import {questionOrder} from '../../../src/triage/roles';
import {table} from '../../../src/triage/table';

const orders = [questionOrder('merchant'), questionOrder('cardholder')];
const pageOf = (answers: Answers) => {
  const step = next(answers);
  return 'page' in step ? step.page : undefined;
};

describe('the decision table', () => {
  const proof = prove();

  test('has exactly one row for every combination of answers, and every row is reached', () => {
    expect(proof.faults.slice(0, 10)).toEqual([]);
    expect(proof.combinations).toBeGreaterThan(7000);
  });

  test('asks five questions at most', () => {
    expect(proof.longest).toBe(5);
  });

  test('is not proven when a row is missing or stands twice', () => {
    const [first, ...rest] = table;
    expect(prove(rest).faults.length).toBeGreaterThan(0);
    expect(first && prove([...table, first]).faults.length).toBeGreaterThan(0);
  });
});

describe('the questions', () => {
  const ends = orders.flatMap((order) => [...paths(order)]);

  test('are all used, and every answer to them leads somewhere', () => {
    for (const id of observationIds) {
      const seen = new Set(ends.map(({answers}) => answers[id]).filter(Boolean));
      expect([...seen].sort(), id).toEqual([...optionIds(id)].sort());
    }
  });

  test('are useful: each that is asked can still change the page', () => {
    const asked = new Map<string, Set<string>>();
    for (const order of orders) {
      for (const {answers, page} of paths(order)) {
        const ids = order.filter((id) => answers[id] !== undefined);
        ids.forEach((id, position) => {
          const before = ids.slice(0, position).map((earlier) => `${earlier}=${String(answers[earlier])}`);
          const key = `${before.join('&')} ${id}`;
          asked.set(key, (asked.get(key) ?? new Set()).add(page));
        });
      }
    }
    expect([...asked].filter(([, pages]) => pages.size < 2).map(([key]) => key)).toEqual([]);
  });

  test('reach the same page in whichever order they are asked', () => {
    for (const {answers, page} of ends) {
      expect(pageOf(answers), JSON.stringify(answers)).toBe(page);
    }
  });
});
