import createClient from 'openapi-fetch';
import { language } from '../lib/language';
import { online } from '../lib/now';
import { OFFLINE, refusedBy, type Refused } from '../lib/problem';
import { customer } from '../lib/session';
import type { Bearer } from '../lib/tokens';
import type { paths } from './contract';

/** What anybody may ask for is asked for without a token: it is answered sooner, and by every node alike. */
const PUBLIC = /^\/v1\/(sign-in\/|queues$|queues\/(?!.*\/watches)|outages$|outages\/(?!mine$))/;

/** What only agents ask for. */
const DESK = /^\/v1\/(desk\/|sign-in\/agents\/(me|sign-out)$)/;

let agent: Bearer | undefined;

/** Told by the desk, which brings its own sign-in: customers never load it. */
export function bearAtDesk(bearer: Bearer): void {
  agent = bearer;
}

function bearerOf(path: string): Bearer | undefined {
  if (DESK.test(path)) {
    return agent;
  }
  return PUBLIC.test(path) ? undefined : customer;
}

async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', language.value);
  const bearer = bearerOf(new URL(request.url).pathname);
  const token = await bearer?.accessToken();
  if (bearer === undefined || token === undefined) {
    return reach(request);
  }
  const again = request.clone();
  const answer = await reach(bearing(token, request));
  if (answer.status !== 401) {
    return answer;
  }
  const next = await bearer.renewed(token);
  return next === undefined ? answer : reach(bearing(next, again));
}

function bearing(token: string, request: Request): Request {
  request.headers.set('Authorization', 'Bearer ' + token);
  return request;
}

async function reach(request: Request): Promise<Response> {
  const answer = await fetch(request);
  online.value = true;
  return answer;
}

/** The contract's operations, each with its types; never through the browser's cache, which outlives a sign-out. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send, cache: 'no-store' });

export type Outcome<T> = { data: T; refused?: never } | { data?: never; refused: Refused };

/** Waits for an operation; what went wrong comes back as a value, so that the screen says it in its place. */
export async function outcome<T>(
  asking: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Outcome<T>> {
  try {
    const { data, error, response } = await asking;
    return response.ok ? { data: data as T } : { refused: refusedBy(response, error) };
  } catch (failure) {
    return { refused: unreached(failure) };
  }
}

/** Only a connection that failed is one; our own mistakes are not hidden as such. */
export function unreached(failure: unknown): Refused {
  if (failure instanceof TypeError || (failure instanceof DOMException && failure.name === 'AbortError')) {
    online.value = false;
    return OFFLINE;
  }
  throw failure;
}

/** For an operation that creates: made with the draft, so that sending twice creates once. */
export function newKey(): string {
  return crypto.randomUUID();
}
