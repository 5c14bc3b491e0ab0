/**
 * `npm run bench`: what a first visit to the built site costs on a poor phone, in both languages, beside the peers if asked
 * (bench/README.md). Fails on bytes alone: times depend on the machine.
 */
import * as fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {site} from '../site.config';
import {locales, toLocale} from '../src/locales';
import {compareBuilds} from './build/compare';
import {cleanBuild, needsBuild} from './build/ownBuild';
import {grow} from './grow';
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

const {values} = parseArgs({
  options: {
    /** Folder of the peers' built sites. */
    peers: {type: 'string'},
    /** Visits of the compared page and its peers, and builds, of which the medians are printed; other pages are visited three times at most. */
    runs: {type: 'string', default: '1'},
    /** Builds from nothing even if the built site is fresh. */
    build: {type: 'boolean', default: false},
    /** Numbers of generated articles (`100,500,2000`): measures growth instead, beside Pagefind. Needs gigabytes and minutes. */
    grow: {type: 'string'},
    /** Languages of the growth run. */
    locales: {type: 'string', default: locales.join(',')},
    /** Builds our articles with Docusaurus as it comes, and ours, by turns, and compares the times. */
    stock: {type: 'boolean', default: false},
    json: {type: 'string', default: 'bench-results.json'},
    /** A Markdown file to write the tables to as well. */
    markdown: {type: 'string'},
  },
});

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
async function buildSites(runs: number): Promise<Pick<Results, 'build' | 'stock'>> {
  if (values.stock && values.peers !== undefined) {
    return compareBuilds(values.peers, runs);
  }
  return values.build || needsBuild() ? {build: await cleanBuild()} : {};
}

async function main(): Promise<void> {
  const runs = Number(values.runs);
  if (values.grow !== undefined) {
    const report = await grow(
      path.join(dir, '..'),
      values.grow.split(',').map(Number),
      values.locales.split(',').map(toLocale),
      runs,
    );
    if (values.markdown !== undefined) {
      fs.writeFileSync(values.markdown, report);
    }
    return;
  }
  const builds = await buildSites(runs);
  const articles = await weighArticles(dir);
  const served = await serveSite(dir, site.baseUrl);
  const peers = values.peers === undefined ? {targets: [], sites: []} : await servePeers(values.peers);
  const browser = await startBrowser();
  try {
    const targets = ownTargets(served.origin);
    const rivals = targets.filter(({name}) => name === comparedPath);
    // Ours stands in one round with the peers; the rest is measured by itself.
    const beside = await measure(browser, [...rivals, ...peers.targets], runs);
    const rest = await measure(
      browser,
      targets.filter((target) => !rivals.includes(target)),
      Math.min(runs, 3),
    );
    const [compared, ...measuredPeers] = beside;
    if (!compared) {
      throw new Error(`${comparedPath} is not measured`);
    }
    const own = [compared, ...rest];
    const results = {articles, own, compared, peers: measuredPeers, ...builds};
    fs.writeFileSync(values.json, JSON.stringify(results, null, 1));
    const report = printReport(results);
    console.log(report);
    if (values.markdown !== undefined) {
      fs.writeFileSync(values.markdown, report);
    }
    const over = overBudget(articles, own);
    over.forEach((line) => {
      console.error(`超出预算 / over budget: ${line}`);
    });
    process.exitCode = over.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
    await Promise.all([served, ...peers.sites].map((one) => one.close()));
  }
}

void main();
