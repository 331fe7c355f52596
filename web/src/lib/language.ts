import { signal } from '@preact/signals';

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const OWN_NAMES: Record<Language, string> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
};

/** For Intl; a browser without Nynorsk formats as in Bokmål rather than as in its own language. */
export const LOCALES: Record<Language, string[]> = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  sv: ['sv-SE'],
  en: ['en-GB'],
};

const KEPT = 'svar.language';
const OWN = 'svar.language.own';
/** In the vault: what the customer chose, until the portal knows it. */
export const UNTOLD_LANGUAGE = 'language';

export function languageOf(tag: string | null | undefined): Language | undefined {
  const code = tag?.toLowerCase().split('-')[0];
  return code === 'no' ? 'nb' : LANGUAGES.find((language) => language === code);
}

function chosen(key = KEPT): Language | undefined {
  return languageOf(localStorage.getItem(key));
}

function preferred(): Language {
  for (const tag of navigator.languages) {
    const found = languageOf(tag);
    if (found) {
      return found;
    }
  }
  return 'nb';
}

export const language = signal<Language>('nb');

export function startLanguage(): Language {
  language.value = chosen() ?? chosen(OWN) ?? preferred();
  return language.value;
}

export function isLanguageChosen(): boolean {
  return chosen() !== undefined;
}

/** The choice is no secret and outlives a sign-out. */
export function keepLanguage(choice: Language): void {
  localStorage.setItem(KEPT, choice);
}

/** What the customer chose elsewhere; until the sign-out, and where nothing is chosen on this device. */
export function keepOwnLanguage(choice: Language): void {
  localStorage.setItem(OWN, choice);
}

export function dropOwnLanguage(): void {
  localStorage.removeItem(OWN);
}
