import { eveningOf } from '../../../utils/evening/evening-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { looksReach } from '../../../utils/looks/pairing.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useEvenings } from '../use-evenings.ts';

/** The rows of the evenings that associations look back to and of the one under way; twelve weeks fit into them. */
export function useLastEvenings(settings: Settings, now: Now) {
  const current = eveningOf(now, settings.turnOvers);
  return useEvenings({ ...looksReach(current), promptsFrom: null }, settings, now);
}
