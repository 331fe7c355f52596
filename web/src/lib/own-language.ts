import { effect } from '@preact/signals';
import { api, outcome } from '../api/client';
import { changeLanguage } from '../i18n';
import { languageOf, type Language } from './language';
import { online } from './now';
import { signedIn } from './session';

const UNTOLD = 'svar.language.untold';

/** Shows the portal in that language from now on, and has the customer written to in it. */
export async function chooseLanguage(to: Language): Promise<void> {
  localStorage.setItem(UNTOLD, to);
  await changeLanguage(to);
  if (signedIn.value) {
    await tell();
  }
}

/** What was chosen signed out or offline is told as soon as it can be. */
export function startOwnLanguage(): void {
  effect(() => {
    if (signedIn.value && online.value) {
      void tell();
    }
  });
}

async function tell(): Promise<void> {
  const chosen = languageOf(localStorage.getItem(UNTOLD));
  if (chosen === undefined) {
    return;
  }
  const { refused } = await outcome(api.PUT('/v1/me/language', { body: { language: chosen } }));
  if (refused === undefined && localStorage.getItem(UNTOLD) === chosen) {
    localStorage.removeItem(UNTOLD);
  }
}
