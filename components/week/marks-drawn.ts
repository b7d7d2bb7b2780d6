import type { EveningRow } from '../../utils/diary/evening-row.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { Axis } from '../chart/axis.ts';
import { ratingPlaces } from './rating-places.ts';

/** The marks that some evenings have on their picture, by the words of its legend: no other is explained. */
export function marksDrawn(evenings: readonly EveningRow[], axis: Axis): Set<WordKey> {
  return new Set(evenings.flatMap((shown) => marksOf(shown, axis)));
}

function marksOf(shown: EveningRow, axis: Axis): WordKey[] {
  const { night, sessions, bed, awake, mode, prompts, sleep } = shown;
  const places = ratingPlaces(shown, axis);
  const diary = sleep?.diary;
  const marks: [boolean, WordKey][] = [
    [night !== null, 'legend_window'],
    [night !== null, 'legend_bedtime'],
    [bed !== null, 'legend_bed'],
    [awake.length > 0, 'legend_awake'],
    [mode !== null, 'legend_marked'],
    [prompts.length > 0, 'legend_prompt'],
    [isSpan(diary?.bed, diary?.up), 'legend_in_bed'],
    [isSpan(diary?.try, diary?.wake) && !diary?.noSleep, 'legend_asleep'],
    [places.length > 0, 'legend_rating'],
    [places.some(({ ratings }) => ratings.length > 1), 'legend_several'],
    [places.some(({ beyond }) => beyond !== null), 'legend_beyond'],
  ];
  const drawn = marks.filter(([isDrawn]) => isDrawn).map(([, mark]) => mark);
  return [...sessions.map(({ kind }): WordKey => `legend_${kind}`), ...drawn];
}

function isSpan(from: number | null | undefined, to: number | null | undefined): boolean {
  return typeof from === 'number' && typeof to === 'number' && to > from;
}
