import type { Span } from '../evening/evening-of.ts';
import { HOUR_MS, MINUTE_MS } from '../evening/instant.ts';
import { clipAll, union } from '../evening/spans.ts';
import type { Night } from '../plan/night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import {
  type JoinedScreen,
  joinScreens,
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
import type { Settings } from '../settings/settings.ts';

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

/** Screen minutes of all kinds together; each is null when nothing of its own time was seen. */
export type TotalMinutes = {
  beforeBedtime: number | null;
  lastHour: number | null;
  afterBedtime: number | null;
  longestStretch: number | null;
};

/** Minutes seen of the minutes there were, from window start to bedtime (rule 10). */
export type Coverage = { observed: number; possible: number };

/** The person's choices by which screen time counts. */
type ScreenChoices = Pick<Settings, 'countElsewhere' | 'usesOtherPrograms'>;

/** What the person told of the evening's screen time; `bed` is the earliest of bed tap and diary (rule 9). */
type ToldOfScreen = Pick<EveningRecord, 'bed' | 'noScreen' | 'sleptThrough'>;

/** The figures of an evening's screen time. */
type ScreenFigures = {
  minutes: EveningMinutes | null;
  totals: TotalMinutes;
  coverage: Coverage | null;
};

const NOTHING: KindMinutes = { active: 0, watching: 0, elsewhere: 0 };
const UNSEEN: TotalMinutes = {
  beforeBedtime: null,
  lastHour: null,
  afterBedtime: null,
  longestStretch: null,
};

/** The evening's sessions on all computers, as far as they count. */
export function countedScreen(
  records: readonly ScreenRecord[],
  { countElsewhere }: ScreenChoices,
): JoinedScreen {
  const joined = joinScreens(records);
  if (countElsewhere) return joined;
  return { ...joined, sessions: joined.sessions.filter(({ kind }) => kind !== 'elsewhere') };
}

/** Of more stretches than these nobody could see each. */
const MOST_DRAWN = 500;

/** Closer than this two stretches touch in the picture of a night. */
const TOUCHING_MS = 2 * MINUTE_MS;

/**
 * The sessions to be drawn, oldest first. Of very many those of a kind between which less than two minutes
 * lie are one, so that no row decides how long a page works.
 */
export function drawnSessions(sessions: readonly Session[]): Session[] {
  if (sessions.length <= MOST_DRAWN) return [...sessions];
  const joined = SCREEN_KINDS.flatMap((kind) => {
    const ofKind = sessions.filter((session) => session.kind === kind);
    const reaching = ofKind.map(({ start, end }) => ({ start, end: end + TOUCHING_MS }));
    return union(reaching).map(({ start, end }) => ({ start, end: end - TOUCHING_MS, kind }));
  });
  return joined.sort((a, b) => a.start - b.start);
}

/**
 * The figures of an evening. All are unknown when nothing of it was seen, and each when nothing of its
 * own time was: a laptop shut early is seen, one of which nothing was heard again is not. "No screen" is
 * a zero in every figure, even where no plan is known, and has seen all there was.
 */
export function screenFigures(
  screen: JoinedScreen,
  night: Night | null,
  told: ToldOfScreen,
  choices: ScreenChoices,
): ScreenFigures {
  const minutes = minutesOf(screen, night, told);
  return {
    minutes,
    totals: minutes ? totalsOf(minutes, { screen, night, told }, choices) : UNSEEN,
    coverage: night && coverageOf(screen, night, told, choices),
  };
}

/** The sum over the kinds, in minutes. */
export function allMinutes(kinds: KindMinutes): number {
  return SCREEN_KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
}

function minutesOf(
  screen: JoinedScreen,
  night: Night | null,
  { bed, noScreen, sleptThrough }: ToldOfScreen,
): EveningMinutes | null {
  if (noScreen) return noMinutes();
  if (!night || screen.observed.length + screen.closed.length === 0) return null;
  const { windowStart, bedtime } = night;
  const { sessions } = screen;
  // Use in the night is in no figure (rule 9), so that a stretch then does not count either.
  const evening = { start: windowStart, end: endOfEvening(sessions, night, bed) };
  const late = kindMinutes(kindsAfterBedtime(sessions, night, bed));
  return {
    beforeBedtime: kindMinutes(kindsWithin(sessions, { start: windowStart, end: bedtime })),
    lastHour: kindMinutes(kindsWithin(sessions, lastHourOf(night))),
    afterBedtime: { ...late, ...(sleptThrough && { watching: 0 }) },
    inTheNight: toMinutes(useInTheNight(sessions, night, bed)),
    longestStretch: toMinutes(longestStretch(clipAll(sessions, evening))),
  };
}

function totalsOf(
  minutes: EveningMinutes,
  { screen, night, told }: { screen: JoinedScreen; night: Night | null; told: ToldOfScreen },
  choices: ScreenChoices,
): TotalMinutes {
  const isSeen = night && !told.noScreen ? seenPartsOf(screen, night, told, choices) : null;
  const { beforeBedtime, lastHour, afterBedtime, longestStretch: longest } = minutes;
  return {
    beforeBedtime: isSeen?.window === false ? null : allMinutes(beforeBedtime),
    lastHour: isSeen?.lastHour === false ? null : allMinutes(lastHour),
    afterBedtime: isSeen?.after === false ? null : allMinutes(afterBedtime),
    longestStretch: isSeen?.window === false ? null : longest,
  };
}

/** Of which parts of the evening anything was seen. */
function seenPartsOf(
  screen: JoinedScreen,
  night: Night,
  { bed }: ToldOfScreen,
  choices: ScreenChoices,
): { window: boolean; lastHour: boolean; after: boolean } {
  const { windowStart, bedtime } = night;
  const seen = seenSpans(screen, choices);
  const isSeen = (part: Span) => clipAll(seen, part).length > 0;
  return {
    window: isSeen({ start: windowStart, end: bedtime }),
    lastHour: isSeen(lastHourOf(night)),
    // In bed by bedtime there is no time after it, whatever was seen; else its first hour decides.
    after: (bed !== null && bed <= bedtime) || isSeen({ start: bedtime, end: bedtime + HOUR_MS }),
  };
}

/** Time in which this browser was closed is seen, unless other programs are used meanwhile (rule 10). */
function seenSpans(
  { observed, closed }: JoinedScreen,
  { usesOtherPrograms }: ScreenChoices,
): Span[] {
  return usesOtherPrograms ? observed : union([...observed, ...closed]);
}

function coverageOf(
  screen: JoinedScreen,
  night: Night,
  { noScreen }: ToldOfScreen,
  { usesOtherPrograms }: ScreenChoices,
): Coverage {
  const bounds = { start: night.windowStart, end: night.bedtime };
  const { observed, possible } = coverageWithin(screen, bounds, {
    otherPrograms: usesOtherPrograms,
  });
  return { observed: toMinutes(noScreen ? possible : observed), possible: toMinutes(possible) };
}

function lastHourOf({ windowStart, bedtime }: Night): Span {
  return { start: Math.max(windowStart, bedtime - HOUR_MS), end: bedtime };
}

function kindMinutes(kinds: KindMs): KindMinutes {
  return {
    active: toMinutes(kinds.active),
    watching: toMinutes(kinds.watching),
    elsewhere: toMinutes(kinds.elsewhere),
  };
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
