import { describe, expect, it } from 'vitest';
import { topOf, unknownSpans, type Slot } from '../src/screens/queue/half-hours';

const known = (highMinutes?: number): Slot => ({
  from: '2026-11-24T07:00:00Z',
  to: '2026-11-24T07:30:00Z',
  samples: 20,
  open: true,
  usual: { lowMinutes: 0, text: '', ...(highMinutes === undefined ? {} : { highMinutes }) },
});
const unknown: Slot = { from: '2026-11-24T07:00:00Z', to: '2026-11-24T07:30:00Z', samples: 3, open: true };

describe('the half hours of a day', () => {
  it.each([
    [[known(0)], 4],
    [[known(3), known(7)], 8],
    [[known(20), unknown], 20],
    [[known(60), known(50)], 60],
    [[known(7), known()], 90],
  ])('are drawn up to a round number of minutes', (slots, top) => {
    expect(topOf(slots)).toBe(top);
  });

  it('of which nothing is known are drawn as one where they lie beside each other', () => {
    expect(unknownSpans([unknown, unknown, known(5), unknown, known(5)])).toEqual([
      [0, 2],
      [3, 4],
    ]);
    expect(unknownSpans([known(5)])).toEqual([]);
    expect(unknownSpans([unknown])).toEqual([[0, 1]]);
  });
});
