/** `npm run links`: do the links out of the built site still lead anywhere? On a schedule, never on a pull request. */
import {site} from '../../site.config';
import {checkLinks} from './checkLinks';
import {brokenOf, reportOf} from './report';

async function main(): Promise<number> {
  const links = await checkLinks(process.argv[2] ?? 'build', [site.url, site.repository]);
  const broken = brokenOf(links);
  console.log(reportOf(broken, new Set(links.map(({url}) => url)).size));
  return broken.length > 0 ? 1 : 0;
}

void main().then((code) => {
  process.exitCode = code;
});
