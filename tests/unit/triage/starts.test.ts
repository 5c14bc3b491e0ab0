import {expect, test} from 'vitest';
import {next} from '../../../src/triage/engine';
import {observationIds} from '../../../src/triage/observations';
import {startAnswers, startingAt} from '../../../src/triage/starts';

test.each(observationIds)('a selector that starts at “%s” asks it first', (start) => {
  expect(next(startAnswers(start), startingAt(start, observationIds))).toEqual({question: start});
});
