import type { Moment } from '../../utils/ratings/earlier.ts';
import { lastUseBefore } from '../../utils/ratings/last-use-before.ts';
import { slotNow } from '../../utils/ratings/slot-now.ts';
import type { Slot } from '../../utils/rows/rating.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { eveningRecord } from '../../utils/storage/evenings-store.ts';
import { screensOfEvening } from '../../utils/storage/screen-store.ts';

/** The slot of an earlier moment (rule 23), by what was kept of its evening. */
export async function slotOf(
  { at, evening }: Moment,
  zone: string,
  { plan, turnOvers }: Settings,
): Promise<Slot> {
  const [{ plan: tonight, bed: bedAt }, screens] = await Promise.all([
    eveningRecord(evening),
    screensOfEvening(evening),
  ]);
  const used = screens.flatMap(({ sessions }) => sessions);
  const seen = { bedAt, lastUseAt: lastUseBefore(used, at) };
  return slotNow({ plan, turnOvers, tonight }, seen, { at, zone });
}
