import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api, unreached } from '../api/client';
import type { paths } from '../api/contract';
import { language } from './language';
import { refusedBy, type Refused } from './problem';
import { digest, keep, prune, recall } from './vault';

export type GetPath = { [P in keyof paths]: paths[P] extends { get: unknown } ? P : never }[keyof paths];

type Operation<P extends GetPath> = paths[P] extends { get: infer O } ? O : never;

/** The body of an operation's 200. */
export type Got<P extends GetPath> =
  Operation<P> extends { responses: { 200: { content: { 'application/json': infer Body } } } } ? Body : never;

type PathParams<P extends GetPath> = Operation<P> extends { parameters: { path: infer X } } ? { path: X } : object;
type QueryParams<P extends GetPath> = Operation<P> extends { parameters: { query?: infer X } } ? { query?: X } : object;
export type Params<P extends GetPath> = PathParams<P> & QueryParams<P>;

/** An answer of the portal as it is known here: with its age, and with why it is not newer. */
export interface Known<T> {
  data?: T;
  /** When the portal last said so. */
  at?: number;
  refused?: Refused;
  asking: boolean;
}

interface Entry {
  known: Signal<Known<unknown>>;
  tag?: string;
  users: number;
  every: number;
  failures: number;
  timer?: ReturnType<typeof setTimeout>;
  ask: () => Promise<void>;
}

const MINUTE = 60_000;
const LONGEST_PAUSE = 5 * MINUTE;
const FACT = 'fact:';

/** What agents see of customers stays in this tab's memory. */
function isKept(path: string): boolean {
  return !/^\/v1\/(desk|sign-in)\//.test(path);
}

const entries = new Map<string, Entry>();

function entryOf(path: string, params: object): Entry {
  const key = language.value + ' ' + path + ' ' + JSON.stringify(params);
  let entry = entries.get(key);
  if (!entry) {
    entry = newEntry(key, path, params);
    entries.set(key, entry);
  }
  return entry;
}

function newEntry(key: string, path: string, params: object): Entry {
  const entry: Entry = {
    known: signal<Known<unknown>>({ asking: true }),
    users: 0,
    every: MINUTE,
    failures: 0,
    ask: async () => {
      entry.known.value = { ...entry.known.peek(), asking: true };
      entry.known.value = { ...(await answered(entry, key, path, params)), asking: false };
      entry.failures = entry.known.peek().refused ? entry.failures + 1 : 0;
      schedule(entry);
    },
  };
  if (isKept(path)) {
    void showLastSeen(entry, key);
  }
  return entry;
}

async function answered(entry: Entry, key: string, path: string, params: object): Promise<Omit<Known<unknown>, 'asking'>> {
  const before = entry.known.peek();
  const last = () => lastOf(entry.known.peek());
  try {
    const { data, error, response } = await (api.GET as AnyGet)(path, {
      params,
      headers: entry.tag === undefined || before.data === undefined ? {} : { 'If-None-Match': entry.tag },
    });
    if (response.status === 304) {
      return { ...last(), at: Date.now() };
    }
    if (!response.ok) {
      const refused = refusedBy(response, error);
      // Only what may still be true stays beside a refusal.
      return response.status >= 500 || response.status === 429 ? { ...last(), refused } : { refused };
    }
    entry.tag = response.headers.get('ETag') ?? undefined;
    const at = Date.now();
    if (isKept(path)) {
      void remember(key, data, at);
    }
    return { data, at };
  } catch (failure) {
    return { ...last(), refused: unreached(failure) };
  }
}

type AnyGet = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

function lastOf(known: Known<unknown>): { data?: unknown; at?: number } {
  return { data: known.data, ...(known.at === undefined ? {} : { at: known.at }) };
}

async function remember(key: string, data: unknown, at: number): Promise<void> {
  await keep(FACT + (await digest(key)), data, at);
  if (Math.random() < 0.05) {
    await prune(FACT);
  }
}

