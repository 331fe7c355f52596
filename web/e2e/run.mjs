// Looks at the portal as people meet it. `npm run e2e -- pages shapes` runs only those checks, and
// `npm run e2e -- pages --only invoice,home` only the routes, stories and measured pages of those groups.
import { mkdirSync, readdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { startPortal } from './portal.mjs';

const RESULTS = new URL('./results/', import.meta.url).pathname;
mkdirSync(RESULTS, { recursive: true });

const wanted = process.argv.slice(2).filter((name, i, all) => name !== '--only' && all[i - 1] !== '--only');
const checks = readdirSync(new URL('./checks/', import.meta.url))
  .map((file) => file.replace('.mjs', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

let looked = 0;
const wrongs = [];
const report = (what, findings) => {
  looked++;
  if (findings.length > 0) {
    wrongs.push({ what, findings });
    console.error(`✗ ${what}\n    ${findings.slice(0, 8).join('\n    ')}`);
  } else if (process.env.SVAR_E2E_ALL !== undefined) {
    console.log('✓ ' + what);
  }
};

const portal = await startPortal(RESULTS + 'portal.log');
const browser = await launch();
try {
  for (const name of checks) {
    const before = Date.now();
    const { default: check } = await import(`./checks/${name}.mjs`);
    try {
      await check({ browser, portal, report, results: RESULTS });
    } catch (broken) {
      report(name, [broken.stack ?? String(broken)]);
    }
    console.log(`${name}: ${Math.round((Date.now() - before) / 1000)} s`);
  }
} finally {
  await browser.close();
  await portal.stop();
}
console.log(`${looked} looked at, ${wrongs.length} with findings`);
process.exitCode = wrongs.length > 0 ? 1 : 0;
