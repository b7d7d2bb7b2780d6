import { begunRows, type EveningRange, rowsWithin, weekFrom } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { type KeptShare, keptShare } from './range-figures.ts';

/** So many evenings must be known before one of them stands out. */
const FEWEST_TO_STAND_OUT = 3;

/** What stood out in a week: an extreme, and every evening that had it. */
export type StoodOut = {
  /** A rating of 0 to 10, or whole minutes. */
  value: number;
  /** Oldest first. */
  evenings: EveningKey[];
  /** Evenings of which the value is known. */
  n: number;
};

/** What the sentence of the week is made of: what was told and what stood out, nothing of why. */
export type WeekStory = EveningRange & {
  /** True while the week is not over. */
  running: boolean;
  /** Evenings begun since the diary began: "of" in every sentence. */
  evenings: number;
  /** Evenings with any rating of the day, a morning told, screen time seen after bedtime, and a mark. */
  rated: number;
  checkedIn: number;
  measured: number;
  marked: number;
  /** The highest of the days; null below three rated evenings, or when all are alike. */
  highest: StoodOut | null;
  /** The highest of every rated day, where it was the same on all of three or more; else null. */
  alike: number | null;
  /** The most and the fewest minutes after bedtime; null below three measured evenings, or when all are alike. */
  mostAfterBedtime: StoodOut | null;
  leastAfterBedtime: StoodOut | null;
  kept: KeptShare;
};

/** The story of the week that begins with `first`. Minutes are those of evenings that are over. */
export function weekStory(rows: readonly EveningRow[], first: EveningKey): WeekStory {
  const range = weekFrom(first);
  const week = begunRows(rowsWithin(rows, range));
  const rated = valuesOf(week, ({ highest }) => highest);
  const after = valuesOf(week, ({ state, totals }) =>
    state === 'past' ? totals.afterBedtime : null,
  );
  return {
    ...range,
    running: week.some(({ state }) => state === 'running'),
    evenings: week.length,
    rated: rated.length,
    checkedIn: week.filter(({ sleep }) => sleep !== null).length,
    measured: after.length,
    marked: week.filter(({ mode }) => mode !== null).length,
    highest: extremeOf(rated, Math.max),
    alike: valueOfAll(rated),
    mostAfterBedtime: extremeOf(after, Math.max),
    leastAfterBedtime: extremeOf(after, Math.min),
    kept: keptShare(week),
  };
}

type Valued = { evening: EveningKey; value: number };

function valuesOf(
  rows: readonly EveningRow[],
  valueAt: (row: EveningRow) => number | null,
): Valued[] {
  return rows.flatMap((row) => {
    const value = valueAt(row);
    return value === null ? [] : [{ evening: row.evening, value }];
  });
}

function valueOfAll(valued: readonly Valued[]): number | null {
  const values = new Set(valued.map(({ value }) => value));
  const [value] = values;
  return valued.length < FEWEST_TO_STAND_OUT || values.size > 1 ? null : (value ?? null);
}

function extremeOf(
  valued: readonly Valued[],
  extreme: (...values: number[]) => number,
): StoodOut | null {
  const value = extreme(...valued.map((one) => one.value));
  const having = valued.filter((one) => one.value === value).map(({ evening }) => evening);
  const n = valued.length;
  return n < FEWEST_TO_STAND_OUT || having.length === n ? null : { value, evenings: having, n };
}
