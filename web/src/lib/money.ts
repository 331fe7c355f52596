import type { components } from '../api/contract';
import { LOCALES, type Language } from './language';

export type Money = components['schemas']['Money'];

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALES[language], options);
    formats.set(key, format);
  }
  return format;
}

/** Exact: the decimal text is made from whole minor units, never from a fraction. */
function decimal(minor: number, digits: number): `${number}` {
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const at = text.length - digits;
  return (sign + text.slice(0, at) + (digits > 0 ? '.' + text.slice(at) : '')) as `${number}`;
}

function digitsOf(currency: string): number {
  return formatOf('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function formatMoney(money: Money, language: Language): string {
  return formatOf(language, { style: 'currency', currency: money.currency, signDisplay: 'negative' }).format(
    decimal(money.minor, digitsOf(money.currency)),
  );
}

/** With a plus or a minus before it, for what was added or fell away. */
export function formatChange(money: Money, language: Language): string {
  return formatOf(language, {
    style: 'currency',
    currency: money.currency,
    signDisplay: 'exceptZero',
  }).format(decimal(money.minor, digitsOf(money.currency)));
}

/** "1 234,50" in minor units; undefined where it is no sum. */
export function minorOf(text: string): number | undefined {
  const plain = text.replace(/\s*(kr|nok|sek|kronor|kroner)\.?$|^(nok|sek|kr)\.?\s*/giu, '').replaceAll(/\s/gu, '');
  const found = /^(\d{1,10})(?:[.,](\d{1,2}|-))?$/u.exec(plain);
  if (!found) {
    return undefined;
  }
  const cents = found[2] === undefined || found[2] === '-' ? '00' : found[2].padEnd(2, '0');
  return Number((found[1] ?? '') + cents);
}

export function formatNumber(value: number, language: Language, digits = 3): string {
  return formatOf(language, { maximumFractionDigits: digits, signDisplay: 'negative' }).format(value);
}

/** Kilowatt hours are no unit that Intl knows. */
export function formatEnergy(kilowattHours: number, language: Language, digits = 1): string {
  return formatNumber(kilowattHours, language, digits) + '\u00a0kWh';
}

export function formatPercent(share: number, language: Language): string {
  return formatOf(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

export function sum(amounts: readonly Money[]): number {
  return amounts.reduce((total, amount) => total + amount.minor, 0);
}
