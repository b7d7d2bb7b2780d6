import type { EveningKey } from '../evening/calendar.ts';
import type { Span } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningPlan } from '../plan/plan.ts';
import { NO_PROMPTS, type PromptState, type StillAhead } from '../prompts/prompt-state.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { Tracker } from '../screen/tracker.ts';
import type { Settings } from '../settings/settings.ts';
import type { Diary } from './engine-event.ts';

/**
 * What was said and seen of one evening. A new evening begins a new one, so that nothing of
 * yesterday can speak: there is no field here that has to be asked whose it is.
 */
export type TonightState = {
  evening: EveningKey;
  /** The plan of the evening, pinned: an edit of the weekly plan touches it only as rule 4 allows. */
  plan: EveningPlan;
  /** The last tap on "I'm going to bed", until "not in bed after all". Epoch ms. */
  bed: number | null;
  /** "Not tonight", for all its prompts. */
  notTonight: boolean;
  /** When "not tonight" was taken back: what was due before does not come. Epoch ms. */
  againAt: number | null;
  /** "I'm up and about" holds some of its notices until then (rule 17). Epoch ms. */
  upUntil: number | null;
  /** "Sitting still ahead": the reminders that were asked for on it. */
  stillAhead: StillAhead | null;
  /** Its night has come by an hour without use after bedtime (rule 20). */
  nightReached: boolean;
  /** Use of the night popup, which counts nowhere (rule 9); the last one. */
  nightUse: Span | null;
  /** "I'm up for the day" ended its night. */
  dayBegun: boolean;
};

/** All that the background remembers between two wakes. Plain JSON, one row of the store. */
export type EngineState = {
  version: 2;
  /** The choices in force, copied in by an event. */
  settings: Settings;
  /** Random name of this installation, the second half of the screen record's key. */
  device: string;
  /** The last wake and the zone it saw; null before the first after "Start". */
  seen: Now | null;
  /** The evening under way; null before the first wake after "Start". */
  tonight: TonightState | null;
  /** The evening seen before it: its morning card outlives the turn-over. */
  previous: TonightState | null;
  /** Null before the first wake after "Start". */
  tracker: Tracker | null;
  prompts: PromptState;
  /** What the person's records said at the last wake. */
  diary: Diary;
  /** Keys of notices decided on and not yet known to be up; a worker that died in between puts them up again. */
  unperformed: string[];
  /** The screen record of the evening under way; a row of its own in the store, joined when loaded. */
  screen: ScreenRecord | null;
};

/** The state once the evening under way is known. */
export type PinnedState = EngineState & { tonight: TonightState };

export const NO_DIARY: Diary = { rated: [], checkedIn: [], restlessAt: null, onsets: [] };

/** The state of a new installation. */
export function newEngineState(settings: Settings, device: string): EngineState {
  return {
    version: 2,
    settings,
    device,
    seen: null,
    tonight: null,
    previous: null,
    tracker: null,
    prompts: NO_PROMPTS,
    diary: NO_DIARY,
    unperformed: [],
    screen: null,
  };
}

/** An evening of which nothing was said or seen. */
export function newTonight(plan: EveningPlan): TonightState {
  return {
    evening: plan.evening,
    plan,
    bed: null,
    notTonight: false,
    againAt: null,
    upUntil: null,
    stillAhead: null,
    nightReached: false,
    nightUse: null,
    dayBegun: false,
  };
}

/**
 * What is known of an evening: the one under way, or the one before; null for any other, also for one
 * that a flight has put ahead again.
 */
export function knownEvening(
  { tonight, previous }: Pick<EngineState, 'tonight' | 'previous'>,
  evening: EveningKey,
): TonightState | null {
  if (!tonight || evening > tonight.evening) return null;
  return [tonight, previous].find((one) => one?.evening === evening) ?? null;
}

/** The state with something else said of one evening. Of one that is not known nothing is said, and nothing changes. */
export function withEvening(
  state: PinnedState,
  evening: EveningKey,
  change: (of: TonightState) => Partial<TonightState>,
): PinnedState {
  const known = knownEvening(state, evening);
  if (!known) return state;
  const changed = { ...known, ...change(known) };
  return known === state.tonight ? { ...state, tonight: changed } : { ...state, previous: changed };
}
