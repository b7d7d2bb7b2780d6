import fc from 'fast-check';
import { expect } from 'vitest';
import type { Action, Cause, EngineEvent } from '../../../utils/engine/engine-event.ts';
import { type EngineState, newEngineState } from '../../../utils/engine/engine-state.ts';
import { plannedNights } from '../../../utils/engine/nights.ts';
import { isMarked, isOver, isPaused } from '../../../utils/engine/prompt-context.ts';
import { step, withNoticesPerformed } from '../../../utils/engine/step.ts';
import { MINUTE_MS, type Now } from '../../../utils/evening/instant.ts';
import { MOST_BEFORE_BEDTIME, MOST_IN_AN_EVENING } from '../../../utils/prompts/caps.ts';
import { has, rowOf } from '../../../utils/prompts/catalog.ts';
import { SPACING_MS } from '../../../utils/prompts/notify.ts';
import { keyOf, type Showing } from '../../../utils/prompts/prompt-state.ts';
import { isEnabled } from '../../../utils/prompts/schedule.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import type { Life } from './lives.ts';
import { noticesOf, wakeOf } from './simulation.ts';

/** One wake of a life, with the state before and after it. */
type Moment = {
  before: EngineState;
  after: EngineState;
  event: EngineEvent;
  now: Now;
  actions: Action[];
};

function live(life: Life, look: (moment: Moment) => void): void {
  let at = life.startsAt;
  let alarm: number | null = null;
  let state = newEngineState({ ...DEFAULT_SETTINGS, ...life.settings, startedAt: 0 }, 'device');
  for (const [index, wake] of life.wakes.entries()) {
    at = wake.byAlarm && alarm !== null ? alarm + wake.lateMs : at + wake.afterMs;
    if (wake.restarts) state = JSON.parse(JSON.stringify(state));
    const now = { at, zone: wake.zone };
    const event = eventOf(wake, state, index);
    const stepped = step(state, event, now);
    look({ before: state, after: stepped.state, event, now, actions: stepped.actions });
    state = wake.performs ? withNoticesPerformed(stepped.state) : stepped.state;
    alarm = wakeOf(stepped.actions);
  }
}

function eventOf(wake: Life['wakes'][number], state: EngineState, index: number): EngineEvent {
  const { settings } = state;
  return {
    cause: causeOf(wake, state),
    settings: wake.settings && { ...settings, ...wake.settings, revision: settings.revision + 1 },
    signals: wake.signals,
    diary: diaryOf(wake, state),
    idleMs: 120_000,
    canBeSilent: wake.canBeSilent,
    freshId: `id-${index}`,
  };
}

function diaryOf(
  { rated, restlessAgoMs, onsets }: Life['wakes'][number],
  { plan, seen }: EngineState,
): EngineEvent['diary'] {
  return {
    rated: rated && plan ? [plan.evening] : [],
    checkedIn: [],
    restlessAt: restlessAgoMs !== null && seen ? seen.at - restlessAgoMs : null,
    onsets,
  };
}

/** A command about a card needs a card that is there. */
function causeOf({ cause, minutes }: Life['wakes'][number], { prompts }: EngineState): Cause {
  const showing = prompts.showings.findLast(({ outcome }) => outcome === null);
  if (typeof cause !== 'string') return cause;
  if (!showing) return { type: 'look' };
  const key = keyOf(showing);
  if (cause === 'snooze')
    return { type: 'command', command: { type: 'snooze', showing: key, minutes } };
  if (cause === 'notice-later') return { type: 'command', command: { type: cause, showing: key } };
  return { type: 'command', command: { type: 'answer', showing: key, answer: cause } };
}

const shownNow = ({ after, before, actions }: Moment): Showing[] => {
  const fresh = new Set(noticesOf(actions).filter((key) => !before.unperformed.includes(key)));
  return after.prompts.showings.filter((showing) => fresh.has(keyOf(showing)));
};

