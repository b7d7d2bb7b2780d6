import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf, startOfEvening } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import { nightOf } from '../plan/night.ts';
import { planOf } from '../plan/plan.ts';
import type { Settings } from './settings.ts';

/** What changes in the settings when prompts are to be quiet for a time, or no longer. */
type QuietTimes = Partial<Pick<Settings, 'pausedUntil' | 'marked'>>;

/** The next wake time that lies ahead, epoch ms; an evening that is off wakes by its weekday all the same. */
export function nextMorning({ plan, turnOvers }: Settings, now: Now): number {
  const current = eveningOf(now, turnOvers);
  const wakes = [0, 1, 2].flatMap((days) => {
    const chosen = { ...planOf(addEvenings(current, days), plan), on: true };
    return nightOf(chosen, now.zone, turnOvers)?.wake ?? [];
  });
  return wakes.find((wake) => wake > now.at) ?? now.at;
}

/** No prompt before the wake time that comes next. */
export function pauseUntilMorning(settings: Settings, now: Now): QuietTimes {
  return { pausedUntil: nextMorning(settings, now) };
}

/** No prompt before an evening begins. */
export function pauseUntilEvening(
  { turnOvers }: Settings,
  evening: EveningKey,
  { zone }: Now,
): QuietTimes {
  return { pausedUntil: startOfEvening(evening, zone, turnOvers) };
}

/** Prompts come from now on; what fell into the pause does not come any more. */
export function endPause({ at }: Now): QuietTimes {
  return { pausedUntil: at };
}

/** Marks the evening under way and those after it, through a last one or with its end open (rule 5). */
export function markEvenings(
  { turnOvers }: Settings,
  { mode, through }: { mode: EveningMode; through: EveningKey | null },
  now: Now,
): QuietTimes {
  return { marked: { mode, from: eveningOf(now, turnOvers), through } };
}

/** The evening under way is not marked any more; what fell into the marked time does not come. */
export function endMarked({ marked, pausedUntil, turnOvers }: Settings, now: Now): QuietTimes {
  if (!marked) return {};
  const current = eveningOf(now, turnOvers);
  return {
    marked: marked.from >= current ? null : { ...marked, through: addEvenings(current, -1) },
    pausedUntil: Math.max(pausedUntil ?? 0, now.at),
  };
}
