import { eveningOf, type Span } from '../evening/evening-of.ts';
import { greatestOf, MINUTE_MS, type Now } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import type { Night } from '../plan/night.ts';
import type { EveningPlan, PlanSettings } from '../plan/plan.ts';
import { usualNight } from '../plan/usual-night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { Slot } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';

/** What the default slot of a rating depends on. */
export type SlotFacts = {
  /** The planned night nearest to the moment; on an "off" evening the last planned one, moved to this date. */
  night: Night;
  /** When the person tapped "I'm going to bed"; null without a tap. One from before this evening says nothing. Epoch ms. */
  bedAt: number | null;
  /** The last use of this computer before the popup was opened; null when unknown. Epoch ms. */
  lastUseAt: number | null;
};

const FALLING_ASLEEP_MS = 90 * MINUTE_MS;
const RECENT_USE_MS = 10 * MINUTE_MS;

/**
 * The slot offered for a rating made at `at` (rule 23): window start to bedtime is evening; a bed
 * tap starts falling asleep for 90 minutes, then it is night until wake. Without a tap the evening
 * goes on while the last ten minutes held use. All else is by day, sitting.
 */
export function defaultSlot({ night, bedAt: tap, lastUseAt }: SlotFacts, at: number): Slot {
  const bedAt = tap !== null && tap >= night.start ? tap : null;
  if (at >= night.wake || at < night.windowStart)
    return afterBed(bedAt, night, at) ?? 'day-resting';
  const inBed = afterBed(bedAt, night, at);
  if (inBed) return inBed;
  if (at < night.bedtime || (bedAt !== null && at < bedAt)) return 'evening';
  if (lastUseAt !== null && at - lastUseAt < RECENT_USE_MS) return 'evening';
  return at < night.bedtime + FALLING_ASLEEP_MS ? 'falling-asleep' : 'night';
}

function afterBed(bedAt: number | null, night: Night, at: number): Slot | null {
  if (bedAt === null || at < bedAt || at >= night.wake) return null;
  return at < bedAt + FALLING_ASLEEP_MS ? 'falling-asleep' : 'night';
}

/** The part of the settings that says when it is evening. */
export type Choices = {
  plan: PlanSettings;
  turnOvers: TurnOvers;
  /** The plan of the evening as it was in force, where that is kept; the settings may have changed since. */
  tonight?: EveningPlan | null;
};

/** The slot offered for a rating of a moment (rule 23), from the plan and what is known of its evening. */
export function slotNow(choices: Choices, seen: Omit<SlotFacts, 'night'>, now: Now): Slot {
  const { plan, turnOvers, tonight = null } = choices;
  const evening = eveningOf(now, turnOvers);
  const night = usualNight({ evening, plan, tonight }, now.zone, turnOvers);
  return night ? defaultSlot({ night, ...seen }, now.at) : 'day-resting';
}

/** What was kept of the evening of an earlier moment. */
export type KeptEvening = { record: EveningRecord; screens: readonly ScreenRecord[] };

/** The slot of an earlier moment (rule 23), by what was kept of its evening. */
export function slotThen(then: Now, { record, screens }: KeptEvening, choices: Choices): Slot {
  const used = screens.flatMap(({ sessions }) => sessions);
  const seen = { bedAt: record.bed, lastUseAt: lastUseBefore(used, then.at) };
  return slotNow({ ...choices, tonight: record.plan }, seen, then);
}

/** The last moment of screen use up to `at`, epoch ms, from the screen times of an evening; null when none is known. */
export function lastUseBefore(used: readonly Span[], at: number): number | null {
  const until = used.filter(({ start }) => start <= at).map(({ end }) => Math.min(end, at));
  return greatestOf(until);
}
