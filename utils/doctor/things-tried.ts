import type { DiaryEvening } from '../diary/evening-row.ts';
import { type Figure, figureOf } from '../diary/figure.ts';
import type { Tried } from '../rows/rating.ts';

/** Something that was tried. People reach for it on worse evenings: this says nothing of what it does. */
export type ThingTried = {
  /** The id of a remedy, or of one of the person's own. */
  remedy: string;
  /** Evenings on which it was tried. */
  evenings: number;
  /** How much the person said it helped, 0 to 10, on how many of these evenings. */
  helped: Figure;
};

/** Everything tried, the most often first, then by id. */
export function thingsTried(evenings: readonly DiaryEvening[]): ThingTried[] {
  const tries = evenings.flatMap(({ tried }) => tried ?? []);
  const byRemedy = Map.groupBy(tries, ({ remedy }: Tried) => remedy);
  return [...byRemedy]
    .map(([remedy, times]) => ({
      remedy,
      evenings: times.length,
      helped: figureOf(times.map(({ helped }) => helped)),
    }))
    .sort((a, b) => b.evenings - a.evenings || (a.remedy < b.remedy ? -1 : 1));
}
