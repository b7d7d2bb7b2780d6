import type { DayFigures } from '../../utils/ratings/day-figures.ts';
import type { PageWords } from '../ui/words-context.ts';

/** The legs by day at their worst, at rest and on the move apart: "at rest 8, moving 3"; null where neither was rated. */
export function byDayText(
  { say }: PageWords,
  { restingWorst, movingWorst }: Pick<DayFigures, 'restingWorst' | 'movingWorst'>,
): string | null {
  const told = [
    restingWorst === null ? null : say('by_day_resting', restingWorst),
    movingWorst === null ? null : say('by_day_moving', movingWorst),
  ].filter((text) => text !== null);
  return told.length === 0 ? null : told.join(', ');
}
