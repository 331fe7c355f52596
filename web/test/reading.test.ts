import { expect, it } from 'vitest';
import { judge, registerOf } from '../src/screens/reading/plausible';

const RANGE = { least: 54_321, most: 64_297, likely: { from: 54_570.492, to: 56_568.678 } };
const OVER = { least: 99_950, most: 120 };

it.each([
  ['54 321', 54_321],
  ['54\u00a0321', 54_321],
  ['5487,5', 5487.5],
  ['0', 0],
  ['', undefined],
  ['-5', undefined],
  ['5.4321', undefined],
  ['123456789', undefined],
  ['12a', undefined],
])('reads "%s" off a meter', (typed, register) => {
  expect(registerOf(typed)).toBe(register);
});

it.each([
  [5_487, RANGE, 'lower'],
  [70_000, RANGE, 'above'],
  [60_000, RANGE, 'unlikely'],
  [54_570, RANGE, undefined],
  [56_569, RANGE, undefined],
  [99_990, OVER, undefined],
  [100, OVER, undefined],
  [50_000, OVER, 'lower'],
  [50_000, {}, undefined],
] as const)('finds of %d what is odd before it is sent', (register, range, doubt) => {
  expect(judge(register, range)).toBe(doubt);
});
