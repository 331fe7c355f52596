// Holds what a phone must fetch to its limits, in gzipped bytes: the first screen as a whole, and each part of it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist', import.meta.url).pathname;
const KB = 1024;
const LIMITS = { js: 45 * KB, css: 25 * KB, language: 8 * KB, all: 90 * KB, lazy: 15 * KB };
/** Agents open the desk once a day, on the company's own line, and it is all of their work: it may be larger. */
const LARGER = { desk: 25 * KB };

const size = (file) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;
const html = readFileSync(join(DIST, 'index.html'), 'utf8');
const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));

/** A chunk with all that it cannot do without. */
function needs(name, into = new Set()) {
  const chunk = manifest[name];
  if (!chunk || into.has(name)) {
    return into;
  }
  into.add(name);
  chunk.imports?.forEach((other) => needs(other, into));
  return into;
}

const filesOf = (names) => new Set([...names].flatMap((name) => [manifest[name].file, ...(manifest[name].css ?? [])]));
const total = (files) => [...files].reduce((sum, file) => sum + size(file), 0);

const entry = Object.keys(manifest).find((name) => manifest[name].isEntry);
const texts = (group) => `src/i18n/nb/${group}.ts`;
const first = filesOf([...needs(entry), ...needs('src/screens/home/home.tsx')]);
const language = filesOf([texts('shell'), texts('home')]);

const told = {
  js: total([...first].filter((file) => file.endsWith('.js'))),
  css: total([...first].filter((file) => file.endsWith('.css'))),
  language: total(language),
};
told.all = told.js + told.css + told.language + size('index.html') + size('icons/mark.svg');

const wrongs = [];
function hold(what, bytes, limit) {
  const line = `${what.padEnd(44)} ${(bytes / KB).toFixed(1).padStart(6)} KB of ${limit / KB}`;
  console.log(line);
  if (bytes > limit) {
    wrongs.push(line);
  }
}

for (const [what, bytes] of Object.entries(told)) {
  hold('first load: ' + what, bytes, LIMITS[what]);
}

// A group of screens is what its folder brings beyond the first load, with its texts in the longest language.
const entries = Object.keys(manifest).filter((name) => manifest[name].isDynamicEntry);
const groups = new Map();
for (const name of entries) {
  const group = /^src\/screens\/([^/]+)\//.exec(name)?.[1];
  if (group && group !== 'home') {
    groups.set(group, new Set([...(groups.get(group) ?? []), ...needs(name)]));
  }
}
for (const [group, names] of groups) {
  const beyond = [...filesOf(names)].filter((file) => !first.has(file));
  const longest = Math.max(
    ...['nb', 'nn', 'sv', 'en'].map((code) => total(filesOf([`src/i18n/${code}/${group}.ts`]))),
  );
  hold('screens: ' + group, total(beyond) + longest, LARGER[group] ?? LIMITS.lazy);
}

if (/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=/.test(html)) {
  wrongs.push('index.html holds something inline, which the content security policy forbids');
}
const ELSEWHERE = /url\(["']?https?:|import\(["']https?:|fetch\(["']https?:/;
const elsewhere = readdirSync(join(DIST, 'assets'), { recursive: true }).filter(
  (file) => /\.(js|css)$/.test(file) && ELSEWHERE.test(readFileSync(join(DIST, 'assets', file), 'utf8')),
);
wrongs.push(...elsewhere.map((file) => file + ' asks somebody else'));

if (wrongs.length > 0) {
  console.error('\nOver the budget:\n' + wrongs.join('\n'));
  process.exit(1);
}
