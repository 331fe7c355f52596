import { language, keepLanguage, type Language } from '../lib/language';

/** One file a language and group of screens: a screen's texts come with the screen, in one language. */
const files = import.meta.glob<{ default: unknown }>('./{nb,nn,sv,en}/*.ts');

const loaded = new Map<string, unknown>();
const groups = new Set<string>();

async function load(group: string, into: Language): Promise<void> {
  const name = `./${into}/${group}.ts`;
  if (loaded.has(name)) {
    return;
  }
  const file = files[name];
  if (!file) {
    throw new Error('There is no ' + name);
  }
  loaded.set(name, (await file()).default);
}

/** Has to be done before anything of that group is shown. */
export async function loadTexts(group: string): Promise<void> {
  groups.add(group);
  await load(group, language.value);
}

/** What is shown goes on being shown until all of it can be said in the new language. */
export async function speak(to: Language): Promise<void> {
  await Promise.all([...groups].map((group) => load(group, to)));
  language.value = to;
  document.documentElement.lang = to;
}

/** As somebody chose it, and as it stays on this device. */
export async function changeLanguage(to: Language): Promise<void> {
  keepLanguage(to);
  await speak(to);
}

/**
 * A hook that gives the texts of a group in the language of now.
 *
 * @example export const useTexts = textsOf<typeof nb>('home');
 */
export function textsOf<T>(group: string): () => T {
  return () => loaded.get(`./${language.value}/${group}.ts`) as T;
}
