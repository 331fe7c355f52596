// Lighthouse, as a phone on a slow line, on the pages that most people meet.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions, signIn } from '../browser.mjs';
import { measured } from '../lists.mjs';

const LEAST = { performance: 95, accessibility: 100, 'best-practices': 95 };
const MOST_SHIFT = 0.05;

export default async function lighthousePages({ portal, report }) {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'svar-lighthouse-'));
  const options = await launchOptions();
  const context = await chromium.launchPersistentContext(folder, {
    ...options,
    args: [...options.args, `--remote-debugging-port=${port}`],
    baseURL: portal.url,
  });
  const page = await context.newPage();
  let signedIn = '';
  for (const { path: named, as = '' } of await measured()) {
    if (as !== signedIn) {
      await page.goto('/');
      await page.evaluate(async () => {
        for (const { name } of await indexedDB.databases()) {
          indexedDB.deleteDatabase(name);
        }
      });
      if (as !== '') {
        await signIn(page, as);
      }
      signedIn = as;
    }
    const path = typeof named === 'function' ? await named(page) : named;
    await page.goto('about:blank');
    // A busy machine makes one run slower than the page is: the better of two.
    const runs = [await measure(portal.url + path, port)];
    if (wrongs(runs[0]).length > 0) {
      runs.push(await measure(portal.url + path, port));
    }
    const best = runs.sort((one, other) => other.scores.performance - one.scores.performance)[0];
    const { scores, shift, lcp, tbt } = best;
    console.log(`  ${path}${as && ' as ' + (as.agent ?? as)}: ${Object.values(scores).join('/')}, CLS ${shift}, LCP ${lcp}, TBT ${tbt}`);
    report(`lighthouse ${path}`, wrongs(best));
  }
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url, port) {
  const { lhr } = await lighthouse(
    url,
    { port, output: 'json', logLevel: 'error', disableStorageReset: true, locale: 'en' },
    { extends: 'lighthouse:default', settings: { onlyCategories: Object.keys(LEAST), formFactor: 'mobile' } },
  );
  const failed = Object.values(lhr.audits).filter((audit) => audit.score === 0 && audit.scoreDisplayMode === 'binary');
  return {
    scores: Object.fromEntries(Object.keys(LEAST).map((name) => [name, Math.round(lhr.categories[name].score * 100)])),
    shift: Number(lhr.audits['cumulative-layout-shift'].numericValue.toFixed(3)),
    lcp: lhr.audits['largest-contentful-paint'].displayValue,
    tbt: lhr.audits['total-blocking-time'].displayValue,
    failed: failed.map((audit) => audit.id),
  };
}

function wrongs({ scores, shift, failed }) {
  const low = Object.entries(LEAST).filter(([name, least]) => scores[name] < least);
  return [
    ...low.map(([name, least]) => `${name} ${scores[name]}, at least ${least}: ${failed.join(', ')}`),
    ...(shift > MOST_SHIFT ? [`shifts by ${shift}, at most ${MOST_SHIFT}`] : []),
  ];
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
