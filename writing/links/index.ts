/** `npm run links`: do the links out of the built site still lead anywhere? On a schedule, never on a pull request. */
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {site} from '../../site.config';
import {checkLinks} from './checkLinks';
import {brokenOf, reportOf} from './report';

async function main(): Promise<number> {
  const folder = process.argv[2] ?? 'build';
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(
      `${folder} 里没有生成的网站：先运行 npm run build / no built site in ${folder}: run npm run build first\n` +
        '用法 / usage: npm run links -- [文件夹 / folder]',
    );
    return 2;
  }
  const links = await checkLinks(folder, [site.url, site.repository]);
  const broken = brokenOf(links);
  console.log(reportOf(broken, new Set(links.map(({url}) => url)).size));
  return broken.length > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
