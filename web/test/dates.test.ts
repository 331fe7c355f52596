import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, formatAgo, formatClock, formatDay, formatHours, formatIn, formatPeriod, hoursOf, instantOf, startOf } from '../src/lib/dates';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

describe('days', () => {
  it('have 24 hours, but for two of the year', () => {
    expect(hoursOf('2026-10-24')).toBe(24);
    expect(hoursOf('2026-10-25')).toBe(25);
    expect(hoursOf('2026-03-29')).toBe(23);
    expect(hoursOf('2026-12-31')).toBe(24);
  });

  it('begin where the customer lives', () => {
    expect(new Date(startOf('2026-10-25')).toISOString()).toBe('2026-10-24T22:00:00.000Z');
    expect(new Date(startOf('2026-10-26')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
    expect(new Date(startOf('2026-03-29')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(dayOf('2026-10-25T22:59:59Z')).toBe('2026-10-25');
    expect(dayOf('2026-10-25T23:00:00Z')).toBe('2026-10-26');
  });

  it('are counted over the change of the clock', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('tell the two half past twos of a night apart only by their instant', () => {
    expect(plain(formatClock('2026-10-25T00:30:00Z', 'nb'))).toBe('02:30');
    expect(plain(formatClock('2026-10-25T01:30:00Z', 'nb'))).toBe('02:30');
  });

  it.each([
    ['nb', '20. november 2026'],
    ['nn', '20. november 2026'],
    ['sv', '20 november 2026'],
    ['en', '20 November 2026'],
  ] as const)('are written as people write them in %s', (language, text) => {
    expect(plain(formatDay('2026-11-20', language))).toBe(text);
  });

  it('make a period with both of its ends', () => {
    expect(plain(formatPeriod({ from: '2026-10-01', to: '2026-10-31' }, 'en'))).toMatch(/^1\s?–\s?31 October 2026$/);
  });
});

describe('hours', () => {
  it.each([
    ['nb', '25. oktober kl. 02:00 (sentraleuropeisk sommertid)–02:00 (sentraleuropeisk normaltid)'],
    ['sv', '25 oktober kl. 02:00 (centraleuropeisk sommartid)–02:00 (centraleuropeisk normaltid)'],
    ['en', '25 October at 02:00 (Central European Summer Time)–02:00 (Central European Standard Time)'],
  ] as const)('say which of two they are where the clock goes back, in %s', (language, text) => {
    const first = { from: '2026-10-25T00:00:00Z', to: '2026-10-25T01:00:00Z' };
    expect(plain(formatHours(first, language))).toBe(text);
  });

  it('say nothing of it where only one end is shown twice, but for that end', () => {
    const second = { from: '2026-10-25T01:00:00Z', to: '2026-10-25T02:00:00Z' };
    expect(plain(formatHours(second, 'nb'))).toBe('25. oktober kl. 02:00 (sentraleuropeisk normaltid)–03:00');
    const before = { from: '2026-10-24T23:00:00Z', to: '2026-10-25T00:00:00Z' };
    expect(plain(formatHours(before, 'nb'))).toBe('25. oktober kl. 01:00–02:00 (sentraleuropeisk sommertid)');
  });

  it('are plain on any other day, also where the clock goes forward', () => {
    expect(plain(formatHours({ from: '2026-11-05T16:00:00Z', to: '2026-11-05T17:00:00Z' }, 'nb'))).toBe('5. november kl. 17:00–18:00');
    expect(plain(formatHours({ from: '2026-03-29T00:00:00Z', to: '2026-03-29T01:00:00Z' }, 'nb'))).toBe('29. mars kl. 01:00–03:00');
  });
});

describe('an instant', () => {
  it('is what a clock shows where customers live', () => {
    expect(instantOf('2026-11-30', '16:00')).toBe('2026-11-30T15:00:00.000Z');
    expect(instantOf('2026-07-01', '16:00')).toBe('2026-07-01T14:00:00.000Z');
    expect(instantOf('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  });

  it('is none where no clock shows that', () => {
    expect(instantOf('2026-03-29', '02:30')).toBeUndefined();
    expect(instantOf('', '16:00')).toBeUndefined();
    expect(instantOf('2026-11-30', '')).toBeUndefined();
  });
});

describe('how long to wait', () => {
  it('is said as people speak, and never too short', () => {
    expect(formatIn(20, 'nb')).toBe('om 20 sekunder');
    expect(formatIn(3600, 'sv')).toBe('om 1 timme');
    expect(formatIn(3700, 'sv')).toBe('om 2 timmar');
    expect(formatIn(86_400, 'en')).toBe('in 1 day');
  });
});

describe('how long ago', () => {
  const now = Date.parse('2026-11-30T12:00:00Z');

  it('is said coarsely', () => {
    expect(formatAgo(now - 5 * 60_000, now, 'nb')).toBe('for 5 minutter siden');
    expect(formatAgo(now - 3 * 3_600_000, now, 'en')).toBe('3 hours ago');
    expect(formatAgo(now - 5 * 86_400_000, now, 'sv')).toBe('för 5 dagar sedan');
    expect(formatAgo(now + 3 * 86_400_000, now, 'en')).toBe('in 3 days');
  });
});
