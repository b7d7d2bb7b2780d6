import { addEvenings } from '../evening/calendar.ts';
import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS, type Now } from '../evening/instant.ts';
import { type Night, nightOf } from '../plan/night.ts';
import { type EveningPlan, planOf } from '../plan/plan.ts';
import { usualNight } from '../plan/usual-night.ts';
import { rowOf } from '../prompts/catalog.ts';
import { isEnabled } from '../prompts/schedule.ts';
import type { Settings } from '../settings/settings.ts';
import type { PinnedState } from './engine-state.ts';

/** A planned evening in the zone of now. */
export type PlannedNight = {
  night: Night;
  /** When its bedtime was moved for tonight only; null when it was not. Epoch ms. */
  movedAt: number | null;
};

/** The instants by which one wake is decided: asked once, and handed down. */
export type Frame = {
  now: Now;
  /** The night of the evening under way; null when it is off. */
  tonight: Night | null;
  /** The same; on an evening that is off by the times of the last planned one (rule 5). */
  usual: Night | null;
  /**
   * The planned nights whose prompts may be due (rule 2): that of the evening before, tonight's and
   * the coming one, in this order and each once. Evenings that are off are absent.
   */
  nights: PlannedNight[];
  /** Where the background looks each minute while the screen is used. */
  watched: Span[];
};

/** The frame of a moment, by the plans that hold and the zone of now. */
export function frameOf({ tonight, previous, settings }: PinnedState, now: Now): Frame {
  const { evening, plan } = tonight;
  const before = previous && previous.evening < evening ? [previous.plan] : [];
  const coming = planOf(addEvenings(evening, 1), settings.plan);
  const nights = [...before, plan, coming].flatMap((one) => plannedNight(one, settings, now));
  const night = nights.find((one) => one.night.evening === evening)?.night ?? null;
  const usual = night ?? usualOf(plan, settings, now);
  return { now, tonight: night, usual, nights, watched: watchedSpans(nights, usual, settings) };
}

/** A plan with its instants, or nothing when the evening is off. */
export function plannedNight(
  plan: EveningPlan,
  { turnOvers }: Pick<Settings, 'turnOvers'>,
  { zone }: Now,
): PlannedNight[] {
  const night = nightOf(plan, zone, turnOvers);
  return night ? [{ night, movedAt: plan.movedAt }] : [];
}

/** Minutes are counted from window start to wake (rule 7); null where there is no such time. */
export function countingSpan({ windowStart, wake, end: next }: Night): Span | null {
  const end = Math.min(wake, next);
  return windowStart < end ? { start: windowStart, end } : null;
}

function usualOf(tonight: EveningPlan, { plan, turnOvers }: Settings, { zone }: Now): Night | null {
  return usualNight({ evening: tonight.evening, plan, tonight }, zone, turnOvers);
}

/** On an evening that is off nothing is counted, but an hour without use has to be known from one with (rule 20). */
function watchedSpans(
  nights: readonly PlannedNight[],
  usual: Night | null,
  settings: Settings,
): Span[] {
  const watched = nights.flatMap(({ night }) => watchedSpan(night, settings) ?? []);
  const isOff = usual !== null && nights.every(({ night }) => night.evening !== usual.evening);
  return isOff ? [...watched, { start: usual.bedtime, end: usual.wake }] : watched;
}

/**
 * The background looks every minute from one length of sitting before the window on, so that a
 * stretch which began before the window is known at its start (rule 7).
 */
function watchedSpan(night: Night, { sittingMinutes, prompts }: Settings): Span | null {
  const counted = countingSpan(night);
  if (!counted || !isEnabled(rowOf('move'), { switched: prompts })) return counted;
  return { ...counted, start: counted.start - sittingMinutes * MINUTE_MS };
}
