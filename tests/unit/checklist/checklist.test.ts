import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {asText, localTime} from '../../../src/checklist/asText';
import {listsIn, readDone, withoutDone, writeDone} from '../../../src/checklist/doneLink';
import {readTicks, writeTicks} from '../../../src/checklist/ticks';
import {keptUnder, storageKeys} from '../../../src/content/storageKeys';
import {shortLink} from '../../../src/content/shortLink';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4})?$/u);

describe('stored ticks', () => {
  it('survive anything that may lie in the browser', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect([...readTicks(stored).ticks].every((tick) => typeof tick === 'string')).toBe(true);
      }),
    );
    expect(readTicks('[1,"a"]')).toEqual({ticks: new Set(['a']), damaged: true});
  });

  it('are read back as written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(readTicks(writeTicks(new Set(ids)))).toEqual({ticks: new Set(ids), damaged: false});
      }),
    );
  });
});

describe('a link with ticks', () => {
  it('carries them, in the list’s order, for its list only', () => {
    fc.assert(
      fc.property(id, fc.uniqueArray(id, {minLength: 1}), (list, items) => {
        expect(readDone(writeDone(list, [...items].reverse()), list, items)).toEqual({known: items, unknown: []});
        expect(readDone(writeDone(list, items), `${list}x`, items)).toBeUndefined();
      }),
    );
  });

  it('never throws, and says what it names in vain', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        expect(readDone(query, 'one', ['a'])?.known.every((item) => item === 'a') ?? true).toBe(true);
      }),
    );
    expect(readDone('?done=one:b.a.gone', 'one', ['a', 'b'])).toEqual({known: ['a', 'b'], unknown: ['gone']});
    expect(withoutDone('?x=1&done=one:a')).toBe('?x=1');
    expect(withoutDone('?done=one:a')).toBe('');
    expect(listsIn('?done=one:a&done=two:b&done=one:c&done=Bad%20one:x&done=none')).toEqual(['one', 'two']);
  });
});

describe('a list as text', () => {
  it('says each step done or not', () => {
    const steps = [
      {text: '甲', done: true},
      {text: '乙', done: false},
    ];
    expect(asText({title: 't', link: 'l', when: 'w', progress: 'p', steps})).toBe('t\nl\nw\np\n[x] 1. 甲\n[ ] 2. 乙');
    expect(localTime(new Date())).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2} \(UTC[+-]\d{2}:\d{2}\)$/u);
  });
});

describe('short link and kept keys', () => {
  it('are spelled once', () => {
    expect(shortLink('https://x.example', '/', 'M05', '#do')).toBe('https://x.example/m05#do');
    expect(keptUnder('checklist.reprint-handbook', 'handbook')).toBe(storageKeys.checklist);
    expect(keptUnder('evidence-handbook', 'handbook')).toBe(storageKeys.evidence);
    expect(keptUnder('handbook.recent-searches-handbook', 'handbook')).toBe(storageKeys.searches);
    expect(keptUnder('evidence-other-site', 'handbook')).toBeUndefined();
    expect(keptUnder('unlisted-handbook', 'handbook')).toBeUndefined();
  });
});
