import {describe, expect, test} from 'vitest';
import {loadSite} from '../../../checks/load/loadSite';
import {pageStates} from '../../../plugins/content-state/pageStates';
import {reviewDays, reviewDue} from '../../../src/content/reviewDue';
import {addDays, reviewState, todayInChina} from '../../../src/content/reviewState';
import {filterPages, hasNeed} from '../../../src/contentState/filterPages';

describe('reviews', () => {
  test('hold as long as the most changeable source allows', () => {
    expect(reviewDays(['open-pos-code'])).toBe(365);
    expect(reviewDays(['open-pos-code', 'card-fee-rules'])).toBe(90);
    expect(reviewDays([])).toBe(365);
    expect(reviewDue('2026-11-22', ['hotline-12378'])).toBe('2027-02-20');
  });

  test.each([
    ['2027-02-05', 'current'],
    ['2027-02-06', 'soon'],
    ['2027-02-20', 'soon'],
    ['2027-02-21', 'overdue'],
  ])('on %s: %s', (today, state) => {
    expect(reviewState('2027-02-20', today)).toBe(state);
  });

  test('days are counted across years, and today is China’s', () => {
    expect(addDays('2027-12-31', 60)).toBe('2028-02-29');
    expect(todayInChina(new Date('2026-11-25T16:00:00Z'))).toBe('2026-11-26');
    expect(todayInChina(new Date('2026-11-25T15:59:59Z'))).toBe('2026-11-25');
  });
});

describe('the state of our own content', () => {
  const site = loadSite('.', '2026-11-26');
  const pages = pageStates(site);
  const page = (id: string) => pages.find((one) => one.id === id);

  test('has every page once', () => {
    expect(pages).toHaveLength(site.articles.length / 2);
    expect(new Set(pages.map(({id}) => id)).size).toBe(pages.length);
  });

  test('says what is true of a page', () => {
    const reprint = page('M05');
    expect(reprint).toMatchObject({
      slug: '/merchant/reprint/',
      due: '2027-02-20',
      translated: true,
      sources: 4,
      weakest: 'unconfirmed',
    });
    expect(reprint?.inbound['zh-Hans']).toBeGreaterThan(5);
    expect(reprint?.length.en).toBeGreaterThan(200);
    expect(page('A06')?.due).toBe('2027-11-22');
  });

  test('a stale translation and its finding show', () => {
    const changed = site.articles.map((article) =>
      article.file === 'docs/merchant/reprint.mdx' ? {...article, text: `${article.text}x`} : article,
    );
    const state = pageStates({...site, articles: changed}).find(({id}) => id === 'M05');
    expect(state).toMatchObject({translated: false, flaws: ['freshness 1']});
  });

  test('can be filtered', () => {
    const ids = (wanted: Partial<Parameters<typeof filterPages>[1]>, today = '2026-11-26') =>
      filterPages(pages, {words: '', ...wanted}, today).map(({id}) => id);
    expect(ids({})).toHaveLength(pages.length);
    expect(ids({area: 'M'}).every((id) => id.startsWith('M'))).toBe(true);
    expect(ids({words: 'm05'})).toEqual(['M05']);
    expect(ids({words: '怎么重打'})).toEqual(['M05']);
    expect(ids({need: 'overdue'})).toEqual([]);
    expect(ids({need: 'overdue'}, '2027-03-01')).toContain('P01');
    expect(ids({need: 'overdue'}, '2027-03-01')).not.toContain('A06');
    expect(ids({need: 'soon'}, '2027-02-10')).toContain('P01');
    const fresh = page('M05');
    expect(fresh && hasNeed({...fresh, flaws: ['sentences 1']}, 'flaws', '2026-11-26')).toBe(true);
    expect(fresh && hasNeed({...fresh, inbound: {'zh-Hans': 3, en: 1}}, 'few-links', '2026-11-26')).toBe(true);
    expect(fresh && hasNeed({...fresh, sources: 1}, 'weak', '2026-11-26')).toBe(true);
  });
});
