import type { Asking } from '../../../components/rating/asking.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { nightOver } from '../../../utils/plan/usual-night.ts';
import type { Settings } from '../../../utils/settings/settings.ts';

/** What the scale asks, and of which evening. */
export type Ask = { what: Asking; evening: EveningKey };

/** What the popup was opened for: a notice names it in the address (rule 21). */
export function openedFor(hash: string, settings: Settings, now: Now): Ask {
  if (hash === '#night-worst') return { what: 'night-worst', evening: nightOver(settings, now) };
  const evening = eveningOf(now, settings.turnOvers);
  return { what: hash === '#worst' ? 'worst' : 'now', evening };
}
