import { describe, expect, it } from 'vitest';

const files = import.meta.glob<{ default: Record<string, unknown> }>('../src/i18n/*/*.ts', { eager: true });

function sentences(texts: object, path: string): [string, string][] {
  return Object.entries(texts as Record<string, unknown>).flatMap(([key, text]): [string, string][] => {
    if (typeof text === 'string') {
      return [[path + key, text]];
    }
    return typeof text === 'object' && text !== null ? sentences(text, path + key + '.') : [];
  });
}

describe('the catalogues', () => {
  it('exist in every language', () => {
    const groups = (language: string) =>
      Object.keys(files)
        .filter((file) => file.includes(`/${language}/`))
        .map((file) => file.split('/').at(-1));
    for (const language of ['nn', 'sv', 'en']) {
      expect(groups(language)).toEqual(groups('nb'));
    }
  });

  it.each(Object.entries(files))('say something in %s', (_, { default: texts }) => {
    for (const [key, text] of sentences(texts, '')) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/TODO|lorem|!!|\s\s/i);
    }
  });
});
