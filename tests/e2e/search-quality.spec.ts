import {evaluate} from '../../bench/search/evaluate';
import {bytesOf} from '../../bench/search/builtIndex';
import {readQueries} from '../../bench/search/queries';
import {expect, test} from './site';

/** Below these the search is not fit to be published (issue 6). Bytes are brotli. */
const floor = {firstThree: 0.97, first: 0.9, mrr: 0.93, none: 0.01, bytes: 90_000};

test('our queries find their pages in the built index', async ({lang}) => {
  test.setTimeout(120_000);
  const short = lang === 'en' ? 'en' : 'zh';
  const queries = readQueries(['', 'held/', 'sealed/'].map((set) => `tests/search/${set}${short}.jsonl`));
  const {score} = await evaluate('build', short, queries, false);
  expect(score.count).toBeGreaterThan(40);
  expect(score.firstThree).toBeGreaterThanOrEqual(floor.firstThree);
  expect(score.first).toBeGreaterThanOrEqual(floor.first);
  expect(score.mrr).toBeGreaterThanOrEqual(floor.mrr);
  expect(score.none).toBeLessThanOrEqual(floor.none);
  expect(bytesOf('build', lang).first).toBeLessThanOrEqual(floor.bytes);
});
