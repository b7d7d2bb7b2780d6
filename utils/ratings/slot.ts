import { MINUTE_MS } from '../evening/instant.ts';
import type { Night } from '../plan/night.ts';
import type { Slot } from '../rows/rating.ts';

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
