// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { WeekView } from '../../../components/week/WeekView.tsx';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { weekReach, weekSummary } from '../../../utils/summary/week.ts';
import { goldenDiary } from '../../fixtures/golden/diary.ts';
import { at, dataOf, nineOn, planned, rated, slept } from '../diary/diary-rows.ts';
import { type Drawing, draw, hear } from './draw.ts';
import { wordsInSight } from './words-in-sight.ts';

const monday = '2026-03-09';
const days = Array.from({ length: 7 }, (_, day) => addEvenings(monday, day));

/** A diary begun long ago. */
const settings = { ...DEFAULT_SETTINGS, startedAt: at('2025-06-01', '20:00') };

function weekOf(data: DiaryData, { first = monday, now = nineOn('2026-03-17') } = {}): Drawing {
  const week = weekSummary(eveningRows(data, weekReach(first), now), first);
  return draw(
    <WeekView
      week={week}
      earlierHref="#week/2026-03-02"
      laterHref={null}
      onCareDismissed={hear('care')}
      crisisNumber={null}
      onNoScreen={hear('no screen')}
      onAsleep={hear('asleep')}
    />,
  );
}

const told = (data: Partial<DiaryData>, when: Parameters<typeof weekOf>[1] = {}) =>
  weekOf(dataOf({ settings, ...data }), when);

/** The row of an evening in the table, cell by cell. */
const rowOf = (page: Drawing, name: string) =>
  [...page.place.querySelectorAll('.week-table tr')]
    .find((row) => row.querySelector('th')?.textContent === name)
    ?.querySelectorAll('td');

const ratedWith = (scores: number[], first = monday) =>
  scores.map((score, day) => rated(addEvenings(first, day), score as Score, 'evening'));

describe('the headline of a week', () => {
  const fourWeeks = ratedWith(
    Array.from({ length: 28 }, (_, day) => 3 + (day % 3)),
    '2026-02-09',
  );
  const headline = (page: Drawing) => page.place.querySelector('h2')?.textContent;

  it('says that it was harder, and below it the numbers side by side', () => {
    const page = told({ ratings: [...fourWeeks, ...ratedWith([5, 6, 5, 6, 7, 6, 6])] });
    expect(headline(page)).toBe('Legs: harder than usual');
    expect(page.text).toContain(
      'Highest rating of the day: usually 6 that week, 4 the week before, and 4 in the four weeks before. You rated 7 of 7 evenings.',
    );
  });

  it('is the numbers themselves where too few days are rated to compare', () => {
    const now = nineOn('2026-03-11');
    const page = told({ ratings: [...fourWeeks, ...ratedWith([5, 6, 5])] }, { now });
    expect(headline(page)).toBe(
      'Legs: usually 5 this week, 4 last week, and 4 in the four weeks before',
    );
  });

  it('is one line on the first days, without a tile of dashes', () => {
    const page = told({ ratings: ratedWith([6]) }, { now: nineOn(monday) });
    expect(headline(page)).toBe('1 of 3 evenings; three make a week.');
    expect(page.place.querySelector('.week-tiles')).toBeNull();
    expect(page.text).not.toContain('One week is too short to tell.');
  });
});

describe('the tiles of a week', () => {
  it('read every evening aloud, and give what is missing no bar', () => {
    const ratings = ratedWith([4, 0, 6]);
    const page = told({ ratings, evenings: days.map((day) => planned(day)) });
    const [legs, screen] = page.place.querySelectorAll('.week-tiles svg');
    expect(legs?.getAttribute('aria-label')).toBe(
      'Monday: 4, Tuesday: 0, Wednesday: 6, Thursday: not logged, Friday: not logged, Saturday: not logged, Sunday: not logged',
    );
    expect(
      [...(legs?.querySelectorAll('rect') ?? [])].map((bar) => bar.getAttribute('height')),
    ).toEqual(['17', '3', '25']);
    expect(screen?.querySelectorAll('rect')).toHaveLength(0);
    expect(screen?.getAttribute('aria-label')).toContain('Monday: not seen');
  });
});

describe('what counts as told', () => {
  it('a rating given before the wind-down does: the week is not empty', () => {
    const ratings = [rated(monday, 6, 'day-resting', { clock: '18:00' })];
    const page = told({ ratings, evenings: [planned(monday)] }, { now: nineOn(monday) });
    expect(page.text).toContain('1 of 3 evenings; three make a week.');
    expect(page.text).toContain('You rated 1 of 1 evening so far.');
    expect(page.text).not.toContain('Nothing here yet');
  });

  it('a rating of the night is of the night alone, and the higher one stands', () => {
    const ratings = [
      rated(monday, 3, 'evening', { clock: '21:00' }),
      rated(monday, 7, 'night', { date: '2026-03-10', clock: '02:40' }),
    ];
    const evenings = [planned(monday, { bed: at(monday, '22:30') })];
    const page = told({ ratings, evenings, sleeps: [slept(monday, { nightWorst: 6 })] });
    const cells = rowOf(page, '9 Mon');
    expect(cells?.[0]?.textContent).toBe('3');
    expect(cells?.[1]?.textContent).toBe('7');
  });
});

describe('evenings before "Start"', () => {
  const page = () =>
    told(
      {
        settings: { ...DEFAULT_SETTINGS, startedAt: at('2026-03-11', '18:00') },
        ratings: [rated('2026-03-11', 5, 'evening')],
        evenings: [planned('2026-03-11')],
      },
      { now: nineOn('2026-03-12') },
    );

  it('are no zero and no link', () => {
    const { place, has } = page();
    expect(has('10 Tue')).toBe(false);
    expect(place.querySelector('a[href="#night/2026-03-10"]')).toBeNull();
    expect(rowOf(page(), '10 Tue')?.[0]?.textContent).toBe('before you started');
    expect(rowOf(page(), '10 Tue')).toHaveLength(1);
  });

  it('share one line of the picture, and so do those to come', () => {
    const lines = [...page().place.querySelectorAll('.strip-run')].map((one) =>
      one.textContent.replaceAll(/\s/g, ' '),
    );
    expect(lines).toEqual(['March 9 – 10: before you started', 'March 13 – 15: to come']);
  });
});

describe('the words in sight', () => {
  it('of a week of the golden year are about 250, its frame aside', () => {
    const golden = goldenDiary();
    const { settings: own, ...rows } = golden;
    const page = weekOf(
      { ...rows, settings: own },
      { first: '2025-12-22', now: nineOn('2026-01-05') },
    );
    expect(wordsInSight(page.place).length).toBeLessThanOrEqual(245);
    expect(page.place.querySelectorAll('.week-table tbody tr')).toHaveLength(7);
  });

  it('of a first day are few', () => {
    const page = told({ ratings: ratedWith([6]), evenings: [planned(monday)] });
    expect(wordsInSight(page.place).length).toBeLessThanOrEqual(130);
  });

  it('of the crisis line on an empty week are fewer than those of the invitation with its heading', () => {
    const page = told({}, { now: nineOn(monday) });
    const [invitation, care] = ['.panel', '.care-card'].map((name) =>
      wordsInSight(page.place.querySelector(name) as Element),
    );
    expect(care?.length).toBeLessThan((invitation?.length ?? 0) + 5);
    expect(page.place.querySelector('.care-card.panel')).toBeNull();
  });
});
