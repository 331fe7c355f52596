import { expect, it } from 'vitest';

const MOST = 300;

const files = import.meta.glob<string>(
  ['../{src,e2e,test,tools}/**/*.{ts,tsx,mjs,css}', '!../src/api/contract.ts', '!../e2e/results/**'],
  { query: '?raw', import: 'default', eager: true },
);

it('has no file that is longer than one reads at a sitting', () => {
  const tooLong = Object.entries(files).filter(([, text]) => text.trimEnd().split('\n').length > MOST);
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['../src/styles/index.css', '../e2e/run.mjs', '../tools/pack.mjs']));
  expect(tooLong.map(([name]) => name)).toEqual([]);
});
