import { describe, expect, it } from 'vitest';
import { barsOf } from '../src/screens/meter/bars';
import { roundUp } from '../src/screens/meter/chart';
import { spanOf } from '../src/screens/meter/span';

const TWICE = ['first', 'second'] as const;

describe('what is looked at', () => {
  it('is by day, where the last values lie, until somebody says otherwise', () => {
    expect(spanOf(null, null, '2026-11-22')).toMatchObject({ resolution: 'day', at: '2026-11', from: '2026-11-01', to: '2026-11-30' });
    expect(spanOf('hour', '2026-02-30', '2026-11-22').at).toBe('2026-11-22');
    expect(spanOf('weeks', '2027-01', '2026-11-22').at).toBe('2026-11');
    expect(spanOf('month', 'x', '2026-11-22')).toMatchObject({ from: '2026-01-01', to: '2026-12-31' });
  });

  it('ends where nothing has been yet', () => {
    expect(spanOf('day', '2026-10', '2026-11-22')).toMatchObject({ earlier: '2026-09', later: '2026-11' });
    expect(spanOf('day', '2026-11', '2026-11-22').later).toBeUndefined();
    expect(spanOf('hour', '2026-11-22', '2026-11-22')).toMatchObject({ earlier: '2026-11-21' });
    expect(spanOf('month', '2025', '2026-11-22')).toMatchObject({ earlier: '2024', later: '2026' });
  });

  it.each([
    ['2026-10-25', 25],
    ['2026-03-29', 23],
    ['2026-10-26', 24],
  ])('has as many hours as %s', (day, hours) => {
    expect(spanOf('hour', day, '2026-11-22').slots).toHaveLength(hours);
  });

  it('has the 29 days of a leap year’s February', () => {
    expect(spanOf('day', '2028-02', '2028-03-01').slots).toHaveLength(29);
  });
});

describe('bars', () => {
  const hour = (from: string, kwh?: number) => ({ from, ...(kwh === undefined ? {} : { kwh }), quality: kwh === undefined ? 'MISSING' : 'MEASURED' });

  it('tell the two hours of an autumn night apart', () => {
    const span = spanOf('hour', '2026-10-25', '2026-11-22');
    const bars = barsOf(span, [hour('2026-10-25T00:00:00Z', 1), hour('2026-10-25T01:00:00Z', 2)], [], 'nb', TWICE);
    expect(bars[2]).toMatchObject({ mark: '02', kwh: 1 });
    expect(bars[2]?.name).toBe('02:00–03:00, first');
    expect(bars[3]).toMatchObject({ mark: '02', kwh: 2 });
    expect(bars[3]?.name).toBe('02:00–03:00, second');
    expect(bars[1]?.name).toBe('01:00–02:00');
    expect(bars.at(-1)?.name).toBe('23:00–00:00');
  });

  it('lie beside the same clock of the year before, however many hours either day has', () => {
    const span = spanOf('hour', '2026-10-25', '2026-11-22');
    const before = Array.from({ length: 24 }, (_, i) => hour(new Date(Date.parse('2025-10-24T22:00:00Z') + i * 3_600_000).toISOString(), i));
    const bars = barsOf(span, [], before, 'nb', TWICE);
    expect(bars.map((bar) => bar.before)).toEqual([0, 1, 2, undefined, ...Array.from({ length: 21 }, (_, i) => i + 3)]);
  });

  it('never make nothing of what is not known', () => {
    const span = spanOf('day', '2026-11', '2026-11-22');
    const items = [
      { day: '2026-11-01', quality: 'MISSING', missing: 24 },
      { day: '2026-11-02', kwh: 0, quality: 'MEASURED' },
      { day: '2026-11-03', kwh: 30, quality: 'MIXED', estimatedKwh: 2, missing: 1 },
      { day: '2026-11-04', kwh: 9, quality: 'FINALLY_ESTIMATED' },
    ];
    const [missing, zero, mixed, guessed, notYet] = barsOf(span, items, [], 'sv', TWICE);
    expect(missing?.kwh).toBeUndefined();
    expect(missing?.isMissing).toBe(true);
    expect(zero).toMatchObject({ kwh: 0, isMissing: false, estimated: 0 });
    expect(mixed).toMatchObject({ kwh: 30, isMissing: true, estimated: 2 });
    expect(guessed).toMatchObject({ estimated: 9, isMissing: false });
    expect(notYet?.quality).toBeUndefined();
  });
});

it('rounds a scale up', () => {
  expect([0.412, 1, 38.19, 46, 873, 1.2].map(roundUp)).toEqual([0.5, 1, 40, 50, 1000, 1.5]);
});
