import { addEvenings } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../evening/night.ts';
import { planOf } from '../evening/plan.ts';
import type { Settings } from '../settings/settings.ts';

/** The last moment there is: the day theme chosen by hand never ends. */
const FOR_EVER = 8.64e15;

/**
 * Until when the pages may be light, epoch ms; null while they are dark. "Auto" is light from the
 * last wake time to the start of the next evening window; an evening that is off keeps the hours it
 * would have had, so that nobody is dazzled on a free night.
 */
export function dayUntil(settings: Settings, now: Now): number | null {
  if (settings.theme === 'dark') return null;
  if (settings.theme === 'day') return FOR_EVER;
  const nights = nightsAround(settings, now);
  if (nights.some(({ windowStart, wake }) => windowStart <= now.at && now.at < wake)) return null;
  const starts = nights.map(({ windowStart }) => windowStart).filter((start) => start > now.at);
  return starts.length === 0 ? null : Math.min(...starts);
}

function nightsAround({ plan, turnOvers }: Settings, now: Now): Night[] {
  const current = eveningOf(now, turnOvers);
  return [-1, 0, 1].flatMap((days) => {
    const planned = planOf(addEvenings(current, days), plan);
    return nightOf({ ...planned, on: true }, now.zone, turnOvers) ?? [];
  });
}
