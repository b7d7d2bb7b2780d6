import { MINUTE_MS } from '../evening/instant.ts';
import { subtract } from '../evening/spans.ts';
import type { Night } from '../plan/night.ts';
import type { Session } from '../rows/screen-record.ts';
import { endOfEvening } from '../screen/metrics.ts';
import { NIGHT_LOOK_MS } from '../screen/tracker.ts';
import { USUAL_IN_BED } from '../sleep/suggested-twelve-hour-shift.ts';
import { type NightTimes, NO_TIMES } from '../sleep/typed-night.ts';

/** What is known of a night without asking. */
export type NightClues = {
  /** The plan of that night; null when there never was one. */
  planned: Night | null;
  /** The tap on "I'm going to bed", epoch ms. */
  bedTap: number | null;
  /** The screen time of that evening, oldest first. */
  sessions: readonly Session[];
  /** Wakings that were noted in the night, epoch ms. */
  wakings: readonly number[];
  /** When the morning's card came, which is at the first use after the wake time; epoch ms. */
  morningAt: number | null;
};

/** Use so near the planned wake time begins the day; earlier it is use in the night, later it tells nothing. */
const MORNING_MS = 90 * MINUTE_MS;

/**
 * A suggestion for each time of a night that was not told, null where there is none. Into bed is the
 * bed tap, else the planned bedtime or where the screen time past it ended; things put away is into
 * bed; awake is the planned wake time or an earlier first use, and out of bed the first use of the
 * morning, else awake. Suggestions keep in order with what was told, and none lies ahead; but a waking
 * that would make the night longer than usual ones is no guide, and stays to be asked about.
 */
export function suggestedNight(clues: NightClues, told: NightTimes, at: number): NightTimes {
  const planned = clues.planned
    ? plannedTimes(clues, clues.planned)
    : { ...NO_TIMES, bed: clues.bedTap };
  const bed = atMost(planned.bed, told.try);
  const wake = atMost(planned.wake, told.up);
  const suggested = {
    bed,
    try: told.bed ?? bed,
    wake,
    up: isGuide(told.wake, told.bed ?? bed) ? atLeast(planned.up, told.wake ?? wake) : planned.up,
  };
  const open = (time: keyof NightTimes) => {
    const suggestion = suggested[time];
    if (told[time] !== null || suggestion === null || suggestion > at) return null;
    return Math.floor(suggestion / MINUTE_MS) * MINUTE_MS;
  };
  return { bed: open('bed'), try: open('try'), wake: open('wake'), up: open('up') };
}

function plannedTimes(clues: NightClues, planned: Night): NightTimes {
  const { bedTap, sessions, morningAt } = clues;
  const evening = endOfEvening(sessions, planned, null);
  const bed = bedTap ?? (evening < planned.wake ? evening : null);
  const used = firstUse(planned.wake, [...usesOutsideLooks(clues), morningAt ?? []].flat());
  const wake = Math.min(planned.wake, used ?? planned.wake);
  return { bed, try: bed, wake, up: used ?? planned.wake };
}

/**
 * Where use began, but for that of the night popup. The worker leaves it out when it hears of it; a popup
 * that is closed before the worker has started is not heard, and what was noted with it stands.
 */
function usesOutsideLooks({ sessions, wakings }: NightClues): number[] {
  const looks = wakings.map((at) => ({ start: at - NIGHT_LOOK_MS, end: at + NIGHT_LOOK_MS }));
  return subtract(sessions, looks).map(({ start }) => start);
}

/** The first moment of use within the morning; null without one. */
function firstUse(wake: number, uses: readonly number[]): number | null {
  const inMorning = uses.filter((at) => Math.abs(at - wake) <= MORNING_MS);
  return inMorning.toSorted((a, b) => a - b)[0] ?? null;
}

/** False for a waking so long after going to bed that it may be on the wrong half of the clock. */
function isGuide(wake: number | null, bed: number | null): boolean {
  return wake === null || bed === null || wake - bed <= USUAL_IN_BED.most * MINUTE_MS;
}

function atMost(at: number | null, most: number | null): number | null {
  return at === null || most === null ? at : Math.min(at, most);
}

function atLeast(at: number | null, least: number | null): number | null {
  return at === null || least === null ? at : Math.max(at, least);
}
