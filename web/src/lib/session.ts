import { signal } from '@preact/signals';
import type { components } from '../api/contract';
import { speak } from '../i18n';
import { isLanguageChosen, keepLanguage, language, languageOf } from './language';
import { drop, keep, namesOf, recall, wipe } from './vault';

type Tokens = components['schemas']['Tokens'];

interface Session {
  accessToken: string;
  refreshToken: string;
  /** When the access token is no longer good. */
  until: number;
  id: string;
}

const KEPT = 'session';
const OWNER = 'owner';
const LOCK = 'svar-session';
const EARLY = 20_000;

/** Whether somebody is signed in on this device; what they are called is asked for, never kept here. */
export const signedIn = signal(false);
/** The portal ended the session: said once, where the customer signs in again. */
export const wasEnded = signal(false);

let current: Session | undefined;
const tabs = new BroadcastChannel('svar');

export async function startSession(): Promise<void> {
  tabs.onmessage = () => location.replace('/');
  current = (await recall<Session>(KEPT))?.value;
  signedIn.value = current !== undefined;
}

function sessionOf(tokens: Tokens): Session {
  return {
    accessToken: tokens.accessToken,
    refreshToken: tokens.refreshToken,
    until: Date.now() + tokens.expiresIn * 1000,
    id: tokens.sessionId,
  };
}

async function adopt(session: Session): Promise<void> {
  current = session;
  await keep(KEPT, session);
}

/** A good token; undefined where nobody is signed in. */
export async function accessToken(): Promise<string | undefined> {
  if (!current) {
    return undefined;
  }
  return current.until - EARLY > Date.now() ? current.accessToken : renewed(current.accessToken);
}

/**
 * The token after the one that is used up; undefined where the session is over. A refresh token works once, so
 * only one tab at a time may use it, and the others take what it got.
 */
export async function renewed(used: string): Promise<string | undefined> {
  return navigator.locks.request(LOCK, async (): Promise<string | undefined> => {
    const kept = (await recall<Session>(KEPT))?.value;
    if (!kept) {
      end();
      return undefined;
    }
    if (kept.accessToken !== used && kept.until - EARLY > Date.now()) {
      current = kept;
      return kept.accessToken;
    }
    const answer = await post('/v1/sign-in/refresh', { refreshToken: kept.refreshToken });
    if (answer.status === 401 || answer.status === 400) {
      await forgetSession();
      return undefined;
    }
    if (!answer.ok) {
      // The portal is away, not the session: as unreachable as it is.
      throw new TypeError(`The session could not be renewed: ${answer.status}`);
    }
    await adopt(sessionOf((await answer.json()) as Tokens));
    return current?.accessToken;
  });
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value },
    body: JSON.stringify(body),
    cache: 'no-store',
  });
}

function end(): void {
  current = undefined;
  wasEnded.value = signedIn.value;
  signedIn.value = false;
}

/** Drafts stay: whoever signs in again as the same customer goes on where they were. */
async function forgetSession(): Promise<void> {
  await drop(KEPT);
  await Promise.all((await namesOf('fact:')).map(drop));
  end();
}

/** From the answer of `POST /v1/sign-in/tokens`. */
export async function signIn(tokens: Tokens): Promise<void> {
  await adopt(sessionOf(tokens));
  const answer = await fetch('/v1/me', {
    headers: { Authorization: 'Bearer ' + tokens.accessToken },
    cache: 'no-store',
  });
  if (answer.ok) {
    await welcome((await answer.json()) as components['schemas']['Me']);
  }
  wasEnded.value = false;
  signedIn.value = true;
}

async function welcome(me: components['schemas']['Me']): Promise<void> {
  const before = (await recall<string>(OWNER))?.value;
  if (before !== me.id) {
    await Promise.all((await namesOf('draft:')).map(drop));
    await keep(OWNER, me.id);
  }
  if (!isLanguageChosen()) {
    await speak(languageOf(me.language) ?? language.value);
  }
}

/** Ends the session here and at the portal, wipes the device, and starts from the door. */
export async function signOut(): Promise<void> {
  const token = current?.accessToken;
  const chosen = isLanguageChosen();
  current = undefined;
  if (token !== undefined) {
    try {
      await fetch('/v1/sign-out', { method: 'POST', headers: { Authorization: 'Bearer ' + token } });
    } catch (unreachable) {
      if (!(unreachable instanceof TypeError)) {
        throw unreachable;
      }
      // Without a connection the device is wiped all the same; the session ends by itself, unused.
    }
  }
  await wipe();
  if (chosen) {
    keepLanguage(language.peek());
  }
  tabs.postMessage('signed-out');
  location.replace('/');
}
