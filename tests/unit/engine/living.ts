import type { Cause, Command, EngineEvent } from '../../../utils/engine/engine-event.ts';
import { type EngineState, newEngineState } from '../../../utils/engine/engine-state.ts';
import { step, withNoticesPerformed } from '../../../utils/engine/step.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { Life, LifeWake, Press, Shown } from './lives.ts';
import type { Moment } from './moment.ts';
import { wakeOf } from './simulation.ts';
import { eveningAt } from './witness.ts';

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
  return {
    cause: causeOf(wake, state, now),
    settings: wake.settings && { ...settings, ...wake.settings, revision: settings.revision + 1 },
    signals: wake.signals,
    diary: diaryOf(wake, state),
    idleMs: 120_000,
    canBeSilent: wake.canBeSilent,
    freshId: `id-${index}`,
  };
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
  const showing = pressedKey(press, state);
  if (showing === null) return null;
  const { what } = press;
  if (what === 'snooze') return { type: 'snooze', showing, minutes };
  return what === 'notice-later'
    ? { type: 'notice-later', showing }
    : { type: 'answer', showing, answer: what };
}

function pressedKey(
  { bedtime }: Extract<Press, { on: 'card' }>,
  { prompts }: EngineState,
): string | null {
  const pending = prompts.showings.filter(({ outcome }) => outcome === null);
  const atBedtime = pending.findLast(({ prompt }) => prompt === 'bedtime');
  const one = (bedtime ? atBedtime : undefined) ?? pending.at(-1);
  return one ? `${one.evening}/${one.prompt}/${one.occurrence}/${one.round}` : null;
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
