import type { components } from '../../api/contract';
import { addDays, formatClock, dayOf, instantOf } from '../../lib/dates';
import type { Draft } from '../../lib/drafts';
import { minorOf } from '../../lib/money';

export type Suggestion = components['schemas']['ClaimSuggestion'];
export type ClaimForm = components['schemas']['ClaimForm'];
export type NewClaim = components['schemas']['NewClaim'];

/** What the form of a kind says of one of its fields: JSON Schema, as far as forms use it. */
export interface FieldSchema {
  type?: string;
  format?: string;
  enum?: string[];
  title?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  pattern?: string;
  multipleOf?: number;
  /** What each of several things is made of. */
  items?: { properties?: Record<string, FieldSchema> };
}

export interface Item {
  what: string;
  worth: string;
}

/** Why what was typed cannot be sent. */
export type Fault = 'amount' | 'number' | 'whole' | 'least' | 'most' | 'long' | 'day' | 'point' | 'item';

export type Read = { value?: unknown; fault?: never } | { value?: never; fault: Fault };

const NOTHING: Read = {};

/** What belongs to every claim, whatever its kind: words, wish and need. */
const COMMON: Record<string, FieldSchema> = {
  text: { type: 'string', maxLength: 4000 },
  wish: { type: 'string', enum: ['MONEY_BACK', 'EXPLANATION', 'CORRECTION', 'FIX', 'CALL_ME', 'APOLOGY', 'MORE_TIME'] },
  need: { type: 'string', enum: ['MEDICAL_DEVICE', 'LIVESTOCK', 'NO_HEAT', 'OTHER_DANGER'] },
};

/** What the kind tells already. */
const WISHES: Record<string, string> = {
  WRONG_INVOICE: 'CORRECTION',
  WRONG_READING: 'CORRECTION',
  REFUND: 'MONEY_BACK',
  MISSING_PAYMENT: 'CORRECTION',
  OUTAGE_COMPENSATION: 'MONEY_BACK',
  DAMAGE: 'MONEY_BACK',
  MORE_TIME_TO_PAY: 'MORE_TIME',
  MOVING_OR_SWITCHING: 'EXPLANATION',
};

/** Asked for only where somebody wants to add it: the answers before tell it, or it is rarely known. */
const ONLY_IF_WANTED: Record<string, string[]> = {
  OUTAGE_COMPENSATION: ['compensation', 'meteringPoint'],
  BROKEN_PROMISE: ['amountMinor', 'text'],
  REFUND: ['text'],
  DATA_ABUSE: ['text'],
};

export function schemaOf(form: ClaimForm): Record<string, FieldSchema> {
  const { properties } = form.schema as { properties?: Record<string, FieldSchema> };
  return { ...properties, ...COMMON };
}

/** The pages of a draft, in their order: what is known already is not asked for. */
export function questionsOf(draft: Draft, form: ClaimForm): string[] {
  const told = new Set([...draft.told, ...(ONLY_IF_WANTED[draft.kind] ?? [])]);
  const isTold = (name: string) =>
    told.has(name) ||
    (name === 'wish' && draft.kind in WISHES) ||
    // Once it is known which promise, it is known when and how.
    (draft.answers['promise'] !== undefined && (name === 'promisedBy' || name === 'promisedAt'));
  return Object.keys(schemaOf(form)).filter((name) => !isTold(name));
}

export function wishOf(kind: string): string | undefined {
  return WISHES[kind];
}

export function isMoney(name: string): boolean {
  return name.endsWith('Minor');
}

/** What was typed, as the portal takes it; without a value where nothing was. */
export function read(name: string, schema: FieldSchema, typed: string | undefined): Read {
  const text = typed?.trim() ?? '';
  if (text === '') {
    return NOTHING;
  }
  if (isMoney(name)) {
    return inBounds(minorOf(text), schema, 'amount');
  }
  switch (schema.type) {
    case 'integer':
      return inBounds(/^\d{1,12}$/.test(text) ? Number(text) : undefined, schema, 'whole');
    case 'number':
      return inBounds(decimalOf(text, 3), schema, 'number');
    case 'boolean':
      return { value: text === 'true' };
    case 'array':
      return readItems(text, worthOf(schema));
    default:
      return readText(text, schema);
  }
}

function readText(text: string, schema: FieldSchema): Read {
  if (schema.format === 'date') {
    return isDay(text) ? { value: text } : { fault: 'day' };
  }
  if (schema.format === 'date-time') {
    const [day = '', clock = ''] = text.split('T');
    const value = isDay(day) ? instantOf(day, clock || '12:00') : undefined;
    return value === undefined ? { fault: 'day' } : { value };
  }
  if (schema.maxLength !== undefined && text.length > schema.maxLength) {
    return { fault: 'long' };
  }
  // Line breaks are a matter of words, never of a pattern.
  return schema.pattern !== undefined && !new RegExp(schema.pattern, 's').test(text) ? { fault: 'point' } : { value: text };
}

