import {describe, expect, test} from 'vitest';
import {chinese} from '../../../checks/safety/chinese';
import {english} from '../../../checks/safety/english';
import {unsafeCalls, type Passage} from '../../../checks/safety/judge';
import type {Language} from '../../../checks/safety/language';
import {chineseSentences, englishSentences, type Table} from './safetySentences';

const alone = (text: string): readonly Passage[] => [{text, depth: 0}];

describe.each<[string, Language, Table]>([
  ['Chinese', chinese, chineseSentences],
  ['English', english, englishSentences],
])('%s sentences where the result is unknown', (_, language, {unsafe, safe}) => {
  test.each(unsafe)('refuses: %s', (text) => {
    expect(unsafeCalls(language, alone(text))).not.toEqual([]);
  });

  test.each(safe)('allows: %s', (text) => {
    expect(unsafeCalls(language, alone(text))).toEqual([]);
  });
});
