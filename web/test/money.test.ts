import { describe, expect, it } from 'vitest';
import { formatChange, formatEnergy, formatMoney, formatNumber, minorOf, sum } from '../src/lib/money';

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2212', '-');

describe('money', () => {
  it.each([
    ['nb', '1 234,50 kr'],
    ['nn', '1 234,50 kr'],
    ['sv', '1 234,50 kr'],
    ['en', 'NOK 1,234.50'],
  ] as const)('is written as people write it in %s', (language, text) => {
    const currency = language === 'sv' ? 'SEK' : 'NOK';
    expect(plain(formatMoney({ minor: 123_450, currency }, language))).toBe(text);
  });

  it('is exact to the øre, also where fractions are not', () => {
    for (const minor of [1, 7, 10, 29, 57, 99, 101, 115, 1_005, 999_999_999_999_999]) {
      const digits = plain(formatMoney({ minor, currency: 'NOK' }, 'nb')).replaceAll(/\D/g, '');
      expect(digits).toBe(String(minor).padStart(3, '0'));
    }
  });

  it('knows no negative zero', () => {
    expect(plain(formatMoney({ minor: -0, currency: 'NOK' }, 'nb'))).toBe('0,00 kr');
    expect(plain(formatChange({ minor: -0, currency: 'NOK' }, 'nb'))).toBe('0,00 kr');
    expect(formatNumber(-0, 'sv')).toBe('0');
    expect(plain(formatEnergy(-0.01, 'nb'))).not.toMatch(/^-0/);
  });

  it('says whether it was added or fell away', () => {
    expect(plain(formatChange({ minor: 50, currency: 'SEK' }, 'sv'))).toBe('+0,50 kr');
    expect(plain(formatChange({ minor: -3_700, currency: 'NOK' }, 'nb'))).toBe('-37,00 kr');
  });

  it('adds up in whole minor units', () => {
    const kroner = [10, 20, 30, 70, 115].map((minor) => ({ minor, currency: 'NOK' }));
    expect(sum(kroner)).toBe(245);
  });

  it.each([
    ['37', 3_700],
    ['1 234,5', 123_450],
    ['37.50 kr', 3_750],
    ['SEK 100,-', 10_000],
    ['many', undefined],
    ['-3', undefined],
    ['1,234', undefined],
  ])('is read from %s as people write it', (text, minor) => {
    expect(minorOf(text)).toBe(minor);
  });
});
