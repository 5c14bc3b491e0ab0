/** What Playwright starts before its tests (`playwright.config.ts`): `tsx tests/e2e/server.ts [port]` */
import {serve} from './siteServer';

void serve('build', Number(process.argv[2] ?? 3210)).then(({url}) => {
  console.log(url);
});