/** The bounds of what each of several things is worth. */
function worthOf({ items }: FieldSchema): FieldSchema {
  return items?.properties?.['worthMinor'] ?? {};
}

/** What can be typed at least, at most and at the longest: sums as people write them. */
export function boundsOf(name: string, schema: FieldSchema): Partial<Record<Fault, number | undefined>> {
  const { minimum, maximum } = schema.type === 'array' ? worthOf(schema) : schema;
  const share = isMoney(name) || schema.type === 'array' ? 100 : 1;
  return {
    least: minimum === undefined ? undefined : minimum / share,
    most: maximum === undefined ? undefined : maximum / share,
    long: schema.maxLength,
  };
}

function readItems(text: string, bounds: FieldSchema): Read {
  const items = itemsOf(text).filter((item) => item.what.trim() !== '' || item.worth.trim() !== '');
  if (items.some((item) => item.what.trim() === '')) {
    return { fault: 'item' };
  }
  const read = items.map(({ what, worth }) => ({
    what: what.trim(),
    worth: worth.trim() === '' ? NOTHING : inBounds(minorOf(worth) || undefined, bounds, 'amount'),
  }));
  const wrong = read.find(({ worth }) => worth.fault !== undefined);
  if (wrong) {
    return wrong.worth;
  }
  return items.length === 0
    ? NOTHING
    : { value: read.map(({ what, worth }) => (worth.value === undefined ? { what } : { what, worthMinor: worth.value })) };
}

export function itemsOf(typed: string | undefined): Item[] {
  return typed === undefined || typed === '' ? [] : (JSON.parse(typed) as Item[]);
}

function inBounds(value: number | undefined, { minimum, maximum }: FieldSchema, fault: Fault): Read {
  if (value === undefined) {
    return { fault };
  }
  if (minimum !== undefined && value < minimum) {
    return { fault: 'least' };
  }
  return maximum !== undefined && value > maximum ? { fault: 'most' } : { value };
}

function decimalOf(text: string, digits: number): number | undefined {
  const found = new RegExp(`^\\d{1,8}(?:[.,]\\d{1,${digits}})?$`).test(text.replaceAll(/\s/gu, ''));
  return found ? Number(text.replaceAll(/\s/gu, '').replace(',', '.')) : undefined;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

/** The other way round: a value of the portal as it would have been typed. */
export function written(name: string, schema: FieldSchema, value: unknown): string {
  if (isMoney(name) && typeof value === 'number') {
    return (value / 100).toFixed(2).replace('.', ',').replace(',00', '');
  }
  if (schema.format === 'date-time') {
    const instant = String(value);
    return dayOf(instant) + 'T' + formatClock(instant, 'sv');
  }
  return String(value);
}

/** The draft as it is sent: every answer that can be read; what nobody knows is left out. */
export function bodyOf(draft: Draft, form: ClaimForm): NewClaim {
  const schema = schemaOf(form);
  const details: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema)) {
    const { value } = read(name, field, draft.answers[name]);
    if (value !== undefined) {
      (name in COMMON ? rest : details)[name] = value;
    }
  }
  return { kind: draft.kind, details, ...rest, ...(draft.account === undefined ? {} : { account: draft.account }), channel: 'PORTAL', draft: false };
}

/** What was understood of a text, as the answers of a kind. */
export function answersOf(understood: Suggestion, kind: string, form: ClaimForm): Record<string, string> {
  const schema = schemaOf(form);
  const { draft, invoices, amounts } = understood;
  const details: Record<string, unknown> = kind === draft.kind ? { ...draft.details } : {};
  const [mine, other] = invoices.filter((invoice) => invoice.mine);
  details['invoice'] ??= other === undefined ? mine?.number : undefined;
  details['amountMinor'] ??= amounts.length === 1 ? amounts[0]?.minor : undefined;
  const told = { ...details, text: draft.text, wish: draft.wish ?? wishOf(kind), need: draft.need };
  return Object.fromEntries(
    Object.entries(told).flatMap(([name, value]) => {
      const field = schema[name];
      return field === undefined || value === undefined ? [] : [[name, written(name, field, value)]];
    }),
  );
}

/** Which question a refusal's pointer speaks of. */
export function questionAt(pointer: string): string {
  const [, first = '', second] = pointer.split('/');
  return first === 'details' ? (second ?? '') : first;
}
