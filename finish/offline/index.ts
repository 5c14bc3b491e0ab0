import {rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {routeChunksFile} from '../../plugins/offline';
import {sizesFile, workerFile} from '../../src/offline/list';
import {folderOf, inEachLocale, locales} from '../../src/locales';
import {site} from '../../site.config';
import type {BuiltSite, Step} from '../step';
import {bundleWorker} from './bundleWorker';
import {keptPaths} from './keptPaths';
import {makeList} from './makeList';
import {writeNotKept} from './notKept';
import {readBuilt} from './readBuilt';

const inChina = new Intl.DateTimeFormat('en-CA', {timeZone: 'Asia/Shanghai'});

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

async function run(built: BuiltSite): Promise<string> {
  const {dir, baseUrl} = built;
  const worker = path.join(dir, workerFile);
  if (site.offline === 'off') {
    await bundleWorker('killSwitch.ts', worker);
    return 'SITE_OFFLINE=off, a worker that removes itself';
  }
  writeNotKept(built);
  const languages = inEachLocale((locale) => readBuilt(built, locale));
  const {list, sizes} = await makeList(
    languages,
    inEachLocale((locale) => keptPaths(languages[locale], baseUrl)),
    inChina.format(new Date()),
  );
  await bundleWorker('index.ts', worker, list);
  writeFileSync(path.join(dir, sizesFile), JSON.stringify(sizes));
  const figures = locales.map((locale) => {
    const {pages, sent, kept} = sizes[locale];
    return `${locale} ${String(pages)} pages, ${kilobytes(sent)} sent, ${kilobytes(kept)} kept`;
  });
  return `${figures.join('; ')}; ${workerFile} ${kilobytes(statSync(worker).size)}; version ${list.version}`;
}

/** Writes the service worker and what it needs, or the kill switch in its place. Fails where a language keeps too much. */
export const keepOffline: Step = {
  name: 'keep offline',
  run: async (built) => {
    const done = await run(built);
    for (const locale of locales) {
      rmSync(path.join(built.dir, folderOf(locale), routeChunksFile), {force: true});
    }
    return done;
  },
};
