// What there is to look at: each group of screens brings its routes and its stories as files of its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'];

const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',');
const isWanted = (file) => !process.argv.includes('--only') || only.includes(file.replace('.mjs', ''));

async function listsIn(folder) {
  const path = new URL(folder, import.meta.url).pathname;
  const lists = [];
  for (const file of readdirSync(path).filter((name) => name.endsWith('.mjs') && isWanted(name)).sort()) {
    lists.push(...(await import(join(path, file))).default);
  }
  return lists;
}

/**
 * Each `{ path, as?, away?, states? }`: `as` is whose address signs in, or `{ agent }`, `path` may be a function of the page that
 * finds it, `states` are `{ name, reach(page) }` beyond the one that the page comes in, and `away: false` leaves out
 * how it looks while the portal is away.
 */
const routes = () => listsIn('./routes/');

/** Each `{ name, as?, from?, languages?, tell }`: a person's way from the first screen to the answer. */
export const stories = () => listsIn('./stories/');

/** Each `{ path, as? }`, `path` as for routes: the pages that Lighthouse measures, those of one person beside each other. */
export const measured = () => listsIn('./measured/');

/** Each a form that the portal refuses; see `checks/refusals.mjs`. */
export const refusals = async () => byPerson(await listsIn('./refusals/'));

/** The routes of each person together, so that each signs in once; `''` is nobody in particular. */
export async function routesByPerson() {
  return byPerson(await routes());
}

function byPerson(looks) {
  const people = new Map();
  for (const look of looks) {
    const as = look.as ?? '';
    people.set(as, [...(people.get(as) ?? []), look]);
  }
  return people;
}
