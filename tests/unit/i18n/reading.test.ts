import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { laterIn, loadedWith } from '../pages/import-graph.ts';
import { messagesOf, messagesOfPage, messagesUsed, withLater } from './messages-used.ts';
import { readingGrade, syllablesOf } from './reading-grade.ts';

const said: Record<string, { message: string }> = messages;
const names = Object.keys(messages);
const FRAME = 'entrypoints/options/main.tsx';
const POPUP = 'entrypoints/popup/main.tsx';

const sentencesOf = (keys: readonly string[]) => keys.map((key) => said[key]?.message ?? '');
const isWhole = (text: string) => /[.?]$/.test(text) && text.split(' ').length >= 4;

describe('the sentences of the extension', () => {
  it('are each said by some file', () => {
    const used = messagesUsed();
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are read by a child of twelve: at most the sixth grade', () => {
    expect(readingGrade(sentencesOf(names))).toBeLessThanOrEqual(6);
  });

  it('stay below the sixth grade where labels and buttons are left out', () => {
    const whole = sentencesOf(names).filter(isWhole);
    expect(whole.length).toBeGreaterThan(400);
    expect(readingGrade(whole)).toBeLessThanOrEqual(6);
  });

  it('of the popup are at most of the eighth grade', () => {
    const whole = sentencesOf(messagesOf(withLater(POPUP))).filter(isWhole);
    expect(whole.length).toBeGreaterThan(80);
    expect(readingGrade(whole)).toBeLessThanOrEqual(8);
  });

  it.each(laterIn('entrypoints/options/pages.ts'))(
    'of a page are at most of the eighth grade, labels left out: %s',
    (page) => {
      const whole = sentencesOf(messagesOfPage(page, FRAME)).filter(isWhole);
      expect(whole.length).toBeGreaterThan(3);
      expect(readingGrade(whole)).toBeLessThanOrEqual(8);
    },
  );

  it('of the frame around the pages are at most of the eighth grade', () => {
    const framed = sentencesOf(messagesOf(loadedWith(FRAME)));
    expect(framed.length).toBeGreaterThan(5);
    expect(readingGrade(framed)).toBeLessThanOrEqual(8);
  });
});

describe('the reading grade', () => {
  it('counts words, sentences and syllables', () => {
    // 0.39 x 6 words a sentence + 11.8 x 1 syllable a word - 15.59.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 10);
    // 0.39 x 8 / 2 words a sentence + 11.8 x 21 / 8 syllables a word - 15.59.
    const harder = 'Bedtime varied considerably. The average indicated seven evenings.';
    expect(readingGrade([harder])).toBeCloseTo(16.945, 10);
  });

  it.each([
    ['legs', 1],
    ['time', 1],
    ['moved', 1],
    ['evening', 2],
    ['bedtime', 2],
    ['notification', 5],
    ['restlessness', 3],
    ['$1', 2],
  ])('takes %s for %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });
});
