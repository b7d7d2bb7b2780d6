import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import { clipAll, union } from '../evening/spans.ts';
import type { Night } from '../plan/night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { JoinedScreen } from '../rows/join-screens.ts';
import { endOfEvening, longestStretch } from '../screen/metrics.ts';
import type { EveningMinutes } from './evening-figures.ts';
import { allMinutes, minutesOf, type Reading } from './evening-figures.ts';

/** Screen time of one evening, all kinds together, in whole minutes; each is null when nothing of its time was seen. */
export type DiaryMinutes = {
  /** From window start to bedtime, and within the last hour before it. */
  beforeBedtime: number | null;
  lastHour: number | null;
  /** From bedtime to where the evening ended (rule 9). */
  afterBedtime: number | null;
  /** The longest unbroken stretch from window start to where the evening ended. */
  longestStretch: number | null;
};

const HOUR_MS = 60 * MINUTE_MS;

/**
 * The evening's minutes. `bed` is the earliest of bed tap and diary, epoch ms (rule 9). A figure of whose
 * time nothing was seen is unknown: a laptop shut early is seen, one of which nothing was heard
 * again is not. "No screen" makes every figure a zero.
 */
export function diaryMinutes(
  screen: JoinedScreen,
  night: Night | null,
  record: Pick<EveningRecord, 'bed' | 'noScreen' | 'sleptThrough'>,
  reading: Reading,
): DiaryMinutes {
  const minutes = minutesOf(screen, night, record);
  if (!minutes) return unknownMinutes();
  if (record.noScreen || !night) return totalsOf(minutes, minutes.longestStretch);
  return onlySeen(
    totalsOf(minutes, stretchOf(screen, night, record.bed)),
    { night, bed: record.bed },
    seenSpans(screen, reading),
  );
}

function totalsOf(
  { beforeBedtime, lastHour, afterBedtime }: EveningMinutes,
  longest: number,
): DiaryMinutes {
  return {
    beforeBedtime: allMinutes(beforeBedtime),
    lastHour: allMinutes(lastHour),
    afterBedtime: allMinutes(afterBedtime),
    longestStretch: longest,
  };
}

/** Use in the night is in no figure (rule 9), so that a stretch then does not count either. */
function stretchOf({ sessions }: JoinedScreen, night: Night, bed: number | null): number {
  const evening = { start: night.windowStart, end: endOfEvening(sessions, night, bed) };
  return Math.round(longestStretch(clipAll(sessions, evening)) / MINUTE_MS);
}

function onlySeen(
  totals: DiaryMinutes,
  { night, bed }: { night: Night; bed: number | null },
  seen: readonly Span[],
): DiaryMinutes {
  const { windowStart, bedtime } = night;
  const isSeen = (start: number, end: number) => clipAll(seen, { start, end }).length > 0;
  const window = isSeen(windowStart, bedtime);
  const hour = isSeen(Math.max(windowStart, bedtime - HOUR_MS), bedtime);
  // In bed by bedtime there is no time after it, whatever was seen; else its first hour decides.
  const after = (bed !== null && bed <= bedtime) || isSeen(bedtime, bedtime + HOUR_MS);
  return {
    beforeBedtime: window ? totals.beforeBedtime : null,
    lastHour: hour ? totals.lastHour : null,
    afterBedtime: after ? totals.afterBedtime : null,
    longestStretch: window ? totals.longestStretch : null,
  };
}

/** Time in which this browser was closed is seen, unless other programs are used meanwhile (rule 10). */
function seenSpans({ observed, closed }: JoinedScreen, { usesOtherPrograms }: Reading): Span[] {
  return usesOtherPrograms ? observed : union([...observed, ...closed]);
}

/** The minutes of an evening of which nothing was seen. */
export function unknownMinutes(): DiaryMinutes {
  return { beforeBedtime: null, lastHour: null, afterBedtime: null, longestStretch: null };
}
