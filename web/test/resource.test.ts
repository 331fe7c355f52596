import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const PATH = '/v1/desk/counts';
const MINUTE = 60_000;
const EACH = { every: MINUTE, lasts: MINUTE };

const page = Object.assign(new EventTarget(), { hidden: false, documentElement: {} });
const asked: (string | null)[] = [];

/** Answers with one tag, and with 304 to whoever has it. */
function portal(request: Request): Promise<Response> {
  const tag = request.headers.get('If-None-Match');
  asked.push(tag);
  const answer =
    tag === '"1"'
      ? new Response(null, { status: 304 })
      : Response.json({ open: 3 }, { headers: { ETag: '"1"' } });
  return Promise.resolve(answer);
}

async function resources() {
  vi.resetModules();
  return import('../src/lib/resource');
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00Z') });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('location', new URL('http://localhost:8080/'));
  vi.stubGlobal('localStorage', { getItem: () => 'nb', setItem: () => undefined });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', portal);
  page.hidden = false;
  asked.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is kept up to date', () => {
  it('is asked for each minute, and sent anew only where it has changed', async () => {
    const { followed } = await resources();
    const { known, end } = followed(PATH, {}, EACH);
    await pass(3 * MINUTE);
    expect(asked).toEqual([null, '"1"', '"1"', '"1"']);
    expect(known.value.data).toEqual({ open: 3 });
    expect(known.value.at).toBe(Date.parse('2026-11-23T09:03:00Z'));
    end();
    await pass(3 * MINUTE);
    expect(asked).toHaveLength(4);
  });

  it('is left alone while nobody looks at the page, and asked for when somebody does again', async () => {
    const { followed, startResources } = await resources();
    startResources();
    const { end } = followed(PATH, {}, EACH);
    await pass(1);
    page.hidden = true;
    await pass(10 * MINUTE);
    expect(asked).toHaveLength(1);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    await pass(1);
    expect(asked).toHaveLength(2);
    end();
  });

  it('does for the next page too, for as long as is said', async () => {
    const { followed } = await resources();
    followed(PATH, {}, EACH).end();
    await pass(MINUTE / 2);
    const next = followed(PATH, {}, EACH);
    await pass(1);
    expect(asked).toHaveLength(1);
    await pass(MINUTE / 2);
    expect(asked).toHaveLength(2);
    next.end();
    followed(PATH, {}, { every: MINUTE }).end();
    await pass(1);
    expect(asked).toHaveLength(3);
  });

  it('is asked for once where two want it', async () => {
    const { followed } = await resources();
    const one = followed(PATH, {}, EACH);
    const other = followed(PATH, {}, EACH);
    await pass(MINUTE);
    expect(asked).toHaveLength(2);
    one.end();
    await pass(MINUTE);
    expect(asked).toHaveLength(3);
    other.end();
  });
});
