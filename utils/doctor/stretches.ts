import type { DiaryEvening } from '../diary/evening-row.ts';
import type { Figure } from '../diary/figure.ts';
import { figureOf } from '../diary/figure.ts';
import { addEvenings } from '../evening/calendar.ts';
import { type DoctorPeriod, type DoctorSummary, doctorSummary } from './doctor-summary.ts';

/** Some weeks of the period in a row of figures. */
export type StretchFigures = DoctorPeriod &
  Record<'worst' | 'nightWorst' | 'onset' | 'bed' | 'tst' | 'seD', Figure>;

/** More rows than this do not fit on two pages with all the rest. */
const MOST_ROWS = 9;

/** The period week by week, from its first day on; a longer one in steps of several weeks. */
export function stretchesOf(
  evenings: readonly DiaryEvening[],
  { from, to, evenings: days }: DoctorSummary,
): StretchFigures[] {
  const step = 7 * Math.ceil(days / 7 / MOST_ROWS);
  return Array.from({ length: Math.ceil(days / step) }, (_, index) => {
    const end = addEvenings(from, step * (index + 1) - 1);
    const period = { from: addEvenings(from, step * index), to: end < to ? end : to };
    return figuresOf(evenings, period);
  });
}

function figuresOf(evenings: readonly DiaryEvening[], period: DoctorPeriod): StretchFigures {
  const { worst, nightWorst, onsets, sleep, evenings: of } = doctorSummary(evenings, period);
  const onset = figureOf(
    onsets.map(({ minutes }) => minutes),
    of,
  );
  return { ...period, worst, nightWorst, onset, bed: sleep.bed, tst: sleep.tst, seD: sleep.seD };
}
