import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {articleFile} from '../../plugins/site-pages/articleRoots';
import {elementsOf} from '../../checks/article/elements';
import type {Site} from '../../checks/site';
import {locales} from '../../src/locales';
import {nextId} from './nextId';
import type {Request} from './request';
import {addToSidebar} from './sidebar';
import {articleText} from './template';

const sidebarFile = 'sidebars.ts';

/** What was written. */
export type Written = {readonly id: string; readonly files: readonly string[]};

/** The slug, unless another area's page of that name has its list under it already. */
function listId({area, slug}: Request, {articles}: Site): string {
  const taken = articles.some(({tree}) =>
    elementsOf(tree).some(({name, attributes}) => name === 'Checklist' && attributes.get('id') === slug),
  );
  return taken ? `${area}-${slug}` : slug;
}

/**
 * Writes both languages of a new article and lists it in the sidebar. Existing files are never overwritten. The ledger is left
 * alone: an id becomes permanent only when the writer accepts the finished page.
 *
 * @param root The project's root.
 */
export async function writeArticle(root: string, request: Request, site: Site): Promise<Written> {
  const {area, slug} = request;
  const id = nextId(area, site);
  const path = join(root, sidebarFile);
  const sidebar = addToSidebar(readFileSync(path, 'utf8'), area, slug);
  const formatted = await format(sidebar, {...(await resolveConfig(path)), filepath: path});
  const draft = {...request, id, reviewed: site.today, list: listId(request, site)};
  const articles = locales.map((locale) => {
    const file = articleFile(locale, `${area}/${slug}.mdx`);
    mkdirSync(dirname(join(root, file)), {recursive: true});
    writeFileSync(join(root, file), articleText(draft, locale), {flag: 'wx'});
    return file;
  });
  writeFileSync(path, formatted);
  return {id, files: [...articles, sidebarFile]};
}
