/**
 * `npm run bench:readers`: what many readers cost one small server, in bytes and requests. Needs a build, `npm run compress` and nginx;
 * with `wrk` installed it also measures how many requests a second nginx answers on this machine.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium, type BrowserContext} from '@playwright/test';
import {findBrowser} from '../../tests/e2e/browser';

const port = 3398;
const site = `http://127.0.0.1:${String(port)}`;

/** How a cashier goes: from the question to the verdict to the steps, each opened by its address, as from a chat or a search. */
const visit = ['/', '/selector/', '/verdicts/timed-out-debited/', '/merchant/portal-lookup/'];

type Traffic = {readonly requests: number; readonly asked: number; readonly bytes: number};

/** @returns What one page cost: requests of the page, those that reached the server, and the bytes that came back. */
async function open(context: BrowserContext, path: string): Promise<Traffic> {
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send('Network.enable');
  let [requests, asked, bytes] = [0, 0, 0];
  network.on('Network.loadingFinished', ({encodedDataLength}) => {
    requests += 1;
    asked += encodedDataLength > 0 ? 1 : 0;
    bytes += encodedDataLength;
  });
  await page.goto(site + path);
  await page.waitForLoadState('networkidle');
  await page.close();
  return {requests, asked, bytes};
}

async function walk(context: BrowserContext): Promise<Traffic> {
  let sum: Traffic = {requests: 0, asked: 0, bytes: 0};
  for (const path of visit) {
    const one = await open(context, path);
    sum = {requests: sum.requests + one.requests, asked: sum.asked + one.asked, bytes: sum.bytes + one.bytes};
  }
  return sum;
}

function print(name: string, {requests, asked, bytes}: Traffic): void {
  const hit = ((1 - asked / requests) * 100).toFixed(0);
  const mb = ((bytes * 1000) / 1e6).toFixed(0);
  console.log(
    `${name}: ${String(requests)} requests, ${String(asked)} reach the server, ${hit} % from the cache, ${mb} MB per thousand visits`,
  );
}

function load(): void {
  if (!existsSync('/usr/bin/wrk')) {
    console.log('wrk: not installed');
    return;
  }
  for (const path of ['/merchant/reprint/', '/search-index.json']) {
    console.log(execFileSync('wrk', ['-t2', '-c50', '-d10s', '-H', 'Accept-Encoding: br', site + path], {encoding: 'utf8'}));
  }
}

async function started(): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if (
      await fetch(site).then(
        () => true,
        () => false,
      )
    ) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('nginx 没有起来 / nginx did not start');
}

async function main(): Promise<void> {
  const server = spawn('npx', ['tsx', 'tests/deploy/serve.ts', 'build', '/', String(port)], {stdio: 'inherit', detached: true});
  try {
    await started();
    const browser = await chromium.launch({
      executablePath: findBrowser(),
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    const context = await browser.newContext({viewport: {width: 390, height: 844}});
    print('first visit', await walk(context));
    print('next visit', await walk(context));
    await browser.close();
    load();
  } finally {
    process.kill(-(server.pid ?? 0), 'SIGTERM');
  }
}

void main();
