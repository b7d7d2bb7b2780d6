import type { Cause, Command, EngineEvent } from '../../../utils/engine/engine-event.ts';
import { type EngineState, newEngineState } from '../../../utils/engine/engine-state.ts';
import { step, withNoticesPerformed } from '../../../utils/engine/step.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { ANSWERS } from '../../../utils/rows/prompt-log-row.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import type { Life, LifeWake, Press, Shown } from './lives.ts';
import type { Moment } from './moment.ts';
import { wakeOf } from './simulation.ts';
import { eveningAt, keyed } from './witness.ts';

/** The state in which a life begins. */
export function bornInto({ settings }: Life): EngineState {
  return newEngineState({ ...DEFAULT_SETTINGS, ...settings, startedAt: 0 }, 'device');
}

/** Lives a life, wake by wake. */
export function live(life: Life, look: (moment: Moment) => void): void {
  let at = life.startsAt;
  let off = 0;
  let alarm: number | null = null;
  let state = bornInto(life);
  for (const [index, wake] of life.wakes.entries()) {
    at = wake.byAlarm && alarm !== null ? alarm + wake.lateMs : at + wake.afterMs;
    if (wake.clockOffMs !== null) {
      at += wake.clockOffMs - off;
      off = wake.clockOffMs;
    }
    if (wake.restarts) state = JSON.parse(JSON.stringify(state));
    const moment = momentOf(wake, state, { at, zone: wake.zone }, index);
    look(moment);
    state = wake.performs ? withNoticesPerformed(moment.state) : moment.state;
    alarm = wakeOf(moment);
  }
}

function momentOf(wake: LifeWake, before: EngineState, now: Now, index: number): Moment {
  const event = eventOf(wake, before, now, index);
  return { wake, before, event, now, ...step(before, event, now) };
}

function eventOf(wake: LifeWake, state: EngineState, now: Now, index: number): EngineEvent {
  const { settings } = state;
  const chosen = movedOnCard(wake, state) ?? wake.settings;
  return {
    cause: causeOf(wake, state, now),
    settings: chosen && { ...settings, ...chosen, revision: settings.revision + 1 },
    signals: wake.signals,
    diary: diaryOf(wake, state),
    idleMs: 120_000,
    canBeSilent: wake.canBeSilent,
    freshId: `id-${index}`,
  };
}

/** "Earlier" or "later each day", pressed on a card: the popup writes it into the settings, for the evenings after the card's. */
function movedOnCard({ cause }: LifeWake, state: EngineState): Partial<Settings> | null {
  if (!('on' in cause) || cause.on !== 'card' || !isMove(cause.what)) return null;
  const [evening, prompt] = pressedKey(cause, state)?.split('/') ?? [];
  if (!evening || !prompt) return null;
  const { promptMoves } = state.settings;
  const minutes = cause.what === 'later-each-day' ? 15 : -15;
  const from = Temporal.PlainDate.from(evening).add({ days: 1 }).toString();
  const known = promptMoves[prompt];
  const before = known ? (evening < known.from ? known.before : known.minutes) : 0;
  return { promptMoves: { ...promptMoves, [prompt]: { minutes: before + minutes, from, before } } };
}

function isMove(what: string): boolean {
  return what === 'earlier-each-day' || what === 'later-each-day';
}

function diaryOf(
  { rated, restlessAgoMs, onsets }: LifeWake,
  { tonight, seen }: EngineState,
): EngineEvent['diary'] {
  return {
    rated: rated && tonight ? [tonight.evening] : [],
    checkedIn: [],
    restlessAt: restlessAgoMs !== null && seen ? seen.at - restlessAgoMs : null,
    onsets,
  };
}

/** A command needs something to be pressed: a card that is there, an evening that is shown. */
function causeOf({ cause, minutes }: LifeWake, state: EngineState, now: Now): Cause {
  if (!('on' in cause)) return cause;
  const command = commandOf(cause, state, minutes, now);
  return command ? { type: 'command', command } : { type: 'look' };
}

function commandOf(press: Press, state: EngineState, minutes: number, now: Now): Command | null {
  if (press.on === 'popup') {
    const evening = shownEvening(press.shown, state, now);
    return evening === null ? null : ({ ...press.said, evening } as Command);
  }
  const { what } = press;
  const showing = what === 'card-again' ? answeredKey(state) : pressedKey(press, state);
  if (showing === null) return null;
  switch (what) {
    case 'snooze':
      return { type: 'snooze', showing, minutes };
    case 'notice-later':
    case 'card-again':
      return { type: what, showing };
    case 'earlier-each-day':
    case 'later-each-day':
      return null;
    default:
      return { type: 'answer', showing, answer: what };
  }
}

function pressedKey(
  { bedtime }: Extract<Press, { on: 'card' }>,
  { prompts }: EngineState,
): string | null {
  const pending = prompts.showings.filter(({ outcome }) => outcome === null);
  const atBedtime = pending.findLast(({ prompt }) => prompt === 'bedtime');
  const one = (bedtime ? atBedtime : undefined) ?? pending.at(-1);
  return one ? keyed(one) : null;
}

/** The card that was answered last: its answer can be taken back. */
function answeredKey({ prompts }: EngineState): string | null {
  const answered = prompts.showings.filter(({ outcome }) => ANSWERS.some((one) => one === outcome));
  const last = answered.toSorted((a, b) => (a.endedAt ?? 0) - (b.endedAt ?? 0)).at(-1);
  return last ? keyed(last) : null;
}

function shownEvening(shown: Shown, { tonight, previous }: EngineState, now: Now): string | null {
  switch (shown) {
    case 'now':
      return eveningAt(now);
    case 'at-the-wake-before':
      return tonight?.evening ?? null;
    case 'long-ago':
      return previous?.evening ?? null;
  }
}
