/**
 * `npm run bench`: what a first visit to the built site costs on a poor phone, in both languages, beside the peers if asked
 * (bench/README.md). Fails on bytes alone: times depend on the machine.
 */
import * as fs from 'node:fs';
import path from 'node:path';
import {site} from '../site.config';
import {compareBuilds} from './build/compare';
import {cleanBuild, needsBuild} from './build/ownBuild';
import {grow} from './grow';
import {readOptions, usage, type Options} from './options';
import {overBudget} from './report/budget';
import {printReport} from './report/print';
import type {Results} from './report/ratios';
import {weighArticles} from './site/articles';
import {measure, type Target} from './site/measure';
import {comparedPath, pathIn, query, samplePages} from './site/pages';
import {servePeers} from './site/peers';
import {startBrowser} from './site/phone';
import {pluginBox} from './site/search';
import {serveSite} from './site/serve';

const dir = path.join(import.meta.dirname, '../build');

/** The sample pages, each language searched from one of its articles. */
function ownTargets(origin: string): Target[] {
  return samplePages.map(({locale, path: page}) => ({
    name: pathIn(locale, page),
    url: `${origin}${site.baseUrl}${pathIn(locale, page).slice(1)}`,
    locale,
    ...(page === comparedPath ? {search: {box: pluginBox, query: query[locale]}} : {}),
  }));
}

/** @returns What building cost, if anything was built. */
async function buildSites({peers, stock, build, runs}: Options): Promise<Pick<Results, 'build' | 'stock'>> {
  if (stock && peers !== undefined) {
    return compareBuilds(peers, runs);
  }
  return build || needsBuild() ? {build: await cleanBuild()} : {};
}

function save(file: string | undefined, report: string): void {
  if (file !== undefined) {
    fs.writeFileSync(file, report);
  }
}

/** @returns What takes more bytes than the budget allows. */
async function visitSites(options: Options): Promise<readonly string[]> {
  const peers = options.peers === undefined ? {targets: [], sites: []} : await servePeers(options.peers);
  const builds = await buildSites(options);
  const articles = await weighArticles(dir);
  const served = await serveSite(dir, site.baseUrl);
  const browser = await startBrowser();
  try {
    const targets = ownTargets(served.origin);
    const rivals = targets.filter(({name}) => name === comparedPath);
    // Ours stands in one round with the peers; the rest is measured by itself.
    const beside = await measure(browser, [...rivals, ...peers.targets], options.runs);
    const rest = await measure(
      browser,
      targets.filter((target) => !rivals.includes(target)),
      Math.min(options.runs, 3),
    );
    const [compared, ...measuredPeers] = beside;
    if (!compared) {
      throw new Error(`没有测到 ${comparedPath} / is not measured`);
    }
    const own = [compared, ...rest];
    const results = {articles, own, compared, peers: measuredPeers, ...builds};
    fs.writeFileSync(options.json, JSON.stringify(results, null, 1));
    const report = printReport(results);
    console.log(report);
    save(options.markdown, report);
    return overBudget(articles, own);
  } finally {
    await browser.close();
    await Promise.all([served, ...peers.sites].map((one) => one.close()));
  }
}

/** @returns The exit code: 0 within the budget, 1 over it or not measured, 2 for a command line that makes no sense. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.error(usage);
    return 2;
  }
  if (options.grow) {
    save(options.markdown, await grow(path.join(dir, '..'), options.grow, options.locales, options.runs));
    return 0;
  }
  const over = await visitSites(options);
  over.forEach((line) => {
    console.error(`超出预算 / over budget: ${line}`);
  });
  return over.length > 0 ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
