import type { Moment } from '../ratings/earlier.ts';
import { type Choices, slotThen } from '../ratings/slot.ts';
import type { Slot } from '../rows/rating.ts';
import { eveningRecord, screensOfEvening } from './read-rows.ts';

/** The slot of an earlier moment (rule 23), by what the store holds of its evening. */
export async function slotOf(
  { at, evening }: Moment,
  zone: string,
  { plan, turnOvers }: Choices,
): Promise<Slot> {
  const [record, screens] = await Promise.all([eveningRecord(evening), screensOfEvening(evening)]);
  return slotThen({ at, zone }, { record, screens }, { plan, turnOvers });
}
