import type { Coverage } from '../diary/evening-figures.ts';
import {
  type EveningRange,
  eveningsWithin,
  eveningUnderWay,
  isUnderWay,
  lengthOfRange,
} from '../diary/evening-range.ts';
import type { DiaryEvening } from '../diary/evening-row.ts';
import { type Figure, figureOf } from '../diary/figure.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { sampleSd } from '../stats/sample-sd.ts';

/** The figures of one week, or of several in a row. */
export type WeekFigures = EveningRange & {
  /** Evenings that have begun since the diary began: 7 of a whole week. */
  evenings: number;
  /** Ratings, 0 to 10; marked evenings included (rule 5). */
  worst: Figure;
  nightWorst: Figure;
  /** Whole minutes of evenings that are over. */
  beforeBedtime: Figure;
  lastHour: Figure;
  afterBedtime: Figure;
  kept: KeptShare;
  bedtime: BedtimeSpread;
  coverage: CoverageShare;
};

/** Bedtimes kept within 30 minutes, of those known, of the evenings that had one and were not marked. */
export type KeptShare = { kept: number; known: number; of: number };

/** When the person went to bed, in clock minutes, marked evenings and those without a plan left out; `sd` (n - 1) null below three. */
export type BedtimeSpread = Figure & { sd: number | null };

/** Minutes seen and possible, summed over the `n` evenings that are over and had a plan. */
export type CoverageShare = Coverage & { n: number; of: number };

/** A week beside the one before it and beside the four before it. */
export type WeekComparison = {
  week: WeekFigures;
  lastWeek: WeekFigures;
  /** The four weeks before, last week among them, as one stretch. */
  fourWeeks: WeekFigures;
};

/** The week that begins with `first` against the week and the four weeks before it. */
export function weekCompare(
  evenings: readonly DiaryEvening[],
  first: EveningKey,
  now: Now,
): WeekComparison {
  const weeks = (back: number, count: number) =>
    figuresWithin(
      evenings,
      { first: addEvenings(first, -7 * back), last: addEvenings(first, 7 * (count - back) - 1) },
      now,
    );
  return { week: weeks(0, 1), lastWeek: weeks(1, 1), fourWeeks: weeks(4, 4) };
}

/** The figures of a range; `of` counts its evenings from the diary's first to the one under way. */
export function figuresWithin(
  evenings: readonly DiaryEvening[],
  range: EveningRange,
  now: Now,
): WeekFigures {
  const of = begunWithin(evenings, range, now);
  const over = isUnderWay(evenings, range, now) ? of - 1 : of;
  const within = eveningsWithin(evenings, range);
  const past = within.filter(({ state }) => state === 'past');
  const settled = (read: (evening: DiaryEvening) => number | null) =>
    figureOf(past.map(read), over);
  const worst = within.map((evening) => evening.worst);
  return {
    ...range,
    evenings: of,
    worst: figureOf(worst, of),
    nightWorst: settled(({ nightWorst }) => nightWorst),
    beforeBedtime: settled(({ minutes }) => minutes.beforeBedtime),
    lastHour: settled(({ minutes }) => minutes.lastHour),
    afterBedtime: settled(({ minutes }) => minutes.afterBedtime),
    kept: keptShare(within),
    bedtime: bedtimeSpread(within),
    coverage: coverageShare(past, over),
  };
}

/** Evenings of a range that have begun, from the diary's first one on. */
export function begunWithin(
  evenings: readonly DiaryEvening[],
  { first, last }: EveningRange,
  now: Now,
): number {
  const current = eveningUnderWay(evenings, now);
  const began = evenings[0]?.evening;
  if (current === null || began === undefined) return 0;
  return lengthOfRange({
    first: first > began ? first : began,
    last: last < current ? last : current,
  });
}

/** Bedtimes of marked evenings and of those without one are not judged (rule 5). */
function judged(evenings: readonly DiaryEvening[]): DiaryEvening[] {
  return evenings.filter(({ mode, plan }) => mode === null && plan === 'planned');
}

/** How many bedtimes were kept. */
export function keptShare(evenings: readonly DiaryEvening[]): KeptShare {
  const kept = judged(evenings).map((evening) => evening.kept);
  return {
    kept: kept.filter((one) => one === true).length,
    known: kept.filter((one) => one !== null).length,
    of: kept.length,
  };
}

/** How far the bedtimes lie apart. */
export function bedtimeSpread(evenings: readonly DiaryEvening[]): BedtimeSpread {
  const bedtimes = judged(evenings).map(({ bedtime }) => bedtime);
  const figure = figureOf(bedtimes);
  const known = bedtimes.filter((bedtime) => bedtime !== null);
  return { ...figure, sd: figure.median === null ? null : sampleSd(known) };
}

function coverageShare(past: readonly DiaryEvening[], of: number): CoverageShare {
  const known = past.flatMap(({ coverage }) => coverage ?? []);
  return {
    observed: known.reduce((sum, { observed }) => sum + observed, 0),
    possible: known.reduce((sum, { possible }) => sum + possible, 0),
    n: known.length,
    of,
  };
}
