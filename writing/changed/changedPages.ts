import {articleOf} from '../../plugins/site-pages/articleRoots';
import {slugOf} from '../../checks/pageLedger';
import type {Site} from '../../checks/site';
import {sourceLocale} from '../../src/locales';

/**
 * @param changed Paths of changed files, as git prints them.
 * @returns Markdown: one line for each changed article, with its id, title and address in its language.
 */
export function changedPages(changed: readonly string[], site: Site): string {
  const lines = changed.flatMap((file) => {
    const where = articleOf(file);
    const article = site.articles.find((one) => one.file === file);
    if (!where) {
      return [];
    }
    const address = `${where.locale === sourceLocale ? '' : '/en'}${slugOf(where.path)}`;
    const {id, title} = article?.frontMatter.data ?? {};
    return [article ? `- ${String(id)} ${String(title)} — \`${address}\`` : `- ~~\`${address}\`~~`];
  });
  const heading = `## 改动的页面 / Changed pages (${String(lines.length)})`;
  const how =
    '下载 preview，在其文件夹里运行 `npx serve .` 查看 / download the artifact preview and run `npx serve .` in its folder';
  return lines.length === 0 ? `${heading}\n\n没有 / none\n` : `${heading}\n\n${how}\n\n${lines.join('\n')}\n`;
}
