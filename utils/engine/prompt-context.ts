import type { EveningKey } from '../evening/calendar.ts';
import { instantAt, MINUTE_MS, type Now, offsetMinutesAt } from '../evening/instant.ts';
import { turnOverOf, wakingDate } from '../evening/turn-over.ts';
import { modeOf } from '../plan/marked-days.ts';
import { sleepsByDayAt } from '../plan/sleeps-by-day.ts';
import type { PromptContext, PromptEvening } from '../prompts/prompt-state.ts';
import { caffeineCall } from '../prompts/schedule.ts';
import { usualOnset } from '../ratings/usual-onset.ts';
import type { Attention, Signals } from '../screen/attention.ts';
import type { Tracker } from '../screen/tracker.ts';
import type { EngineEvent } from './engine-event.ts';
import { type EngineState, knownEvening, type PinnedState } from './engine-state.ts';
import type { Frame, PlannedNight } from './frame.ts';

/** A rating above zero holds *move* so long, and makes bedtime say that up and about is fine first (rule 17). */
const RESTLESS_MS = 60 * MINUTE_MS;

/** What the prompts are told about this moment; `state` already has the plan and the tracker of now. */
export function promptContext(
  state: PinnedState,
  { signals, canBeSilent, freshId }: Pick<EngineEvent, 'signals' | 'canBeSilent' | 'freshId'>,
  { nights, now }: Frame,
): PromptContext {
  const { settings, tonight, tracker } = state;
  return {
    evenings: nights.map((planned) => promptEvening(state, planned, now)),
    current: tonight.evening,
    // Who presses while the system says that nobody is there is there.
    presence: tracker?.doubted ? 'using' : presenceOf(tracker?.attention ?? 'away'),
    heldSince: heldSince(signals, tracker, now),
    switched: settings.prompts,
    moves: settings.promptMoves,
    sitting: { since: tracker?.stretchStart ?? null, everyMinutes: settings.sittingMinutes },
    restlessUntil: restlessUntil(state),
    canBeSilent,
    noticesAtNight: settings.noticesAtNight,
    zone: now.zone,
    offsetMinutes: offsetMinutesAt(now.at, now.zone),
    freshId,
  };
}

/** One evening as the prompts see it. What was said of another evening does not come near it. */
export function promptEvening(
  state: EngineState,
  { night, movedAt }: PlannedNight,
  now: Now,
): PromptEvening {
  const { diary, settings } = state;
  const { evening } = night;
  const known = knownEvening(state, evening);
  return {
    night,
    // One that was chosen under a clock that ran ahead holds from its bedtime on.
    movedAt: movedAt !== null && movedAt <= now.at ? movedAt : null,
    paused: settings.pausedUntil !== null && now.at < settings.pausedUntil,
    marked: modeOf(evening, settings.marked) !== null,
    over: known !== null && (known.bed !== null || known.notTonight),
    since: promptsSince(state, now),
    againAt: known?.againAt ?? null,
    upUntil: known?.upUntil ?? null,
    stillAhead: known?.stillAhead ?? null,
    rated: diary.rated.includes(evening),
    checkedIn: diary.checkedIn.includes(evening),
    onsetAt: settings.onsetAware ? usualOnsetAt(state, evening, now) : null,
    caffeineAt: caffeineCall(night.bedtime, now.zone),
    byDay: sleepsByDayAt(night.bedtime, now.zone),
  };
}

/** Until when a rating above zero is fresh, epoch ms; null without one. */
export function restlessUntil({ diary: { restlessAt } }: EngineState): number | null {
  return restlessAt === null ? null : restlessAt + RESTLESS_MS;
}

/** When the legs usually start on an evening, epoch ms; null until it is learned. */
export function usualOnsetAt(
  { settings, diary }: EngineState,
  evening: EveningKey,
  { zone }: Now,
): number | null {
  const turnOver = turnOverOf(evening, settings.turnOvers);
  const onset = usualOnset(diary.onsets, turnOver);
  return onset === null ? null : instantAt(wakingDate(onset, evening, turnOver), onset, zone);
}

/** What came due before "Start" or in a pause does not come afterwards. */
function promptsSince({ settings }: EngineState, { at }: Now): number {
  const { startedAt, pausedUntil } = settings;
  const pauseOver = pausedUntil !== null && pausedUntil <= at ? pausedUntil : 0;
  return Math.max(startedAt ?? at, pauseOver);
}

function presenceOf(attention: Attention): PromptContext['presence'] {
  switch (attention) {
    case 'active':
    case 'elsewhere':
      return 'using';
    case 'watching':
      return 'watching';
    case 'away':
    case 'locked':
      return 'away';
  }
}

/** A film or a call in the active tab (rule 13). Many work in a full screen all evening, so that alone holds nothing. */
function heldSince({ audible }: Signals, tracker: Tracker | null, { at }: Now): number | null {
  return audible ? (tracker?.audibleSince ?? at) : null;
}
