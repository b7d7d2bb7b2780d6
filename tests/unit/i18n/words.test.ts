import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../../public/_locales/en/messages.json';
import { plural, words } from '../../../utils/i18n/words.ts';
import { polish } from './polish.ts';

type Sentences = Record<string, string>;

const english: Sentences = Object.fromEntries(
  Object.entries(messages).map(([key, { message }]) => [key, message]),
);

/** A browser that speaks a language: the fake one has no words of its own. */
function speak(language: string, sentences: Sentences): void {
  Object.assign(fakeBrowser.i18n, {
    getUILanguage: () => language,
    getMessage: (key: string, parts: string[] = []) =>
      (sentences[key] ?? '').replace(/\$(\d)/g, (_, nth) => parts[Number(nth) - 1] ?? ''),
  });
}

describe('words', () => {
  beforeEach(() => speak('en', english));

  it('are looked up by name, with their parts in place', () => {
    expect(words('not_logged')).toBe('not logged');
    expect(words('duration_hours_minutes', 2, 10)).toBe('2 h 10 min');
  });

  it.each([
    [0, '0 evenings'],
    [1, '1 evening'],
    [2, '2 evenings'],
    [21, '21 evenings'],
  ])('for %i, in English', (count, sentence) => {
    expect(plural('week_evenings', count)).toBe(sentence);
  });

  it('for a number may have further parts', () => {
    expect(plural('week_rated', 1, 0)).toBe('You rated 0 of 1 evening.');
    expect(plural('week_rated', 7, 5)).toBe('You rated 5 of 7 evenings.');
  });
});

describe('words in Polish', () => {
  beforeEach(() => speak('pl', polish));

  it.each([
    [0, '0 wieczorów (many)'],
    [1, '1 wieczoru'],
    [2, '2 wieczorów (few)'],
    [4, '4 wieczorów (few)'],
    [5, '5 wieczorów (many)'],
    [12, '12 wieczorów (many)'],
    [21, '21 wieczorów (many)'],
    [22, '22 wieczorów (few)'],
    [1.5, '1.5 wieczora'],
  ])('for %d', (count, sentence) => {
    expect(plural('week_evenings', count)).toBe(sentence);
  });

  it('take the general sentence where there is none for the number', () => {
    expect(plural('week_rated', 3, 2)).toBe('Oceniono 2 z 3 wieczorów.');
  });
});

describe('the sentences of the extension', () => {
  const names = Object.keys(english);
  const plurals = names.filter((name) => name.endsWith('_one'));

  it('are none of them empty', () => {
    expect(names.filter((name) => !english[name]?.trim())).toEqual([]);
  });

  it('that differ by number have one for one and one for all others', () => {
    expect(plurals.length).toBeGreaterThan(0);
    for (const one of plurals) expect(names).toContain(one.replace(/_one$/, '_other'));
  });

  it('that differ by number name the same parts in both', () => {
    const parts = (name: string) => [...new Set(english[name]?.match(/\$\d/g))].toSorted();
    for (const one of plurals) expect(parts(one)).toEqual(parts(one.replace(/_one$/, '_other')));
  });

  it('number their parts from $1 on without a gap', () => {
    const gaps = names.filter((name) => {
      const used = new Set(english[name]?.match(/\$\d/g));
      return [...used].some((part) => part !== '$1' && !used.has(`$${Number(part[1]) - 1}`));
    });
    expect(gaps).toEqual([]);
  });

  it('say which language they are in', () => {
    expect(english.language).toBe('en');
  });
});
