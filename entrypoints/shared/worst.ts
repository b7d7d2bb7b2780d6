import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { Score } from '../../utils/rows/rating.ts';
import { changeEvening, eveningRecord } from '../../utils/storage/evenings-store.ts';
import { readNow } from '../../utils/storage/read-now.ts';
import { changeSleep, sleepRecord } from '../../utils/storage/sleeps-store.ts';

/** A worst that a person enters: of the evening (rule 21), or of the night after it (rule 24). */
export type WorstKind = 'worst' | 'night-worst';

/** What stands there now. */
export async function readWorst(kind: WorstKind, evening: EveningKey): Promise<Score | null> {
  if (kind === 'worst') return (await eveningRecord(evening)).worst;
  return (await sleepRecord(evening)).nightWorst;
}

/** Writes a worst, null to take it away; resolves to the moment it was written, epoch ms. */
export async function writeWorst(
  kind: WorstKind,
  evening: EveningKey,
  score: Score | null,
): Promise<number> {
  const { at } = await readNow();
  await (kind === 'worst'
    ? changeEvening(evening, { worst: score }, at)
    : changeSleep(evening, { nightWorst: score }, at));
  return at;
}
