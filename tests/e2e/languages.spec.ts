import {readFileSync} from 'node:fs';
import {expect, test} from '@playwright/test';
import {htmlFiles} from '../../finish/htmlFiles';
import {sourceLocale} from '../../src/locales';
import {readAloud} from './access/readAloud';

/** Of the built HTML; what scripts add later comes from the same components and words. No page is opened. */
test.describe('what a screen reader says', () => {
  test.beforeEach(({}, info) => {
    test.skip(info.project.name !== sourceLocale, 'Both languages are in one folder.');
  });

  test('a text in the voice of another language is found', () => {
    const said = (body: string) => readAloud(`<!doctype html><html lang=en><title>A</title><body>${body}`).wrong;
    expect(said('<p>Press <span lang=zh-Hans>打印</span> and wait<p lang=zh-Hans>打印 POS <br>小票')).toEqual([]);
    expect(said('<p>Press 打印<p>and wait')).toEqual(['en: Press 打印']);
    expect(said('<p lang=zh-Hans>do not pay again<p>do not pay again')).toEqual(['zh-Hans: do not pay again']);
    expect(said('<p lang=zh-Hans>先不要再付 do not pay again')).toHaveLength(1);
    expect(said('<button aria-label="打印">Print</button><script>"打印"</script>')).toEqual(['en: 打印']);
    expect(said('<div lang=zh-Hans><img alt=纸><b lang=en>don&#x27;t pay twice</b>纸</div>')).toEqual([]);
  });

  test('each text stands in its language, and each page has a title of its own', async () => {
    const paths = await htmlFiles('build');
    const pages = paths.map((path) => ({path, ...readAloud(readFileSync(`build/${path}`, 'utf8'))}));
    expect(pages.flatMap(({path, wrong}) => wrong.map((text) => `${path} ${text}`))).toEqual([]);
    expect(pages.filter(({title}) => title.trim() === '').map(({path}) => path)).toEqual([]);
    const first = new Map<string, string>();
    for (const {path, title} of [...pages].reverse()) {
      first.set(title, path);
    }
    const twins = pages.filter(({path, title}) => first.get(title) !== path);
    expect(twins.map(({path, title}) => `${path} and ${first.get(title) ?? ''}: ${title}`)).toEqual([]);
  });
});
