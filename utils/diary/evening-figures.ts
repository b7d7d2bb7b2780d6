import { minutesBetween } from '../evening/clock-time.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import { clipAll } from '../evening/spans.ts';
import type { Night } from '../plan/night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import { type JoinedScreen, joinScreens } from '../rows/join-screens.ts';
import {
  SCREEN_KINDS,
  type ScreenKind,
  type ScreenRecord,
  type Session,
} from '../rows/screen-record.ts';
import {
  coverageWithin,
  endOfEvening,
  type KindMs,
  kindsAfterBedtime,
  kindsWithin,
  longestStretch,
  useInTheNight,
} from '../screen/metrics.ts';

/** Whole minutes by kind. */
export type KindMinutes = Record<ScreenKind, number>;

/** Screen minutes of one evening; all whole minutes. */
export type EveningMinutes = {
  /** From window start to bedtime, within the last hour before it, and after it (rule 9). */
  beforeBedtime: KindMinutes;
  lastHour: KindMinutes;
  afterBedtime: KindMinutes;
  /** Use after the evening had ended, before the wake time; in no other figure. */
  inTheNight: number;
  /** From window start to where the evening ended. */
  longestStretch: number;
};

/** Minutes seen of the minutes there were, from window start to bedtime (rule 10). */
export type Coverage = { observed: number; possible: number };

/** How the bedtime was kept: known only from the bed tap or the diary (rule 26). */
export type Kept = {
  /** Minutes after tonight's bedtime, negative when before it. */
  lateBy: number;
  /** Within 30 minutes either way: a display choice, said as such. */
  kept: boolean;
  /** Minutes by which the bedtime was moved for tonight only; 0 when it was not. */
  movedBy: number;
};

/** How screen time is to be read: choices of the person. */
export type Reading = { countElsewhere: boolean; usesOtherPrograms: boolean };

/** A bedtime within so many minutes is kept: a display choice, said as such. */
const KEPT_WITHIN_MINUTES = 30;

const HOUR_MS = 60 * MINUTE_MS;
const NOTHING: KindMinutes = { active: 0, watching: 0, elsewhere: 0 };

/** The evening's sessions on all computers, as far as they count. */
export function countedScreen(records: readonly ScreenRecord[], reading: Reading): JoinedScreen {
  const joined = joinScreens(records);
  if (reading.countElsewhere) return joined;
  return { ...joined, sessions: joined.sessions.filter(({ kind }) => kind !== 'elsewhere') };
}

/** Minutes seen of the minutes from window start to bedtime; "no screen this evening" has seen them all. */
export function coverageOf(
  screen: JoinedScreen,
  night: Night,
  record: Pick<EveningRecord, 'noScreen'>,
  reading: Reading,
): Coverage {
  const bounds = { start: night.windowStart, end: night.bedtime };
  const { observed, possible } = coverageWithin(screen, bounds, {
    otherPrograms: reading.usesOtherPrograms,
  });
  const seen = record.noScreen ? possible : observed;
  return { observed: toMinutes(seen), possible: toMinutes(possible) };
}

/** The figures of an evening in whole minutes; null when nothing of it was seen: unknown is not zero. "No screen" is a zero even where no plan is known. */
export function minutesOf(
  screen: JoinedScreen,
  night: Night | null,
  { bed, noScreen, sleptThrough }: Pick<EveningRecord, 'bed' | 'noScreen' | 'sleptThrough'>,
): EveningMinutes | null {
  if (noScreen) return noMinutes();
  if (!night || screen.observed.length + screen.closed.length === 0) return null;
  const { windowStart, bedtime } = night;
  const { sessions } = screen;
  // Use in the night is in no figure (rule 9), so that a stretch then does not count either.
  const evening = { start: windowStart, end: endOfEvening(sessions, night, bed) };
  const lastHour = { start: Math.max(windowStart, bedtime - HOUR_MS), end: bedtime };
  const late = kindMinutes(kindsAfterBedtime(sessions, night, bed));
  return {
    beforeBedtime: kindMinutes(kindsWithin(sessions, { start: windowStart, end: bedtime })),
    lastHour: kindMinutes(kindsWithin(sessions, lastHour)),
    afterBedtime: { ...late, ...(sleptThrough && { watching: 0 }) },
    inTheNight: toMinutes(useInTheNight(sessions, night, bed)),
    longestStretch: toMinutes(longestStretch(clipAll(sessions, evening))),
  };
}

/** How the bedtime was kept; null when going to bed was not told, for silence tells nothing (rule 26). */
export function keptOf({ bed, plan }: EveningRecord, night: Night | null): Kept | null {
  if (bed === null || !night || !plan) return null;
  const lateBy = Math.round((bed - night.bedtime) / MINUTE_MS);
  return { lateBy, kept: Math.abs(lateBy) <= KEPT_WITHIN_MINUTES, movedBy: movedBy(plan) };
}

/** The sum over the kinds, in minutes. */
export function allMinutes(kinds: KindMinutes): number {
  return SCREEN_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
}

/** The sessions as drawn: those of the evening's own axis. */
export function drawnSessions(
  screen: JoinedScreen,
  axis: { start: number; end: number },
): Session[] {
  return clipAll(screen.sessions, axis);
}

function movedBy({ bedtime, plannedBedtime }: NonNullable<EveningRecord['plan']>): number {
  const minutes = minutesBetween(plannedBedtime, bedtime);
  return minutes > 720 ? minutes - 1440 : minutes;
}

function kindMinutes(kinds: KindMs): KindMinutes {
  return Object.fromEntries(
    SCREEN_KINDS.map((kind) => [kind, toMinutes(kinds[kind])]),
  ) as KindMinutes;
}

function toMinutes(ms: number): number {
  return Math.round(ms / MINUTE_MS);
}

function noMinutes(): EveningMinutes {
  return {
    beforeBedtime: NOTHING,
    lastHour: NOTHING,
    afterBedtime: NOTHING,
    inTheNight: 0,
    longestStretch: 0,
  };
}
