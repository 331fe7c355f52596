import { describe, expect, it } from 'vitest';
import { minorOf } from '../src/lib/money';
import { answersOf, bodyOf, boundsOf, questionAt, questionsOf, read, written } from '../src/screens/draft/fields';

type Form = Parameters<typeof bodyOf>[1];
type Draft = Parameters<typeof bodyOf>[0];
type Suggestion = Parameters<typeof answersOf>[0];

const form: Form = {
  kind: 'REFUND',
  title: 'Penger tilbake',
  help: '',
  evidence: [],
  schema: {
    properties: {
      invoice: { type: 'string', maxLength: 40, pattern: '^\\S' },
      amountMinor: { type: 'integer', minimum: 1, maximum: 1_000_000_000 },
      why: { type: 'string', maxLength: 1000, pattern: '\\S' },
    },
  },
};

const draft = (answers: Record<string, string>, told: string[] = []): Draft => ({
  id: 'one',
  key: 'key',
  at: 0,
  state: 'WRITING',
  kind: 'REFUND',
  currency: 'NOK',
  answers,
  names: {},
  told,
  known: [],
  files: [],
});

describe('a sum as people type it', () => {
  it.each([
    ['37', 3700],
    ['37,5', 3750],
    ['37.50', 3750],
    ['37,-', 3700],
    ['1 249,50', 124_950],
    ['1\u00a0249,50 kr', 124_950],
    ['NOK 12', 1200],
    ['19,99 kronor', 1999],
  ])('%s', (typed, minor) => expect(minorOf(typed)).toBe(minor));

  it.each(['', 'mye', '1,234', '-5', '1.249,50', '12345678901', '0x10'])('not %s', (typed) => {
    expect(minorOf(typed)).toBeUndefined();
  });

  it('is typed again as it was read', () => {
    for (const minor of [1, 5, 99, 100, 3750, 1_000_000_000]) {
      expect(read('amountMinor', { type: 'integer' }, written('amountMinor', {}, minor))).toEqual({ value: minor });
    }
  });
});

const THINGS = { type: 'array', items: { properties: { worthMinor: { type: 'integer', minimum: 1, maximum: 1_000_000_000 } } } };

describe('an answer', () => {
  it('may always be left out', () => {
    for (const schema of [{ type: 'integer', minimum: 1 }, { type: 'array' }, { type: 'string', format: 'date' }]) {
      expect(read('any', schema, undefined)).toEqual({});
      expect(read('any', schema, '  ')).toEqual({});
    }
  });

  it.each([
    ['reading', { type: 'number', maximum: 99_999_999 }, '5487,5', { value: 5487.5 }],
    ['reading', { type: 'number' }, '12 kWh', { fault: 'number' }],
    ['instalments', { type: 'integer', minimum: 2, maximum: 24 }, '1', { fault: 'least' }],
    ['instalments', { type: 'integer', minimum: 2, maximum: 24 }, '25', { fault: 'most' }],
    ['expectedMinor', { type: 'integer', minimum: 1 }, '0', { fault: 'least' }],
    ['paidOn', { type: 'string', format: 'date' }, '2026-02-30', { fault: 'day' }],
    ['paidOn', { type: 'string', format: 'date' }, '2026-02-28', { value: '2026-02-28' }],
    ['at', { type: 'string', format: 'date-time' }, '2026-10-26T08:30', { value: '2026-10-26T07:30:00.000Z' }],
    ['at', { type: 'string', format: 'date-time' }, '2026-07-01', { value: '2026-07-01T10:00:00.000Z' }],
    ['at', { type: 'string', format: 'date-time' }, '2026-07-01T25:00', { fault: 'day' }],
    ['estimated', { type: 'boolean' }, 'false', { value: false }],
    ['why', { type: 'string', maxLength: 3 }, 'abcd', { fault: 'long' }],
    ['meteringPoint', { type: 'string', pattern: '^\\d{18}$' }, '12', { fault: 'point' }],
    ['items', { type: 'array' }, '[{"what":"Ruter","worth":"1 200"},{"what":"","worth":""}]', { value: [{ what: 'Ruter', worthMinor: 120_000 }] }],
    ['items', { type: 'array' }, '[{"what":"","worth":"5"}]', { fault: 'item' }],
    ['items', { type: 'array' }, '[{"what":"TV","worth":"mye"}]', { fault: 'amount' }],
    ['items', THINGS, '[{"what":"TV","worth":"10 000 001"}]', { fault: 'most' }],
  ])('%s of %j: %s', (name, schema, typed, found) => expect(read(name, schema, typed)).toEqual(found));
});

describe('a claim', () => {
  it('holds what is known, and leaves out what is not', () => {
    const body = bodyOf(draft({ amountMinor: '37', why: 'Betalt to ganger', need: 'NO_HEAT' }), form);
    expect(body).toEqual({
      kind: 'REFUND',
      details: { amountMinor: 3700, why: 'Betalt to ganger' },
      need: 'NO_HEAT',
      channel: 'PORTAL',
      draft: false,
    });
  });

  it('does not ask for what is known, nor for what the kind tells', () => {
    expect(questionsOf(draft({}), form)).toEqual(['invoice', 'amountMinor', 'why', 'need']);
    expect(questionsOf(draft({}, ['invoice', 'amountMinor']), form)).toEqual(['why', 'need']);
  });

  it('asks at most six questions beyond the thing that it is about', () => {
    expect(questionsOf(draft({}, ['invoice']), form).length).toBeLessThanOrEqual(6);
  });

  it('says bounds of sums as people write them', () => {
    expect(boundsOf('items', THINGS).most).toBe(10_000_000);
    expect(boundsOf('amountMinor', { type: 'integer', minimum: 1 }).least).toBe(0.01);
    expect(boundsOf('instalments', { type: 'integer', maximum: 24 }).most).toBe(24);
  });

  it('finds the question that a refusal speaks of', () => {
    expect(questionAt('/details/amountMinor')).toBe('amountMinor');
    expect(questionAt('/details/items/0/what')).toBe('items');
    expect(questionAt('/text')).toBe('text');
  });
});

describe('what was understood', () => {
  const understood = {
    kinds: [{ kind: 'BROKEN_PROMISE', confidence: 'MEDIUM', because: [] }],
    invoices: [
      { number: '999', mine: false, from: 0, to: 3 },
      { number: '370103', mine: true, from: 4, to: 10 },
    ],
    amounts: [{ minor: 3700, currency: 'NOK', from: 0, to: 1 }],
    dates: [],
    promises: [],
    flags: { shouting: true, threat: false, against: [], danger: [], needs: [], raised: false },
    elsewhere: [],
    calm: '',
    draft: { kind: 'BROKEN_PROMISE', details: { what: 'a call' }, text: 'WHERE?', draft: true },
  } as Suggestion;

  it('answers the questions of another kind as well', () => {
    expect(answersOf(understood, 'REFUND', form)).toEqual({
      invoice: '370103',
      amountMinor: '37',
      text: 'WHERE?',
      wish: 'MONEY_BACK',
    });
  });
});