/** Asserts every law at every wake of many random lives. */
export function assertLaws(
  lives: fc.Arbitrary<Life>,
  { runs, seed }: { runs: number; seed: number },
): void {
  fc.assert(
    fc.property(lives, (life) => {
      const shown = new Map<string, number>();
      let lastShown: number | null = null;
      live(life, (moment) => {
        quietAfterActing(moment);
        restartProof(moment);
        nextWakeAhead(moment);
        sessionsWithinTheClock(moment);
        snoozedIsSilent(moment);
        for (const showing of shownNow(moment)) {
          neverLate(showing, moment);
          neverTwice(showing, shown, moment);
          offIsOff(showing, moment);
          capsHold(showing, moment);
          spacingHolds(lastShown, moment);
          lastShown = moment.now.at;
        }
      });
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
}

/** Asserts a law; the assertions of the test library cost more than what they look at. */
function holds(held: boolean, law: string): void {
  if (!held) throw new Error(`broken: ${law}`);
}

/** Law 1. */
function quietAfterActing({ after, event, now }: Moment): void {
  const again = step(
    withNoticesPerformed(after),
    { ...event, cause: { type: 'look' }, settings: null },
    now,
  );
  const left = again.actions.filter(({ type }) => type !== 'badge' && type !== 'wake');
  if (left.length > 0) expect(left).toEqual([]);
}

/** Law 2. */
function restartProof({ before, after, event, now, actions }: Moment): void {
  const revived = step(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(event)), now);
  if (JSON.stringify(revived) !== JSON.stringify({ state: after, actions })) {
    expect(revived).toEqual({ state: after, actions });
  }
}

/** Law 3. */
function neverLate(showing: Showing, { now }: Moment): void {
  holds(now.at >= showing.dueAt, 'not before it is due');
  holds(now.at <= showing.lastUsefulAt, 'not after its last useful moment');
}

/** Law 4. */
function neverTwice(showing: Showing, shown: Map<string, number>, { now }: Moment): void {
  const key = keyOf(showing);
  holds(!shown.has(key), 'never twice');
  shown.set(key, now.at);
}

/** Law 5; that there is one alarm at most is asserted by reading it. */
function nextWakeAhead({ actions, now }: Moment): void {
  const at = wakeOf(actions);
  holds(at === null || at > now.at, 'the next wake lies ahead');
}

/** Law 6. */
function offIsOff(showing: Showing, { after, now }: Moment): void {
  holds(!isPaused(after, now), 'paused is paused');
  const isByHand = has('by-hand', { id: showing.prompt });
  holds(isByHand || !isMarked(after, showing.evening), 'marked is marked');
  const isNextMorning = has('next-morning', { id: showing.prompt });
  holds(isNextMorning || !isOver(after, showing.evening), 'over is over');
  const enabled = isEnabled(rowOf(showing.prompt), { switched: after.settings.prompts });
  holds(enabled, 'off is off');
}

function snoozedIsSilent({ after, now }: Moment): void {
  for (const { snoozes, dueAt, openedAt } of after.prompts.showings) {
    if (snoozes > 0 && now.at < dueAt && openedAt !== null) {
      // Only a clock set back puts a round that was opened before its own time.
      holds(openedAt >= dueAt, 'a snoozed prompt is silent until its time');
    }
  }
}

/** Law 7, spacing; a clock set back begins to count anew. */
function spacingHolds(lastShown: number | null, { now }: Moment): void {
  if (lastShown === null || now.at < lastShown) return;
  holds(now.at - lastShown >= SPACING_MS, 'ten minutes apart');
}

/** Law 7, caps; a flight can repeat an evening, and its second turn counts anew. */
function capsHold(showing: Showing, { after, now }: Moment): void {
  const night = plannedNights(after, now).find(
    (one) => one.night.evening === showing.evening,
  )?.night;
  const id = showing.prompt;
  if (!showing.counted || !night) return;
  const shownAt = after.prompts.showings
    .filter(({ evening, counted }) => evening === showing.evening && counted)
    .flatMap(({ noticeAt }) => (noticeAt !== null && noticeAt >= night.start ? [noticeAt] : []));
  holds(shownAt.length <= MOST_IN_AN_EVENING, 'six in an evening');
  if (now.at >= night.bedtime) {
    holds(has('one-when-late', { id }) || has('at-night', { id }), 'only late ones after bedtime');
  }
  if (now.at >= night.bedtime || now.at < night.windowStart) return;
  const before = shownAt.filter((at) => at >= night.windowStart && at < night.bedtime);
  holds(before.length <= MOST_BEFORE_BEDTIME, 'four before bedtime');
}

/** Law 8; that every instant has one evening is a property of the evening's own room. */
function sessionsWithinTheClock({ after: { screen } }: Moment): void {
  if (!screen) return;
  let end = Number.NEGATIVE_INFINITY;
  for (const session of screen.sessions) {
    holds(session.start >= end && session.end > session.start, 'no moment twice');
    end = session.end;
  }
  const used = screen.sessions.reduce((sum, { start, end }) => sum + end - start, 0);
  holds(used <= 24 * 60 * MINUTE_MS, 'no more than a day in a day');
}
