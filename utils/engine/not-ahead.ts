import type { Now } from '../evening/instant.ts';
import type { StillAhead } from '../prompts/prompt-state.ts';
import { CORRECTION_MS } from '../prompts/set-right.ts';
import { NIGHT_LOOK_MS, type Tracker } from '../screen/tracker.ts';
import type { Diary } from './engine-event.ts';
import type { EngineState, TonightState } from './engine-state.ts';
import { UP_MS } from './obey.ts';

/**
 * The state in which no press lies ahead of now. What a person pressed can only be past: an instant
 * ahead of now was written while a clock was wrong, and would silence or hold prompts until it comes.
 * The very same state where nothing lies ahead.
 */
export function notAhead(state: EngineState, now: Now): EngineState {
  const { settings, tonight, previous, tracker, prompts, diary } = state;
  const { at } = now;
  const startedAt = earlier(settings.startedAt, at);
  const stillUpFrom = prompts.stillUpFrom && prompts.stillUpFrom.at > at;
  return {
    ...state,
    settings: startedAt === settings.startedAt ? settings : { ...settings, startedAt },
    tonight: tonight && eveningNotAhead(tonight, at),
    previous: previous && eveningNotAhead(previous, at),
    tracker: tracker && (state.seen?.at ?? at) <= at && isAhead(tracker, at) ? null : tracker,
    prompts: stillUpFrom ? { ...prompts, stillUpFrom: null } : prompts,
    diary: diaryNotAhead(diary, at),
  };
}

function eveningNotAhead(of: TonightState, at: number): TonightState {
  const { bed, againAt, upUntil, stillAhead, nightUse } = of;
  const said = {
    bed: bed !== null && bed > at + CORRECTION_MS ? at : bed,
    againAt: earlier(againAt, at),
    upUntil: earlier(upUntil, at + UP_MS),
    stillAhead: stillAhead && stillNotAhead(stillAhead, at),
    nightUse:
      nightUse && nightUse.start > at
        ? null
        : nightUse && { ...nightUse, end: Math.min(nightUse.end, at + NIGHT_LOOK_MS) },
  };
  const isSame =
    said.bed === bed &&
    said.againAt === againAt &&
    said.upUntil === upUntil &&
    said.stillAhead === stillAhead &&
    said.nightUse?.end === nightUse?.end;
  return isSame ? of : { ...of, ...said };
}

/** What was asked for is as long as it was, from now on. */
function stillNotAhead(stillAhead: StillAhead, at: number): StillAhead {
  const ahead = stillAhead.from - at;
  return ahead <= 0 ? stillAhead : { ...stillAhead, from: at, until: stillAhead.until - ahead };
}

/** When a rating dated ahead was really made is not known, so it holds nothing. */
function diaryNotAhead(diary: Diary, at: number): Diary {
  const { restlessAt } = diary;
  return restlessAt !== null && restlessAt > at ? { ...diary, restlessAt: null } : diary;
}

/** After a wake that was not ahead itself such a tracker is a damaged one, and is begun anew. */
function isAhead(tracker: Tracker, at: number): boolean {
  return Object.values(tracker).some((moment) => typeof moment === 'number' && moment > at);
}

function earlier(moment: number | null, latest: number): number | null {
  return moment === null ? null : Math.min(moment, latest);
}