/** Until the portal answers, what it said last, with the age that it has. */
async function showLastSeen(entry: Entry, key: string): Promise<void> {
  const seen = await recall<unknown>(FACT + (await digest(key)));
  const known = entry.known.peek();
  if (seen && known.data === undefined && (known.asking || known.refused?.slug === 'offline')) {
    entry.known.value = { ...known, data: seen.value, at: seen.at };
  }
}

/** @param since how long ago it was answered */
function schedule(entry: Entry, since = 0): void {
  clearTimeout(entry.timer);
  if (entry.users === 0) {
    return;
  }
  const wait = (entry.known.peek().refused?.retryAfter ?? 0) * 1000;
  const pause = Math.max(wait, Math.min(LONGEST_PAUSE, entry.every * 2 ** Math.min(entry.failures, 4)) - since);
  entry.timer = setTimeout(() => {
    if (document.hidden) {
      schedule(entry);
    } else {
      void entry.ask();
    }
  }, pause);
}

function askOld(): void {
  for (const entry of entries.values()) {
    const { at, asking } = entry.known.peek();
    if (entry.users > 0 && !asking && Date.now() - (at ?? 0) > Math.min(entry.every, 15_000)) {
      void entry.ask();
    }
  }
}

/** Somebody looks again, or the connection is back: then what is old is asked for anew. */
export function startResources(): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      askOld();
    }
  });
  addEventListener('online', askOld);
}

/** After a change of one's own: what begins with one of these paths is asked for anew. */
export function refresh(...changed: GetPath[]): void {
  for (const [key, entry] of entries) {
    if (changed.some((path) => key.includes(' ' + path))) {
      delete entry.tag;
      if (entry.users > 0) {
        void entry.ask();
      } else {
        entries.delete(key);
      }
    }
  }
}

export interface Resource<T> extends Known<T> {
  again: () => void;
}

/** How to keep an answer up to date. */
export interface Upkeep {
  /** How often to ask, in milliseconds; a minute where nothing is said. */
  every?: number;
  /** How old an answer may be to do for another page that wants it too; where nothing is said, each page asks anew. */
  lasts?: number;
}

/** Keeps it up to date from now on, until what is given back is called. */
function follow(entry: Entry, { every = MINUTE, lasts = 0 }: Upkeep): () => void {
  entry.users++;
  entry.every = every;
  if (entry.users === 1) {
    const { at = 0, asking, refused } = entry.known.peek();
    const since = Date.now() - at;
    if (asking || refused || since >= lasts) {
      void entry.ask();
    } else {
      schedule(entry, since);
    }
  }
  return () => {
    entry.users--;
    if (entry.users === 0) {
      clearTimeout(entry.timer);
    }
  };
}

/** Keeps what the portal says at that path up to date for whoever draws nothing, until `end`. */
export function followed<P extends GetPath>(path: P, params: Params<P>, upkeep: Upkeep) {
  const entry = entryOf(path, params);
  return { known: entry.known as ReadonlySignal<Known<Got<P>>>, end: follow(entry, upkeep) };
}

/**
 * What the portal says at that path, kept up to date while it is shown.
 *
 * @param when false where it is not to be asked for now
 */
export function useResource<P extends GetPath>(
  path: P,
  ...[params, options]: Params<P> extends { path: unknown }
    ? [Params<P>, (Upkeep & { when?: boolean })?]
    : [Params<P>?, (Upkeep & { when?: boolean })?]
): Resource<Got<P>> {
  const { every = MINUTE, lasts = 0, when = true } = options ?? {};
  const entry = entryOf(path, params ?? {});
  useEffect(() => (when ? follow(entry, { every, lasts }) : undefined), [entry, every, lasts, when]);
  const known = (entry.known as ReadonlySignal<Known<Got<P>>>).value;
  return { ...known, again: () => void entry.ask() };
}
