import type { components } from '../api/contract';
import { language } from './language';
import { drop, keep, recall } from './vault';

export type Tokens = components['schemas']['Tokens'];

/** Whoever a request is made for. */
export interface Bearer {
  /** A good token; undefined where nobody is signed in. */
  accessToken: () => Promise<string | undefined>;
  /** The token after the one that is used up; undefined where the session is over. */
  renewed: (used: string) => Promise<string | undefined>;
}

interface Session {
  accessToken: string;
  refreshToken: string;
  /** When the access token is no longer good. */
  until: number;
}

export interface TokenChain extends Bearer {
  /** Whether this device holds a session. */
  start: () => Promise<boolean>;
  adopt: (tokens: Tokens) => Promise<void>;
  /** Forgets the session in this tab, and gives the token to end it with. */
  let: () => string | undefined;
}

const EARLY = 20_000;

/**
 * The tokens of one session, each after the other, shared by the tabs of this device.
 *
 * @param name under which they are kept
 * @param refreshPath where a refresh token is changed for the next tokens
 * @param over what is to be done when the session is over
 */
export function tokenChain(name: string, refreshPath: string, over: () => Promise<void>): TokenChain {
  let current: Session | undefined;
  const kept = async () => (await recall<Session>(name))?.value;
  const adopt = async (tokens: Tokens) => {
    const { accessToken, refreshToken } = tokens;
    current = { accessToken, refreshToken, until: Date.now() + tokens.expiresIn * 1000 };
    await keep(name, current);
  };
  const end = async () => {
    current = undefined;
    await over();
    return undefined;
  };
  // A refresh token works once, so only one tab at a time may use it, and the others take what it got.
  const renewed = async (used: string): Promise<string | undefined> =>
    navigator.locks.request('svar-' + name, async (): Promise<string | undefined> => {
      const last = await kept();
      if (!last) {
        return end();
      }
      if (last.accessToken !== used && last.until - EARLY > Date.now()) {
        current = last;
        return last.accessToken;
      }
      const answer = await post(refreshPath, { refreshToken: last.refreshToken });
      if (answer.status === 401 || answer.status === 400) {
        await drop(name);
        return end();
      }
      if (!answer.ok) {
        // The portal is away, not the session: as unreachable as it is.
        throw new TypeError(`The session could not be renewed: ${answer.status}`);
      }
      await adopt((await answer.json()) as Tokens);
      return current?.accessToken;
    });
  return {
    start: async () => {
      current = await kept();
      return current !== undefined;
    },
    adopt,
    accessToken: async () => {
      if (!current) {
        return undefined;
      }
      return current.until - EARLY > Date.now() ? current.accessToken : renewed(current.accessToken);
    },
    renewed,
    let: () => {
      const token = current?.accessToken;
      current = undefined;
      return token;
    },
  };
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value },
    body: JSON.stringify(body),
    cache: 'no-store',
  });
}

/** Ends a session at the portal; without a connection it ends by itself, unused. */
export async function endSession(path: string, token: string | undefined): Promise<void> {
  if (token === undefined) {
    return;
  }
  try {
    await fetch(path, { method: 'POST', headers: { Authorization: 'Bearer ' + token } });
  } catch (unreachable) {
    if (!(unreachable instanceof TypeError)) {
      throw unreachable;
    }
  }
}
