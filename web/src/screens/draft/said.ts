import { formatDay, formatInstant } from '../../lib/dates';
import type { Draft } from '../../lib/drafts';
import { language } from '../../lib/language';
import { formatMoney, formatNumber, minorOf } from '../../lib/money';
import { boundsOf, isMoney, itemsOf, read, schemaOf, type ClaimForm, type Fault, type FieldSchema } from './fields';
import type { Texts } from './texts';

/** A question in a sentence; a field that has come since is called what its form calls it. */
export function questionText(texts: Texts, kind: string, name: string, form: ClaimForm): string {
  return texts.questions[`${kind}.${name}`] ?? texts.questions[name] ?? schemaOf(form)[name]?.title ?? name;
}

/** What an answer is called beside it. */
export function nameText(texts: Texts, kind: string, name: string, form: ClaimForm): string {
  return texts.names[`${kind}.${name}`] ?? texts.names[name] ?? schemaOf(form)[name]?.title ?? name;
}

export function choiceText(texts: Texts, value: string): string {
  return texts.choices[value] ?? value;
}

export function faultText(texts: Texts, fault: Fault, name: string, schema: FieldSchema): string {
  const bound = boundsOf(name, schema)[fault];
  return texts.faults[fault](bound === undefined ? '' : formatNumber(bound, language.value));
}

/** An answer as people write it; undefined where there is none. */
export function answerText(texts: Texts, draft: Draft, name: string, form: ClaimForm): string | undefined {
  const typed = draft.answers[name];
  const schema = schemaOf(form)[name] ?? {};
  if (typed === undefined || typed.trim() === '') {
    return undefined;
  }
  const called = draft.names[name];
  if (called !== undefined) {
    return called;
  }
  const { value } = read(name, schema, typed);
  if (schema.type === 'array') {
    return itemsOf(typed)
      .map(({ what, worth }) => (worth.trim() === '' ? what : `${what} (${sumText(draft, minorOf(worth) ?? 0)})`))
      .join(', ');
  }
  if (isMoney(name) && typeof value === 'number') {
    return sumText(draft, value);
  }
  if (schema.format === 'date') {
    return formatDay(typed, language.value);
  }
  if (schema.format === 'date-time' && typeof value === 'string') {
    return typed.includes('T') ? formatInstant(value, language.value) : formatDay(typed, language.value);
  }
  return schema.enum || schema.type === 'boolean' ? choiceText(texts, typed) : typed;
}

export function sumText({ currency }: Draft, minor: number): string {
  return formatMoney({ minor, currency }, language.value);
}
