import { describe, expect, it } from 'vitest';
import {
  absorbingOn,
  laterMinutes,
  mainOf,
  mainWord,
  noWord,
  tellsHowToStretch,
} from '../../../components/card/card-text.ts';
import { temperatureText } from '../../../components/words/prompt-name.ts';
import type { PendingCard } from '../../../utils/engine/tonight.ts';
import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';

const card = (prompt: PromptId): PendingCard => ({
  showing: `2026-03-10/${prompt}/0/0`,
  evening: '2026-03-10',
  prompt,
  occurrence: 0,
  snoozeMinutes: [],
  snoozesLeft: 3,
  upFirst: false,
  toBed: false,
  wentQuiet: false,
  offerTest: false,
  refused: false,
});

describe('a card that takes the screen away', () => {
  it.each(['screens-off', 'still-up'] as const)('%s offers the list', (prompt) => {
    expect(absorbingOn(prompt, null, 'a puzzle|a book')).toEqual(['a puzzle', 'a book']);
  });

  it('offers the own list of the person who made one', () => {
    expect(absorbingOn('still-up', ['chess'], 'a puzzle|a book')).toEqual(['chess']);
  });

  it('offers nothing to the person who emptied the list', () => {
    expect(absorbingOn('bedtime', [], 'a puzzle|a book')).toEqual([]);
  });
});

describe('other cards', () => {
  it.each(['lights', 'foot-bath', 'move', 'morning'] as const)('%s offers no list', (prompt) => {
    expect(absorbingOn(prompt, null, 'a puzzle|a book')).toEqual([]);
  });
});

describe('how to stretch', () => {
  it.each(['move', 'screens-off', 'still-up', 'still-ahead'] as const)(
    'unfolds on %s',
    (prompt) => {
      expect(tellsHowToStretch(prompt)).toBe(true);
    },
  );

  it.each(['lights', 'foot-bath', 'bedtime', 'wake-time'] as const)('is not on %s', (prompt) => {
    expect(tellsHowToStretch(prompt)).toBe(false);
  });
});

describe('the temperature of a foot bath', () => {
  it.each([
    ['en-US', '104°F'],
    ['es-PR', '104°F'],
    ['en', '104°F'],
    ['en-GU', '104°F'],
    ['en-GB', '40°C'],
    ['en-CA', '40°C'],
    ['de-DE', '40°C'],
    ['ar-EG', '40°C'],
  ])('where the browser is %s is %s', (locale, text) => {
    expect(temperatureText(40, { locale, language: 'en' })).toBe(text);
  });

  it.each('AS BS BZ GU KY MP PR PW UM US VI'.split(' '))('is in Fahrenheit in %s', (region) => {
    expect(temperatureText(40, { locale: `en-${region}`, language: 'en' })).toBe('104°F');
  });

  it.each('AU BM CA FM GB IE IN JM LR MH MM NZ PH TC VG ZA'.split(' '))(
    'is in Celsius in %s, as the CLDR has it',
    (region) => {
      expect(temperatureText(40, { locale: `en-${region}`, language: 'en' })).toBe('40°C');
    },
  );

  it('is written in the language of the words', () => {
    expect(temperatureText(40, { locale: 'de-DE', language: 'de' })).toMatch(/^40\s°C$/);
  });
});

describe('the other answers', () => {
  it.each([
    ['lights', false, 'not_tonight'],
    ['still-up', false, 'not_tonight'],
    ['caffeine', false, 'not_today'],
    ['morning', false, 'not_today'],
    ['lights', true, 'not_this_time'],
    ['morning', true, 'not_this_time'],
    ['still-ahead', true, 'popup_no_more_reminders'],
  ] as const)('of %s (by day: %s) the last says %s', (prompt, byDay, word) => {
    expect(noWord(card(prompt), byDay)).toBe(word);
  });

  it.each([
    [[5, 15, 30], 15],
    [[5, 15], 15],
    [[5], 5],
    [[], null],
  ])('of the lengths %j "later" is %s', (snoozeMinutes, minutes) => {
    expect(laterMinutes({ snoozeMinutes })).toBe(minutes);
  });
});

describe('the main button', () => {
  it.each([
    ['rate', 'worst'],
    ['morning', 'night-worst'],
    ['bedtime', 'bed'],
    ['lights', 'done'],
    ['wake-time', 'done'],
  ] as const)('of %s does %s', (prompt, what) => {
    expect(mainOf(prompt)).toBe(what);
  });

  it.each([
    ['rate', 'rate_the_evening'],
    ['bedtime', 'going_to_bed'],
    ['move', 'popup_i_moved'],
    ['still-ahead', 'popup_i_moved'],
    ['morning', 'popup_how_was_the_night'],
    ['wake-time', 'card_wake_time_up'],
    ['foot-bath', 'done'],
  ] as const)('of %s says %s', (prompt, word) => {
    expect(mainWord(card(prompt), false)).toBe(word);
  });

  it('asks about sleep where the person sleeps by day', () => {
    expect(mainWord(card('morning'), true)).toBe('popup_how_was_the_night_by_day');
  });
});
