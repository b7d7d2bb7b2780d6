import type { Now } from '../evening/instant.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { Slot } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { lastUseBefore } from './last-use-before.ts';
import { type Choices, slotNow } from './slot-now.ts';

/** What was kept of the evening of an earlier moment. */
export type KeptEvening = { record: EveningRecord; screens: readonly ScreenRecord[] };

/** The slot of an earlier moment (rule 23), by what was kept of its evening. */
export function slotThen(then: Now, { record, screens }: KeptEvening, choices: Choices): Slot {
  const used = screens.flatMap(({ sessions }) => sessions);
  const seen = { bedAt: record.bed, lastUseAt: lastUseBefore(used, then.at) };
  return slotNow({ ...choices, tonight: record.plan }, seen, then);
}
