import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInFacts } from '../../../utils/check-in/check-in-night.ts';
import { type EveningRange, eveningsOf } from '../../../utils/diary/evening-range.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { stretchRead } from '../../../utils/doctor/doctor-period.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { weekOf } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { looksReach, pairingOf } from '../../../utils/looks/pairing.ts';
import { MAIN_QUESTION } from '../../../utils/looks/pairing-question.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { monthOf, monthSummary, rangeOfMonth } from '../../../utils/summary/month.ts';
import { nightSummary } from '../../../utils/summary/night.ts';
import { twoWeekReach, weekSummary } from '../../../utils/summary/week.ts';
import { holds } from '../property.ts';
import { anyDiary, FIRST } from './any-diary.ts';

type Diary = typeof anyDiary extends fc.Arbitrary<infer One> ? One : never;

/** The rows of a range as a page has them: made from what the store gives of that range alone. */
function rowsOf(diary: Diary, range: EveningRange): EveningRow[] {
  const within = <T extends { evening: string }>(rows: readonly T[]) =>
    rows.filter(({ evening }) => evening >= range.first && evening <= range.last);
  const tables = [diary.evenings, diary.ratings, diary.screen, diary.sleeps];
  const before = tables.flatMap((rows) => rows.filter(({ evening }) => evening < range.first));
  const data = {
    settings: diary.settings,
    evenings: within(diary.evenings),
    ratings: within(diary.ratings),
    screen: within(diary.screen),
    sleeps: within(diary.sleeps),
    prompts: [],
    earlier: before.map(({ evening }) => evening).sort()[0] ?? null,
  };
  return eveningRows(data, range, diary.now);
}

/** Every evening that has begun, with what each page is made of. */
function pagesOf(diary: Diary) {
  const current = eveningOf(diary.now, diary.settings.turnOvers);
  const asked = { length: '8', current, lastVisit: null } as const;
  const begun = eveningsOf({ first: FIRST, last: current });
  const weeks = new Set(begun.map((evening) => weekOf(evening, 1)[0] ?? evening));
  const months = new Set(begun.map(monthOf));
  return {
    begun,
    long: rowsOf(diary, looksReach(current)),
    print: rowsOf(diary, stretchRead(asked)),
    weeks: [...weeks].map((first) => weekSummary(rowsOf(diary, twoWeekReach(first)), first)),
    listed: [...months].flatMap(
      (month) => monthSummary(rowsOf(diary, rangeOfMonth(month)), diary.now).evenings,
    ),
    rowOf: (evening: string) =>
      one(rowsOf(diary, { first: evening, last: evening }), evening) as EveningRow,
  };
}

const one = <T extends { evening: string }>(rows: readonly T[], evening: string) =>
  rows.find((row) => row.evening === evening);

describe('an evening of any diary', () => {
  it('has one row, in whatever range it is read', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const { begun, long, print, weeks, rowOf } = pagesOf(diary);
        const drawn = weeks.flatMap(({ evenings }) => evenings);
        for (const evening of begun) {
          const row = rowOf(evening);
          for (const rows of [long, print, drawn]) expect(one(rows, evening)).toEqual(row);
        }
      }),
      12,
    );
  });

  it('is said the same of on every page', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        const { begun, long, print, weeks, listed, rowOf } = pagesOf(diary);
        const drawn = weeks.flatMap(({ evenings }) => evenings);
        const cells = longView(long, 1)?.weeks.flatMap((week) => week.cells) ?? [];
        const { pairs } = pairingOf(MAIN_QUESTION, long);
        for (const evening of begun) {
          const shown = one(drawn, evening) as EveningRow;
          const { state, highest, eveningWorst, nightWorst, kept, mode, totals, ratings } = shown;
          const { restingWorst, movingWorst, sleep, inTime } = shown;

          const line = one(listed, evening);
          const figures = { highest, eveningWorst, nightWorst, restingWorst, movingWorst };
          expect(line).toMatchObject({ ...figures, kept, mode, ratings: ratings.length });
          expect(line?.afterBedtime).toBe(line?.early ? null : totals.afterBedtime);
          expect(line?.checkIn === null).toBe(sleep === null);

          const cell = one(cells, evening);
          if (cell) expect(cell).toEqual({ evening, state, highest, mode });

          const night = nightSummary(rowOf(evening));
          expect(night).toMatchObject({ nightWorst, figures: sleep?.figures ?? null });
          expect(night.entries.filter(({ kind }) => kind === 'rating')).toHaveLength(
            ratings.length,
          );

          const facts = checkInFacts(rowOf(evening));
          expect(facts).toMatchObject({ zone: shown.zone, record: shown.stored.record });

          const printed = doctorSummary(print, { from: evening, to: evening });
          expect(printed.points).toHaveLength(ratings.length);
          expect([printed.rated, printed.nightsRated, printed.checkedIn]).toEqual(
            [highest, nightWorst, sleep].map((value) => Number(value !== null)),
          );

          const pair = one(pairs, evening);
          if (pair) expect([pair.x, pair.y]).toEqual([totals.afterBedtime, inTime.nightWorst]);
        }
      }),
      12,
    );
  });

  it('counts once in its week, and in the same words of the story and the figures', () => {
    holds(
      fc.property(anyDiary, (diary) => {
        for (const { evenings, story, comparison } of pagesOf(diary).weeks) {
          const counted = evenings.filter(({ state }) => state === 'past' || state === 'running');
          const told = counted.filter(({ sleep }) => sleep !== null);
          const rated = counted.filter(({ highest }) => highest !== null);
          expect(evenings).toHaveLength(7);
          expect([story.evenings, comparison.week.evenings]).toEqual(
            [counted, counted].map((rows) => rows.length),
          );
          expect([story.rated, comparison.week.highest.n]).toEqual(
            [rated, rated].map((rows) => rows.length),
          );
          expect(story.checkedIn).toBe(told.length);
        }
      }),
      15,
    );
  });
});
