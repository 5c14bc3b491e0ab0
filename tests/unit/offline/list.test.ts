import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cacheName, isNamedByContent, languagesOf, workerUrl} from '../../../src/offline/list';
import {isThrifty} from '../../../src/offline/thrifty';
import {routeChunks} from '../../../plugins/offline/routeChunks';

const host = 'https://handbook.example';

describe('address of the worker', () => {
  it('carries the languages, in the order in which they were chosen', () => {
    expect(languagesOf(`${host}${workerUrl('/help/', ['en', 'zh-Hans'])}`)).toEqual(['en', 'zh-Hans']);
  });

  it('names known languages only, each once, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (keep) => {
        const languages = languagesOf(`${host}/sw.js?keep=${encodeURIComponent(keep)}`);
        return languages.every((one) => ['zh-Hans', 'en'].includes(one)) && new Set(languages).size === languages.length;
      }),
    );
    expect(languagesOf(`${host}/sw.js`)).toEqual([]);
    expect(languagesOf(`${host}/sw.js?keep=en.en.fr`)).toEqual(['en']);
  });
});

describe('what the list says of a file', () => {
  it('tells files that never change from those that may be newer on the server', () => {
    expect(['assets/js/main.1.js', 'en/assets/css/a.css', 'en/search-index/a.json'].every(isNamedByContent)).toBe(true);
    expect(['search-index.json', 'en/', 'verdicts/paid/', 'img/logo.svg', 'en/verdicts/'].some(isNamedByContent)).toBe(false);
  });

  it('keeps two sites of one host apart', () => {
    expect(cacheName('/help/')).not.toBe(cacheName('/'));
  });
});

describe('a thrifty connection', () => {
  it('is one with data saver or of the second generation', () => {
    expect([{saveData: true}, {effectiveType: '2g'}, {effectiveType: 'slow-2g'}].every(isThrifty)).toBe(true);
    expect([undefined, {}, {effectiveType: '4g', saveData: false}, {effectiveType: '3g'}].some(isThrifty)).toBe(false);
  });
});

describe('chunks of the routes', () => {
  it('are gathered by path, however deep they stand', () => {
    const names = {
      '/en/-1ab': {__comp: 'frame', __context: {plugin: 'plugin'}},
      '/en/-2cd': {__comp: 'doc', content: 'home'},
      '/en/verdicts/paid-no-slip/-3ef': {__comp: 'doc', content: 'paid', items: {'0': 'more'}},
    };
    expect(routeChunks(names)).toEqual({
      '/en/': ['frame', 'plugin', 'doc', 'home'],
      '/en/verdicts/paid-no-slip/': ['doc', 'paid', 'more'],
    });
  });
});
