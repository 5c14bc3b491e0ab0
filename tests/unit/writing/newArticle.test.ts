import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {accept} from '../../../checks/accept/accept';
import {loadSite} from '../../../checks/load/loadSite';
import {runRules} from '../../../checks/report';
import {rules} from '../../../checks/rules';
import {articleRoots} from '../../../plugins/site-pages/articleRoots';
import {askMissing} from '../../../writing/new/ask';
import {nextId} from '../../../writing/new/nextId';
import {readAnswers} from '../../../writing/new/options';
import {faultOf, toRequest} from '../../../writing/new/request';
import {addToSidebar} from '../../../writing/new/sidebar';
import {writeArticle} from '../../../writing/new/writeArticle';

const real = loadSite('.');
const good = {area: 'causes', slug: 'voltage-drop', titleZh: '电压: 不稳', titleEn: 'Voltage: too low'};

describe('what is refused', () => {
  test.each([
    ['area', {...good, area: 'kitchen'}, 'allowed: verdicts (V, 结论) · merchant (M'],
    ['area', {...good, area: ''}, 'no area'],
    ['slug', {...good, slug: 'Voltage'}, 'will not do'],
    ['slug', {...good, slug: 'a--b'}, 'will not do'],
    ['slug', {...good, slug: '../x'}, 'will not do'],
    ['slug', {...good, slug: 'index'}, 'will not do'],
    ['slug', {...good, slug: 'network'}, '/causes/network/ is taken (docs/causes/network.mdx'],
    ['titleZh', {...good, titleZh: 'Voltage'}, 'has Chinese characters'],
    ['titleEn', {...good, titleEn: ' '}, 'not empty'],
    ['titleEn', {...good, titleEn: '电压'}, 'no Chinese'],
  ] as const)('%s of %j', (question, answers, words) => {
    const fault = faultOf(question, answers, real);
    expect(fault?.en).toContain(words);
    expect(fault?.['zh-Hans']).toMatch(/\p{Script=Han}/u);
    expect(toRequest(answers, real)).toBeUndefined();
  });

  test('the address of a retired page', () => {
    const retired = {id: 'F20', slug: '/causes/voltage-drop/', retired: {successor: 'F01'}};
    const site = {...real, ledger: {...real.ledger, entries: [retired]}};
    expect(faultOf('slug', good, site)?.en).toContain('F20 in the ledger');
  });
});

test('the next id is never one that was used, even by a page that only git remembers', () => {
  const history = [{commit: 'a', entries: [{id: 'F40', slug: '/causes/gone/'}]}];
  expect(nextId('causes', {...real, ledger: {...real.ledger, history}})).toBe('F41');
  const full = [{commit: 'a', entries: [{id: 'F99', slug: '/causes/gone/'}]}];
  expect(() => nextId('causes', {...real, ledger: {...real.ledger, history: full}})).toThrow(RangeError);
});

test('flags are read, and unknown ones are not', () => {
  expect(readAnswers(['--area', 'causes', '--title-zh', '电'])).toEqual({area: 'causes', titleZh: '电'});
  expect(readAnswers(['--nonsense'])).toBeUndefined();
  expect(readAnswers(['causes'])).toBeUndefined();
});

describe('asking', () => {
  const conversation = (answers: (string | undefined)[]) => {
    const told: string[] = [];
    return {told, ask: () => Promise.resolve(answers.shift()), tell: ({en}: {readonly en: string}) => told.push(en)};
  };

  test('asks what is missing, and a wrong answer or flag again', async () => {
    const talk = conversation(['causes', 'network', 'voltage-drop', '电压不稳']);
    const answers = await askMissing({titleEn: good.titleEn, area: 'kitchen'}, real, talk);
    expect(answers).toEqual({...good, titleZh: '电压不稳'});
    expect(talk.told.map((words) => words.slice(0, 8))).toEqual(['no area ', '/causes/']);
  });

  test('stops where nobody answers', async () => {
    expect(await askMissing({}, real, conversation(['causes', undefined]))).toBeUndefined();
  });
});

test('the sidebar gets the page at the end of its area', () => {
  const text = "const pages = {\n  causes: [\n    'a',\n    'b',\n  ],\n  support: ['x'],\n};\n";
  expect(addToSidebar(text, 'causes', 'c')).toContain("'b', 'c'],\n  support: ['x'],");
  expect(addToSidebar(text, 'support', 'y')).toContain("support: ['x', 'y'],");
  expect(() => addToSidebar(text, 'verdicts', 'z')).toThrow('no list of verdicts');
});

describe.each(['causes', 'verdicts'] as const)('a fresh article of %s', (area) => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'new-'));
    for (const folder of Object.values(articleRoots)) {
      mkdirSync(join(root, folder, area), {recursive: true});
      writeFileSync(join(root, folder, area, 'index.mdx'), 'Index.\n');
    }
    mkdirSync(join(root, 'checks'));
    writeFileSync(join(root, 'checks/ledger.json'), '[]\n');
    cpSync('sidebars.ts', join(root, 'sidebars.ts'));
    cpSync('.prettierrc.json', join(root, '.prettierrc.json'));
  });

  afterEach(() => {
    rmSync(root, {recursive: true});
  });

  /** Rules that find something on the new page. */
  const failing = () =>
    runRules(loadSite(root), rules)
      .filter(({findings}) => findings.some(({file}) => file.includes('voltage-drop')))
      .map(({rule}) => rule.name);

  test('is valid, listed, and fails for what is left to do and for nothing else', async () => {
    const request = toRequest({...good, area}, loadSite(root));
    expect(request).toBeDefined();
    if (!request) {
      return;
    }
    const {files} = await writeArticle(root, request, loadSite(root));
    expect(files).toHaveLength(3);
    expect(readFileSync(join(root, 'sidebars.ts'), 'utf8')).toContain("    'voltage-drop',\n");
    expect(failing()).toEqual(['unfinished', 'freshness', 'ledger', 'length', 'orphans']);
    const zh = `docs/${area}/voltage-drop.mdx`;
    const text = readFileSync(join(root, zh), 'utf8');
    expect(text).toContain("title: '电压: 不稳'");
    const before = readFileSync(join(root, zh), 'utf8');
    await expect(writeArticle(root, request, loadSite(root))).rejects.toThrow('EEXIST');
    expect(readFileSync(join(root, zh), 'utf8')).toBe(before);
    accept(root, loadSite(root), [zh]);
    writeFileSync(join(root, `docs/${area}/index.mdx`), '[x](./voltage-drop.mdx)\n');
    expect(failing()).toContain('unfinished');
    expect(failing()).not.toContain('ledger');
  });
});
