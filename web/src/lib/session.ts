import { signal } from '@preact/signals';
import type { components } from '../api/contract';
import { speak } from '../i18n';
import { dropOwnLanguage, isLanguageChosen, keepLanguage, keepOwnLanguage, language, languageOf, UNTOLD_LANGUAGE } from './language';
import { endSession, tokenChain, type Bearer, type Tokens } from './tokens';
import { drop, keep, namesOf, recall, wipe } from './vault';

const OWNER = 'owner';

/** Whether somebody is signed in on this device; what they are called is asked for, never kept here. */
export const signedIn = signal(false);
/** The portal ended the session: said once, where the customer signs in again. */
export const wasEnded = signal(false);

const tabs = new BroadcastChannel('svar');

/** Drafts stay: whoever signs in again as the same customer goes on where they were. */
const chain = tokenChain('session', '/v1/sign-in/refresh', async () => {
  await Promise.all((await namesOf('fact:')).map(drop));
  wasEnded.value = signedIn.value;
  signedIn.value = false;
});

export const customer: Bearer = chain;

export async function startSession(): Promise<void> {
  tabs.onmessage = () => location.replace('/');
  signedIn.value = await chain.start();
}

/**
 * From the answer of `POST /v1/sign-in/tokens`.
 *
 * @returns whether it is somebody else than before: then the page is loaded anew, with nothing of them in memory
 */
export async function signIn(tokens: Tokens): Promise<boolean> {
  await chain.adopt(tokens);
  const answer = await fetch('/v1/me', {
    headers: { Authorization: 'Bearer ' + tokens.accessToken },
    cache: 'no-store',
  });
  const isAnother = answer.ok && (await welcome((await answer.json()) as components['schemas']['Me']));
  wasEnded.value = false;
  signedIn.value = true;
  return isAnother;
}

async function welcome(me: components['schemas']['Me']): Promise<boolean> {
  const before = (await recall<string>(OWNER))?.value;
  if (before !== me.id) {
    await Promise.all([...(await namesOf('draft:')), UNTOLD_LANGUAGE].map(drop));
    await keep(OWNER, me.id);
  }
  if (!isLanguageChosen()) {
    const own = languageOf(me.language) ?? language.value;
    keepOwnLanguage(own);
    await speak(own);
  }
  return before !== undefined && before !== me.id;
}

/** Ends the session here and at the portal, wipes the device, and starts from the door. */
export async function signOut(): Promise<void> {
  const chosen = isLanguageChosen();
  await endSession('/v1/sign-out', chain.let());
  await wipe();
  dropOwnLanguage();
  if (chosen) {
    keepLanguage(language.peek());
  }
  tabs.postMessage('signed-out');
  location.replace('/');
}
