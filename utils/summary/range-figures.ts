import { begunRows, type EveningRange, rowsWithin } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { type DayFigure, type Figure, figureOf } from '../diary/figure.ts';
import { keptWakeTime } from '../diary/kept-bedtime.ts';
import type { Coverage } from '../diary/screen-figures.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { sampleSd } from '../stats/spread.ts';

/** The figures of one week, or of several in a row. Ratings are 0 to 10, marked evenings included (rule 5). */
export type RangeFigures = EveningRange &
  Record<DayFigure, Figure> & {
    /** Evenings that have begun since the diary began: 7 of a whole week. */
    evenings: number;
    /** Whole minutes of evenings that are over. */
    beforeBedtime: Figure;
    lastHour: Figure;
    afterBedtime: Figure;
    kept: KeptShare;
    up: KeptShare;
    bedtime: BedtimeSpread;
    coverage: CoverageShare;
  };

/** Bedtimes or wake times kept within 30 minutes, of those known, of the evenings that had a plan and were not marked. */
export type KeptShare = { kept: number; known: number; of: number };

/** When the person went to bed, in clock minutes, marked evenings and those without a plan left out; `sd` (n - 1) null below three. */
export type BedtimeSpread = Figure & { sd: number | null };

/** Minutes seen and possible, summed over the `n` evenings that are over and had a plan. */
export type CoverageShare = Coverage & { n: number; of: number };

/** A week beside the one before it and beside the four before it. */
export type WeekComparison = {
  week: RangeFigures;
  lastWeek: RangeFigures;
  /** The four weeks before, last week among them, as one stretch. */
  fourWeeks: RangeFigures;
};

/** The week that begins with `first` against the week and the four weeks before it. */
export function weekComparison(rows: readonly EveningRow[], first: EveningKey): WeekComparison {
  const weeks = (back: number, count: number) =>
    figuresWithin(rows, {
      first: addEvenings(first, -7 * back),
      last: addEvenings(first, 7 * (count - back) - 1),
    });
  return { week: weeks(0, 1), lastWeek: weeks(1, 1), fourWeeks: weeks(4, 4) };
}

/** The figures of a range; `of` counts its evenings from the diary's first to the one under way. */
export function figuresWithin(rows: readonly EveningRow[], range: EveningRange): RangeFigures {
  const begun = begunRows(rowsWithin(rows, range));
  const past = begun.filter(({ state }) => state === 'past');
  const soFar = (read: (row: EveningRow) => number | null) => figureOf(begun.map(read));
  const settled = (read: (row: EveningRow) => number | null) => figureOf(past.map(read));
  return {
    ...range,
    evenings: begun.length,
    highest: soFar(({ highest }) => highest),
    eveningWorst: soFar(({ eveningWorst }) => eveningWorst),
    restingWorst: soFar(({ restingWorst }) => restingWorst),
    movingWorst: soFar(({ movingWorst }) => movingWorst),
    nightWorst: settled(({ nightWorst }) => nightWorst),
    beforeBedtime: settled(({ totals }) => totals.beforeBedtime),
    lastHour: settled(({ totals }) => totals.lastHour),
    afterBedtime: settled(({ totals }) => totals.afterBedtime),
    kept: keptShare(begun),
    up: upShare(past),
    bedtime: bedtimeSpread(begun),
    coverage: coverageShare(past),
  };
}

/** How many bedtimes were kept. */
export function keptShare(begun: readonly EveningRow[]): KeptShare {
  return shareOf(judged(begun).map(({ kept }) => kept?.kept ?? null));
}

/** How many wake times were kept, of nights that are over, by what the check-in tells of getting up. */
export function upShare(past: readonly EveningRow[]): KeptShare {
  return shareOf(
    judged(past).map(({ sleep, night }) => keptWakeTime(sleep?.diary.up ?? null, night)),
  );
}

function shareOf(kept: readonly (boolean | null)[]): KeptShare {
  return {
    kept: kept.filter((one) => one === true).length,
    known: kept.filter((one) => one !== null).length,
    of: kept.length,
  };
}

/** How far the bedtimes lie apart. */
export function bedtimeSpread(begun: readonly EveningRow[]): BedtimeSpread {
  const bedtimes = judged(begun).map(({ bedMinutes }) => bedMinutes);
  const figure = figureOf(bedtimes);
  const known = bedtimes.filter((bedtime) => bedtime !== null);
  return { ...figure, sd: figure.median === null ? null : sampleSd(known) };
}

/** Bedtimes of marked evenings and of those without one are not judged (rule 5). */
function judged(begun: readonly EveningRow[]): EveningRow[] {
  return begun.filter(({ mode, plan }) => mode === null && plan === 'planned');
}

function coverageShare(past: readonly EveningRow[]): CoverageShare {
  const known = past.flatMap(({ coverage }) => coverage ?? []);
  return {
    observed: known.reduce((sum, { observed }) => sum + observed, 0),
    possible: known.reduce((sum, { possible }) => sum + possible, 0),
    n: known.length,
    of: past.length,
  };
}
