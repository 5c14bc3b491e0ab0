/**
 * The second half of `npm run build`: what is done to the built files of both languages. Docusaurus runs the `postBuild` of all
 * plugins at once; what depends on the result of another step stands here, in order (decisions/060).
 */
import path from 'node:path';
import {site} from '../site.config';
import {criticalCss} from './criticalCss';
import {dropUnreadMeta} from './dropUnreadMeta';
import {writeFound} from './found';
import {writeHeaders} from './headers';
import {writeMarkdown} from './markdown';
import {keepOffline} from './offline';
import type {BuiltSite, Step} from './step';

/** First what changes the HTML, then what counts or packs it. */
const steps: readonly Step[] = [dropUnreadMeta, criticalCss, writeMarkdown, writeFound, keepOffline, writeHeaders];

async function finish(built: BuiltSite): Promise<void> {
  for (const {name, run} of steps) {
    const start = performance.now();
    const done = await run(built);
    console.log(`[finish] ${name}: ${done} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
}

void finish({dir: path.resolve(process.argv[2] ?? 'build'), baseUrl: site.baseUrl});
