import type { EveningKey } from '../evening/calendar.ts';
import type { RowEntry } from '../rows/change.ts';
import type { Rating, Score } from '../rows/rating.ts';

/** A rating more. What was not told with it is no part of the change, and may be told before it is taken back. */
export function additionOf({ id, updatedAt: _, ...rating }: Rating): RowEntry {
  const told = Object.entries(rating).filter(([, value]) => value !== null);
  const after = { ...Object.fromEntries(told), deletedAt: null };
  return { table: 'ratings', key: id, before: null, after };
}

/** Another score for a rating that stands. */
export function correctionOf(id: string, score: Score): RowEntry {
  return { table: 'ratings', key: id, before: {}, after: { score } };
}

/** A rating less, at a moment, epoch ms. It leaves a tombstone, so that it stays deleted on the person's other machines. */
export function deletionOf({ id }: Pick<Rating, 'id'>, at: number): RowEntry {
  return { table: 'ratings', key: id, before: { deletedAt: null }, after: { deletedAt: at } };
}

/** A worst that a person enters: of the evening (rule 21), or of the night after it (rule 24). */
export type WorstKind = 'worst' | 'night-worst';

/** A worst, null to take it away. */
export function worstOf(kind: WorstKind, evening: EveningKey, score: Score | null): RowEntry {
  return kind === 'worst'
    ? { table: 'evenings', key: evening, before: {}, after: { worst: score } }
    : { table: 'sleeps', key: evening, before: {}, after: { nightWorst: score } };
}

/** A tap on "I was awake" more in the night of an evening; epoch ms. */
export function awakeOf(evening: EveningKey, tap: number): RowEntry {
  return { table: 'evenings', key: evening, before: { awake: [] }, after: { awake: [tap] } };
}

/** A tap on "I was awake" less. */
export function notAwakeOf(evening: EveningKey, tap: number): RowEntry {
  return { table: 'evenings', key: evening, before: { awake: [tap] }, after: { awake: null } };
}
