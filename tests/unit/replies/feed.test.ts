import {expect, test} from 'vitest';
import {buildFeed} from '../../../plugins/replies/buildFeed';
import {loadPages} from '../../../plugins/site-pages/loadPages';
import {feedSchema} from '../../../src/replies/feedSchema';
import {filterReplies, pairReplies} from '../../../src/replies/filterReplies';
import {linkRoom, messageLength} from '../../../src/replies/messageLength';
import {replyPages} from '../../../src/replies/replyPages';
import {toCsv} from '../../../src/replies/toCsv';

// A host of fifteen characters: the longest for which every short reply fits one text message.
const feed = buildFeed(loadPages('.'), {url: `https://${'h'.repeat(linkRoom - 8)}.cn`, baseUrls: {'zh-Hans': '/', en: '/en/'}});

test('meets its schema', () => {
  expect(() => feedSchema.parse(feed)).not.toThrow();
});

test('has every reply in both languages, once', () => {
  const keys = feed.replies.map(({id, locale}) => `${id} ${locale}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(pairReplies(feed.replies)).toHaveLength(keys.length / 2);
});

test('every short reply fits one text message with its link', () => {
  for (const {id, locale, short} of feed.replies) {
    expect(short.length, `${id} ${locale}: ${short}`).toBeLessThanOrEqual(messageLength[locale]);
  }
});

test('no English text message leaves the basic alphabet', () => {
  for (const {id, locale, short} of feed.replies) {
    if (locale === 'en') {
      expect(short, id).toMatch(/^[\x20-\x7E]*$/u);
    }
  }
});

test('placeholders are named exactly where they stand', () => {
  for (const {id, long, placeholders} of feed.replies) {
    const found = [...long.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '');
    expect(found.sort(), id).toEqual([...placeholders].sort());
  }
});

test('a page is found by id, by words in either language, and by verdict', () => {
  const pairs = pairReplies(feed.replies);
  const ids = (words: string, verdict?: 'unknown') => filterReplies(pairs, {words, verdict, areas: 'M'}).map(({id}) => id);
  expect(ids('v07')).toContain('V07');
  expect(ids('冲正 短信')).toContain('V07');
  expect(ids('reversal message')).toContain('V07');
  expect(ids('', 'unknown')).not.toContain('V01');
  expect(ids('v07 zzz')).toEqual([]);
  expect(ids(' ').length).toBeGreaterThan(10);
  expect(ids(' ').filter((id) => !id.startsWith('M'))).toEqual([]);
});

test('CSV quotes what needs it', () => {
  const [first] = feed.replies;
  expect(first).toBeDefined();
  const line = toCsv(first ? [{...first, title: 'a "b", c\nd'}] : []);
  expect(line.startsWith('\uFEFFid,locale,title,')).toBe(true);
  expect(line).toContain('"a ""b"", c\nd"');
});

test('every reply stands on exactly one of the pages of replies', () => {
  const pairs = pairReplies(feed.replies);
  const listed = replyPages.flatMap(({areas}) => filterReplies(pairs, {words: '', areas}));
  expect(listed.map(({id}) => id).sort()).toEqual(pairs.map(({id}) => id).sort());
});
