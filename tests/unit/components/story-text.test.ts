import { describe, expect, it } from 'vitest';
import { loggedText, storyText } from '../../../components/week/story-text.ts';
import { weekFrom } from '../../../utils/diary/evening-range.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { type WeekSummary, weekSummary } from '../../../utils/summary/week.ts';
import type { WeekStory } from '../../../utils/summary/week-story.ts';
import { dataOf, nineOn, planned, rated, screenOf, slept } from '../diary/diary-rows.ts';
import { english } from './english.ts';

const first = '2026-03-09';
const days = [9, 10, 11, 12, 13, 14, 15].map((day) => `2026-03-${String(day).padStart(2, '0')}`);

type Rows = Parameters<typeof dataOf>[0];

const weekOf = (rows: Rows, now = nineOn('2026-03-17')): WeekSummary =>
  weekSummary(eveningRows(dataOf(rows), weekFrom(first), now), first);
const told = (rows: Rows, now = nineOn('2026-03-17')) => {
  const week = weekOf(rows, now);
  return [...loggedText(english, week), ...storyText(english, week.story)].join(' ');
};

const late = (evening: string, until: string) =>
  screenOf(evening, { used: [['22:00', until, 'active']], observed: [['19:30', '23:59']] });

describe('the sentence of the week', () => {
  it('says of a running week how far it is', () => {
    const ratings = days.slice(0, 2).map((day) => rated(day, 4, 'evening'));
    expect(told({ ratings }, nineOn('2026-03-12'))).toBe(
      'You rated 2 of 4 evenings so far. Rate 3 evenings to see which one stood out.',
    );
  });

  it('counts the night of the evening under way only once it is told', () => {
    const sleeps = days.slice(0, 2).map((day) => slept(day, { quality: 5 }));
    expect(told({ sleeps }, nineOn('2026-03-11'))).toContain(
      'You filled in the check-in for 2 of 2 nights.',
    );
    const all = [...sleeps, slept('2026-03-11', { quality: 5 })];
    expect(told({ sleeps: all }, nineOn('2026-03-11'))).toContain(
      'You filled in the check-in for 3 of 3 nights.',
    );
  });

  it('names the evenings of the highest rating, and counts them when they are many', () => {
    const scores = [2, 7, 3, 7, 1] as const;
    const ratings = scores.map((score, day) => rated(days[day] ?? '', score, 'evening'));
    expect(told({ ratings })).toContain('Your legs were rated highest on Tuesday and Thursday: 7.');
    const most = [7, 7, 7, 7, 1] as const;
    const many = most.map((score, day) => rated(days[day] ?? '', score, 'evening'));
    expect(told({ ratings: many })).toContain('rated highest on 4 evenings: 7.');
  });

  it('says which rating all of them had, where they are alike', () => {
    const ratings = days.slice(0, 3).map((day) => rated(day, 6, 'evening'));
    expect(told({ ratings })).toContain('All 3 evenings you rated had the same highest rating: 6.');
  });

  it('claims nothing of one week: what was highest and what was longest stand beside each other', () => {
    const ratings = [
      rated(days[0] ?? '', 2, 'evening'),
      rated(days[1] ?? '', 8, 'evening'),
      rated(days[2] ?? '', 3, 'evening'),
    ];
    const evenings = days.slice(0, 3).map((day) => planned(day));
    const screen = [
      late('2026-03-09', '22:40'),
      late('2026-03-10', '23:40'),
      late('2026-03-11', '22:35'),
    ];
    expect(told({ ratings, evenings, screen })).toBe(
      'You rated 3 of 7 evenings. Your legs were rated highest on Tuesday: 8. Screen time after bedtime was longest that same evening (1 h 10 min); it was shortest on Wednesday (5 min).',
    );
  });

  it('says nothing of one bedtime or two, nor of any that was not told', () => {
    const story = weekOf({ evenings: [planned('2026-03-09', { bed: 1 })] }).story;
    expect(storyText(english, story)).toEqual([]);
    const kept: WeekStory = { ...story, kept: { kept: 2, known: 4, of: 7 }, marked: 1 };
    expect(storyText(english, kept)).toEqual([
      'On 2 of 4 nights you went to bed within 30 minutes of your plan.',
      '1 evening set aside for travel, illness or a flare-up does not count for bedtimes.',
    ]);
  });
});
