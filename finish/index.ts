/**
 * The second half of `npm run build`: what is done once both languages are there. Docusaurus runs the `postBuild` of all plugins at
 * once; what depends on the result of another step stands here, in order (decisions/060).
 */
import path from 'node:path';
import {site} from '../site.config';
import {writeFound} from './found';
import {writeHeaders} from './headers';
import {keepOffline} from './offline';
import {runSteps} from './step';

const dir = path.resolve(process.argv[2] ?? 'build');

void runSteps({dir, baseUrl: site.baseUrl}, [writeFound, keepOffline, writeHeaders], 'finish');
