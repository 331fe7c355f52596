import { effect } from '@preact/signals';
import { api, outcome } from '../api/client';
import { changeLanguage } from '../i18n';
import { UNTOLD_LANGUAGE, type Language } from './language';
import { online } from './now';
import { signedIn } from './session';
import { drop, keep, recall } from './vault';

/** Shows the portal in that language from now on, and has a customer who is signed in written to in it. */
export async function chooseLanguage(to: Language): Promise<void> {
  await changeLanguage(to);
  if (signedIn.value) {
    await keep(UNTOLD_LANGUAGE, to);
    await tell();
  }
}

/** What could not be told is told as soon as it can be, by the same customer. */
export function startOwnLanguage(): void {
  effect(() => {
    if (signedIn.value && online.value) {
      void tell();
    }
  });
}

async function untold(): Promise<Language | undefined> {
  return (await recall<Language>(UNTOLD_LANGUAGE))?.value;
}

async function tell(): Promise<void> {
  const language = await untold();
  if (language === undefined) {
    return;
  }
  const { refused } = await outcome(api.PUT('/v1/me/language', { body: { language } }));
  if (refused === undefined && (await untold()) === language) {
    await drop(UNTOLD_LANGUAGE);
  }
}
