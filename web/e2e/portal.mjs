// Starts the portal as it is packed, with the demo, on a free port and a database of its own.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readdirSync, rmSync, existsSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const TOP = new URL('../..', import.meta.url).pathname;
const PATIENCE = 180_000;
const TOLD = "The demo's claims are told";

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function java() {
  const homes = [process.env.SVAR_JAVA_HOME, process.env.JAVA_HOME];
  if (existsSync('/usr/lib/jvm')) {
    homes.push(...readdirSync('/usr/lib/jvm').filter((name) => name.includes('25')).map((name) => '/usr/lib/jvm/' + name));
  }
  const home = homes.find((each) => each && existsSync(join(each, 'bin/java')));
  return home ? join(home, 'bin/java') : 'java';
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** @returns the portal's address, and how to stop it; `SVAR_PORTAL` names one that runs already */
export async function startPortal(log) {
  if (process.env.SVAR_PORTAL) {
    return { url: process.env.SVAR_PORTAL, stop: async () => {} };
  }
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'svar-e2e-'));
  const env = {
    ...process.env,
    MICRONAUT_ENVIRONMENTS: 'demo',
    MICRONAUT_SERVER_PORT: String(port),
    SVAR_DEMO_INVOICES: '200',
    SVAR_EDGE_REQUESTS_PER_MINUTE: '60000',
    SVAR_ACCESS_CODES_PER_CALLER: '1000',
    SVAR_ACCESS_CODES_PER_ADDRESS: '1000',
  };
  const jar = join(TOP, 'backend/target/svar.jar');
  // While screens are written: what Vite built just now, before the jar.
  const overlay = process.env.SVAR_E2E_DIST !== undefined;
  if (overlay) {
    symlinkSync(join(TOP, 'web/dist'), join(folder, 'web'));
  }
  const program = overlay ? ['-cp', `${folder}:${jar}`, 'no.svar.Application'] : ['-jar', jar];
  const child = spawn(java(), ['-Xmx512m', '-XX:+UseSerialGC', ...program], { cwd: folder, env });
  const out = createWriteStream(log);
  child.stdout.pipe(out);
  child.stderr.pipe(out);
  // The demo feeds itself after the start, and its claims come last.
  let isTold = false;
  createInterface({ input: child.stdout }).on('line', (line) => (isTold ||= line.includes(TOLD)));
  let over = false;
  child.once('exit', () => (over = true));
  const url = `http://localhost:${port}`;
  const end = Date.now() + PATIENCE;
  while (!isTold || !(await answers(url + '/health/readiness'))) {
    if (over || Date.now() > end) {
      throw new Error('The portal did not start; see ' + log);
    }
    await new Promise((done) => setTimeout(done, 500));
  }
  const stop = async () => {
    child.kill();
    if (!over) {
      await new Promise((done) => child.once('exit', done));
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}
