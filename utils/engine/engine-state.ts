import type { EveningKey } from '../evening/calendar.ts';
import type { Span } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningPlan } from '../plan/plan.ts';
import { NO_PROMPTS, type PromptState } from '../prompts/prompt-state.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { Tracker } from '../screen/tracker.ts';
import type { Settings } from '../settings/settings.ts';
import type { Diary } from './engine-event.ts';

/** All that the background remembers between two wakes. Plain JSON, one row of the store. */
export type EngineState = {
  version: 1;
  /** The choices in force, copied in by an event. */
  settings: Settings;
  /** Random name of this installation, the second half of the screen record's key. */
  device: string;
  /** The last wake and the zone it saw; null before the first after "Start". */
  seen: Now | null;
  /** The plan of the evening under way, pinned: an edit of the weekly plan touches it only as rule 4 allows. */
  plan: EveningPlan | null;
  /** The pinned plan of the evening seen before this one. */
  previous: EveningPlan | null;
  /** Null before the first wake after "Start". */
  tracker: Tracker | null;
  prompts: PromptState;
  /** What the person's records said at the last wake. */
  diary: Diary;
  /** The last tap on "I'm going to bed", until "not in bed after all". */
  bed: { evening: EveningKey; at: number } | null;
  /** "Not tonight", for all prompts of one evening. */
  notTonight: EveningKey | null;
  /** When "not tonight" was taken back: what was due before does not come. Epoch ms. */
  againAt: number | null;
  /** The evening whose night has come by an hour without use after bedtime (rule 20). */
  nightReached: EveningKey | null;
  /** Use of the night popup, which counts nowhere (rule 9); the last one. */
  nightUse: Span | null;
  /** The evening whose night was ended by "I'm up for the day". */
  dayBegun: EveningKey | null;
  /** Keys of notices decided on and not yet known to be up; a worker that died in between puts them up again. */
  unperformed: string[];
  /** The screen record of the evening under way; a row of its own in the store, joined when loaded. */
  screen: ScreenRecord | null;
};

const NO_DIARY: Diary = { rated: [], checkedIn: [], restlessAt: null, onsets: [] };

/** The state of a new installation. */
export function newEngineState(settings: Settings, device: string): EngineState {
  return {
    version: 1,
    settings,
    device,
    seen: null,
    plan: null,
    previous: null,
    tracker: null,
    prompts: NO_PROMPTS,
    diary: NO_DIARY,
    bed: null,
    notTonight: null,
    againAt: null,
    nightReached: null,
    nightUse: null,
    dayBegun: null,
    unperformed: [],
    screen: null,
  };
}
