import type { EveningRange } from '../../utils/diary/evening-range.ts';
import type { Figure } from '../../utils/diary/figure.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type Axis, axisFrom } from '../chart/axis.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { clockText, numberText } from '../words/number-text.ts';

/** One week of a trend. */
export type TrendWeek = EveningRange & { figure: Figure };

/** A week by the day it begins with: "19 October". */
export function weekName({ formats }: PageWords, first: EveningKey): string {
  return formats.days(first, first);
}

/** What a trend is of: how its axis runs, how a value is written in words and on the axis. */
export type TrendKind = {
  axisOf: (weeks: readonly TrendWeek[]) => Axis;
  write: (words: PageWords, value: number) => string;
  writeTick: (words: PageWords, value: number) => string;
};

const HOUR = 60;

/** Ratings: the whole scale, whatever the weeks were like. */
export const RATINGS: TrendKind = {
  axisOf: () => ({ from: 0, to: 10, ticks: [0, 5, 10] }),
  write: numberText,
  writeTick: (_, value) => String(value),
};

/** Times of day on the axis of the diary, where 00:30 comes after 23:30. */
export const TIMES: TrendKind = {
  axisOf: (weeks) => hourAxis(weeks),
  write: clockText,
  writeTick: ({ formats }, value) => formats.hour(value),
};

/** Minutes, from none on. */
export const MINUTES: TrendKind = {
  axisOf: (weeks) => {
    const most = Math.max(30, ...weeks.flatMap(({ figure }) => figure.iqr?.high ?? []));
    const step = most <= 60 ? 15 : most <= 150 ? 30 : 60;
    return axisFrom(0, Math.ceil(most / step) * step, step);
  },
  write: durationText,
  writeTick: durationText,
};

function hourAxis(weeks: readonly TrendWeek[]): Axis {
  const known = weeks.flatMap(({ figure: { iqr } }) => (iqr ? [iqr.low, iqr.high] : []));
  const from = Math.floor(Math.min(...known, 30 * HOUR) / HOUR) * HOUR;
  const to = Math.max(Math.ceil(Math.max(...known) / HOUR) * HOUR, from + 2 * HOUR);
  return axisFrom(from, to, to - from > 4 * HOUR ? 2 * HOUR : HOUR);
}
