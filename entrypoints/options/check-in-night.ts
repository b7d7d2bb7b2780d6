import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { planOf } from '../../utils/evening/plan.ts';
import { sleepsByDay } from '../../utils/evening/sleeps-by-day.ts';
import { turnOverOf } from '../../utils/evening/turn-over.ts';
import { usualNight } from '../../utils/evening/usual-night.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { type NightTimes, NO_TIMES } from '../../utils/sleep/typed-night.ts';
import type { CheckInNight } from '../../utils/summary/check-in.ts';
import { suggestedNight } from '../../utils/summary/check-in-suggestions.ts';
import type { SleepRecord } from '../../utils/summary/sleep-record.ts';
import type { CheckInFacts } from './check-in-read.ts';

type Choices = Pick<Settings, 'plan' | 'turnOvers'>;

/** The night of a check-in: where it was, and what is suggested as long as it is not confirmed. */
export function checkInNight(
  facts: CheckInFacts,
  sleep: SleepRecord,
  choices: Choices,
  now: Now,
): CheckInNight {
  const { evening } = sleep;
  const { plan } = facts.record;
  const night = {
    evening,
    turnOver: plan?.turnOver ?? turnOverOf(evening, choices.turnOvers),
    zone: sleep.zone ?? plan?.zone ?? now.zone,
    sleep,
  };
  const suggested = sleep.confirmedAt === null ? suggestions(facts, night, choices, now) : NO_TIMES;
  return { ...night, suggested };
}

function suggestions(
  { record, sessions, morningAt }: CheckInFacts,
  { evening, zone, sleep }: Pick<CheckInNight, 'evening' | 'zone' | 'sleep'>,
  { plan, turnOvers }: Choices,
  now: Now,
): NightTimes {
  const planned = usualNight({ evening, plan, tonight: record.plan }, zone, turnOvers);
  const clues = { planned, bedTap: record.bed, sessions, morningAt };
  const { bed, try: tried, wake, up } = sleep;
  return suggestedNight(clues, { bed, try: tried, wake, up }, now.at);
}

/** True for the night of one whose bedtime of that evening lay in the day (rule 37). */
export function byDayOf({ record }: CheckInFacts, evening: EveningKey, { plan }: Choices): boolean {
  return sleepsByDay((record.plan ?? planOf(evening, plan)).bedtime);
}
