import { type EveningRange, rowsWithin, weekFrom } from '../diary/evening-range.ts';
import { type EveningRow, isRated } from '../diary/evening-row.ts';
import type { DayFigure } from '../diary/figure.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { Interval } from '../stats/spread.ts';
import { type LegsVerdict, legsVerdict } from './legs-verdict.ts';
import { type WeekComparison, weekComparison } from './range-figures.ts';
import { type WeekBars, weekBars } from './week-bars.ts';
import { type WeekStory, weekStory } from './week-story.ts';

/** A week by evening key (rule 28). */
export type WeekSummary = EveningRange & {
  /** True while the week is not over. */
  running: boolean;
  /** Seven, first to last. */
  evenings: EveningRow[];
  /** What its sentence is made of. */
  story: WeekStory;
  /** Its figures beside those of the week and of the four weeks before. */
  comparison: WeekComparison;
  ranges: WeekRanges;
  /** How the legs were beside the four weeks before; null where too few days are rated. */
  legs: LegsVerdict | null;
  bars: WeekBars;
};

/** The lowest and the highest of a week, for the figures of which a median is shown. */
export type WeekRanges = Record<RangedFigure, Interval | null>;
export type RangedFigure =
  | Exclude<DayFigure, 'highest'>
  | 'beforeBedtime'
  | 'lastHour'
  | 'afterBedtime';

/** A week is compared with so many before it. */
const WEEKS_BEFORE = 4;

/** The page opens on the running week only once so many of its evenings carry something (rule 28). */
const ENOUGH_EVENINGS = 2;

/** The evenings that a week is made of: its own and those of the weeks that it is compared with. */
export function weekReach(first: EveningKey): EveningRange {
  return { ...weekFrom(first), first: addEvenings(first, -7 * WEEKS_BEFORE) };
}

/** What is read for a week: what it is made of, and the week before it too; prompts are drawn in these two only. */
export function twoWeekReach(first: EveningKey): EveningRange & { promptsFrom: EveningKey } {
  const before = addEvenings(first, -7);
  return { first: weekReach(before).first, last: weekReach(first).last, promptsFrom: before };
}

/** The week that begins with `first`: its seven evenings, its story, and its figures beside those of the weeks before. */
export function weekSummary(rows: readonly EveningRow[], first: EveningKey): WeekSummary {
  const range = weekFrom(first);
  const evenings = rowsWithin(rows, range);
  return {
    ...range,
    running: evenings.some(({ state }) => state === 'running'),
    evenings,
    story: weekStory(rows, first),
    comparison: weekComparison(rows, first),
    ranges: rangesOf(evenings),
    legs: legsVerdict(rows, first),
    bars: weekBars(evenings),
  };
}

/**
 * The first evening of the week the page opens on: last week's until two evenings of the running one,
 * which begins with `running`, carry something; the running one's too when last week is empty, for
 * there is nothing to read.
 */
export function openingWeek(rows: readonly EveningRow[], running: EveningKey): EveningKey {
  const last = addEvenings(running, -7);
  const telling = (first: EveningKey) => rowsWithin(rows, weekFrom(first)).filter(isTelling).length;
  return telling(running) >= ENOUGH_EVENINGS || telling(last) === 0 ? running : last;
}

/** True when anything of an evening is known that a week is read for. */
export function isTelling(row: EveningRow): boolean {
  return isRated(row) || [row.minutes, row.bed, row.sleep].some((one) => one !== null);
}

/** Minutes and nights of evenings that are over, as in the medians beside them. */
function rangesOf(week: readonly EveningRow[]): WeekRanges {
  const past = week.filter(({ state }) => state === 'past');
  return {
    eveningWorst: rangeOf(week.map(({ eveningWorst }) => eveningWorst)),
    restingWorst: rangeOf(week.map(({ restingWorst }) => restingWorst)),
    movingWorst: rangeOf(week.map(({ movingWorst }) => movingWorst)),
    nightWorst: rangeOf(past.map(({ nightWorst }) => nightWorst)),
    beforeBedtime: rangeOf(past.map(({ totals }) => totals.beforeBedtime)),
    lastHour: rangeOf(past.map(({ totals }) => totals.lastHour)),
    afterBedtime: rangeOf(past.map(({ totals }) => totals.afterBedtime)),
  };
}

function rangeOf(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}
