import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cutToFit } from '../../../utils/settings/cut-to-fit.ts';
import { nameOf } from '../../../utils/settings/own-items.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a text that has to fit', () => {
  it('stays as it is while it does', () => {
    expect(cutToFit('Nap 😴', 6)).toBe('Nap 😴');
  });

  it('is cut before a character that would not be whole', () => {
    expect(cutToFit('Nap 😴', 5)).toBe('Nap ');
    expect(cutToFit('cafe\u0301', 4)).toBe('caf');
    expect(cutToFit('👩🏽‍⚕️👩🏽‍⚕️', 10)).toBe('👩🏽‍⚕️');
    expect(cutToFit('🇩🇪🇫🇷', 6)).toBe('🇩🇪');
  });

  it('is cut behind a code point in a browser that knows no characters', () => {
    vi.stubGlobal('Intl', {});
    expect(cutToFit('Nap 😴', 5)).toBe('Nap ');
    expect(cutToFit('🇩🇪🇫🇷', 6)).toBe('🇩🇪🇫');
  });

  it('loses the half that a field left of its last character', () => {
    expect(cutToFit('Nap \ud83d', 60)).toBe('Nap ');
    expect(cutToFit('👩\u200d', 60)).toBe('👩');
  });

  it('is not nothing where one character is longer than the room', () => {
    expect(cutToFit(`a${'\u0301'.repeat(80)}`, 3)).toBe('a\u0301\u0301');
  });

  it('keeps a joiner that ends a word of a script that needs it', () => {
    expect(cutToFit('ക്\u200d', 60)).toBe('ക്\u200d');
  });
});

describe('a name', () => {
  it('is cut at a whole character', () => {
    expect(nameOf(`${'x'.repeat(59)}😴`)).toBe('x'.repeat(59));
  });
});

const pieces = fc.constantFrom(
  'a',
  ' ',
  'e\u0301',
  '😴',
  '👩🏽‍⚕️',
  '🇩🇪',
  'नि',
  '각',
  'ש',
  '\ud83d',
  '\ude34',
);

it('whatever is typed: what is kept fits, is well-formed, and ends where a character ends', () => {
  const characters = (text: string) =>
    Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 30 }),
      fc.integer({ min: 11, max: 40 }),
      (all, longest) => {
        const text = all.join('');
        const kept = cutToFit(text, longest);
        expect(kept.length).toBeLessThanOrEqual(longest);
        expect(kept.isWellFormed()).toBe(true);
        const whole = text.replaceAll(/\p{Surrogate}/gu, '');
        const first = characters(whole).slice(0, characters(kept).length);
        expect(characters(kept)).toEqual(first);
      },
    ),
  );
});
