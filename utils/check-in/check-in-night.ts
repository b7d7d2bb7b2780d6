import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { turnOverOf } from '../evening/turn-over.ts';
import { planOf } from '../plan/plan.ts';
import { sleepsByDay } from '../plan/sleeps-by-day.ts';
import { usualNight } from '../plan/usual-night.ts';
import { ratedInTheNight } from '../ratings/day-figures.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { Score } from '../rows/rating.ts';
import { joinScreens, type Session } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { Settings } from '../settings/settings.ts';
import { type NightTimes, NO_TIMES } from '../sleep/typed-night.ts';
import type { CheckInNight } from './check-in.ts';
import { suggestedNight } from './suggested-night.ts';

/** What is known of a night when its check-in is opened. */
export type CheckInFacts = {
  sleep: SleepRecord;
  record: EveningRecord;
  /** Where the person was that evening. IANA name. */
  zone: string;
  /** The evening itself has a value, so that its worst is not asked here. */
  hasEvening: boolean;
  /** The highest rating of the night itself. */
  ratedNight: Score | null;
  /** Wakings that were noted in the night, epoch ms, oldest first. */
  wakings: number[];
  /** Screen time on all computers. */
  sessions: Session[];
  /** When the morning's card came, epoch ms. */
  morningAt: number | null;
};

/** The facts of a night from the row of its evening. */
export function checkInFacts(row: EveningRow): CheckInFacts {
  const { ratings, awake, zone, stored, eveningWorst, bed } = row;
  const { sleep, record, screen, prompts } = stored;
  const atNight = ratings.filter(({ slot }) => slot === 'night').map(({ at }) => at);
  const cameAt = prompts.flatMap(({ prompt, openedAt }) =>
    prompt === 'morning' && openedAt !== null ? [openedAt] : [],
  );
  return {
    sleep,
    record,
    zone,
    hasEvening: eveningWorst !== null,
    ratedNight: ratedInTheNight(ratings, bed),
    wakings: [...awake, ...atNight].toSorted((a, b) => a - b),
    sessions: joinScreens(screen).sessions,
    morningAt: cameAt.toSorted((a, b) => a - b)[0] ?? null,
  };
}

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
    zone: sleep.zone ?? facts.zone,
    sleep,
  };
  const suggested = sleep.confirmedAt === null ? suggestions(facts, night, choices, now) : NO_TIMES;
  return { ...night, suggested };
}

function suggestions(
  { record, sessions, wakings, morningAt }: CheckInFacts,
  { evening, zone, sleep }: Pick<CheckInNight, 'evening' | 'zone' | 'sleep'>,
  { plan, turnOvers }: Choices,
  now: Now,
): NightTimes {
  const planned = usualNight({ evening, plan, tonight: record.plan }, zone, turnOvers);
  const clues = { planned, bedTap: record.bed, sessions, wakings, morningAt };
  const { bed, try: tried, wake, up } = sleep;
  return suggestedNight(clues, { bed, try: tried, wake, up }, now.at);
}

/** True for the night of one whose bedtime of that evening lay in the day (rule 37). */
export function byDayOf({ record }: CheckInFacts, evening: EveningKey, { plan }: Choices): boolean {
  return sleepsByDay((record.plan ?? planOf(evening, plan)).bedtime);
}
