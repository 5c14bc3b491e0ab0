import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import matter from 'gray-matter';
import {expect, test} from 'vitest';
import {loadSite} from '../../../checks/load/loadSite';
import {reportKinds, reportLink} from '../../../src/content/reportLink';
import {changedPages} from '../../../writing/changed/changedPages';
import {checkLinks} from '../../../writing/links/checkLinks';
import {brokenOf, reportOf} from '../../../writing/links/report';

const forms = '.github/ISSUE_TEMPLATE';

test.each(reportKinds)('the link “%s” opens a form that has the fields it fills in', (kind) => {
  const link = new URL(reportLink('https://github.com/a/b', kind, 'V07', 'en'));
  expect(link.pathname).toBe('/a/b/issues/new');
  const name = link.searchParams.get('template') ?? '';
  expect(readdirSync(forms)).toContain(name);
  const {data} = matter(`---\n${readFileSync(join(forms, name), 'utf8')}---\n`, {});
  const ids = (data.body as readonly {readonly id?: string}[]).map(({id}) => id);
  expect(ids).toEqual(expect.arrayContaining(['page', 'language']));
  expect([link.searchParams.get('page'), link.searchParams.get('language')]).toEqual(['V07', 'English']);
});

test('every action is pinned by its full digest, with its version', () => {
  for (const file of readdirSync('.github/workflows')) {
    const uses = readFileSync(join('.github/workflows', file), 'utf8').match(/^\s*-?\s*uses: .*$/gmu) ?? [];
    for (const line of uses) {
      expect(line, file).toMatch(/@[0-9a-f]{40} # v\d/u);
    }
  }
});

test('the changed pages of a pull request', () => {
  const site = loadSite('.');
  const en = 'i18n/en/docusaurus-plugin-content-docs/current';
  const text = changedPages(
    ['README.md', 'docs/merchant/reprint.mdx', `${en}/merchant/reprint.mdx`, 'docs/merchant/gone.mdx'],
    site,
  );
  expect(text).toContain('Changed pages (3)');
  expect(text).toContain('- M05 小票没打出来或弄丢了，怎么重打 — `/merchant/reprint/`');
  expect(text).toContain('`/en/merchant/reprint/`');
  expect(text).toContain('- ~~`/merchant/gone/`~~');
  expect(changedPages(['README.md'], site)).toContain('没有 / none');
});

test('links out of the site are opened, our own are not', async () => {
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    asked.push(url);
    response.writeHead(url === '/gone' ? 404 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as {readonly port: number};
  const host = `http://127.0.0.1:${String(port)}`;
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const link = (url: string) => `<a href="${url}">x</a>`;
  writeFileSync(
    join(folder, 'a.html'),
    ['/gone', '/there', '/repository/issues/new'].map((path) => link(host + path)).join('') + link('/none.html'),
  );
  writeFileSync(join(folder, 'b.html'), link(`${host}/gone`));
  const links = await checkLinks(folder, [`${host}/repository`]);
  server.close();
  rmSync(folder, {recursive: true});
  expect(new Set(asked)).toEqual(new Set(['/gone', '/there']));
  const broken = brokenOf(links);
  expect(broken.map(({url, status}) => [url, status])).toEqual([[`${host}/gone`, 404]]);
  expect(broken[0]?.pages).toHaveLength(2);
  expect(reportOf(broken, 2)).toMatch(/2 links out of the site, 1 broken\n\n- .*\/gone \(404\): /u);
  expect(reportOf([], 2)).toBe('站外链接 2 个，打不开 0 个 / 2 links out of the site, 0 broken');
});
