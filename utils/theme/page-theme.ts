import { addEvenings } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { type PlanSettings, planOf } from '../plan/plan.ts';

/** How a page looks: warm paper, warm and dark, or dark and turned down. */
export type PageTheme = 'day' | 'dark' | 'dim';

/** The choices that decide the looks; the settings have them. */
export type ThemeChoices = {
  theme: 'auto' | 'dark' | 'day';
  plan: PlanSettings;
  turnOvers: TurnOvers;
};

/**
 * The theme of a page that is open now. "Auto" follows a system that asks for light pages, but only
 * by day; after bedtime the dark theme is turned down. A choice by hand holds at any hour.
 */
export function pageTheme(choices: ThemeChoices, prefersLight: boolean, now: Now): PageTheme {
  if (choices.theme === 'day') return 'day';
  if (choices.theme === 'auto' && prefersLight && dayUntil(choices, now) !== null) return 'day';
  return nightsAround(choices, now).some(({ bedtime, wake }) => bedtime <= now.at && now.at < wake)
    ? 'dim'
    : 'dark';
}

/**
 * Until when the first frame of a page may be light, epoch ms; null while it must be dark. "Auto" is
 * light from the last wake time to the start of the next evening window; "day", chosen by hand, up
 * to bedtime: the popup of the night is dark for everybody.
 */
export function dayUntil(choices: ThemeChoices, now: Now): number | null {
  if (choices.theme === 'dark') return null;
  const darkFrom = (night: Night) => (choices.theme === 'day' ? night.bedtime : night.windowStart);
  const nights = nightsAround(choices, now);
  if (nights.some((night) => darkFrom(night) <= now.at && now.at < night.wake)) return null;
  const starts = nights.map(darkFrom).filter((start) => start > now.at);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Last night, tonight and tomorrow; an evening that is off keeps its hours, so that nobody is dazzled on a free night. */
function nightsAround({ plan, turnOvers }: ThemeChoices, now: Now): Night[] {
  const current = eveningOf(now, turnOvers);
  return [-1, 0, 1].flatMap((days) => {
    const planned = planOf(addEvenings(current, days), plan);
    return nightOf({ ...planned, on: true }, now.zone, turnOvers) ?? [];
  });
}
