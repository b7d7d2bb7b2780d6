import type { RowEntry } from '../rows/change.ts';
import type { Rating } from '../rows/rating.ts';
/** What may have been tried (rule 38), in the order in which it is offered; the person's own remedies stand beside them. */
export const REMEDIES = [
  'walked',
  'stretched',
  'massaged',
  'yoga',
  'knee-bends',
  'warm-bath',
  'pack',
  'heat-pad',
  'absorbing',
  'pillow',
  'mask-or-plugs',
  'other',
] as const;
export type Remedy = (typeof REMEDIES)[number];

const REMEDY: Remedy = 'walked';

const HOUR_MS = 3_600_000;

/** The last rating, if it is of the last hour: a walk taken now may be noted with it (rule 17). */
export function walkable(ratings: readonly Rating[], at: number): Rating | null {
  const last = ratings.at(-1);
  return last && at - last.at < HOUR_MS ? last : null;
}

/** True when the rating says already that a walk was tried. */
export function hasWalked({ tried }: Rating): boolean {
  return tried?.some(({ remedy }) => remedy === REMEDY) ?? false;
}

/** A walk more among what was tried; whether it helped is not known yet. */
export function walkOf({ id, tried }: Rating): RowEntry {
  const after = { tried: [...(tried ?? []), { remedy: REMEDY, helped: null }] };
  return { table: 'ratings', key: id, before: { tried }, after };
}
