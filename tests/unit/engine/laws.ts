import type fc from 'fast-check';
import { expect } from 'vitest';
import { step, withNoticesPerformed } from '../../../utils/engine/step.ts';
import type { Showing } from '../../../utils/prompts/prompt-state.ts';
import { assertEach, type Lives, type Met, meet, same, unmet } from './assert-lives.ts';
import type { Life } from './lives.ts';
import { live } from './living.ts';
import { MEETINGS } from './meetings.ts';
import type { Moment } from './moment.ts';
import { movedFromTomorrow } from './moved-from-tomorrow.ts';
import { ownEveningOnly } from './own-evening-only.ts';
import { noticesOf, wakeOf } from './simulation.ts';
import { BY_HAND, type Came, keyed, LATE, NEXT_MORNING, Witness } from './witness.ts';

/** A notice that came in a life, and who saw it come. */
type Coming = { showing: Showing; came: Came; moment: Moment; witness: Witness };

const MINUTE = 60_000;

/** The notices decided on at this wake; one that was decided on before and is put up again is none of them. */
function shownAt({ before, state, deeds }: Moment): Showing[] {
  const fresh = new Set(noticesOf({ deeds }).filter((key) => !before.unperformed.includes(key)));
  return state.prompts.showings.filter((showing) => fresh.has(keyed(showing)));
}

/**
 * Asserts every law at every wake of many random lives, and that the lives held what the laws are
 * about: a law that met nothing is no law. Fresh lives may miss what is rare.
 */
export function assertLaws(lives: fc.Arbitrary<Life>, which: Lives): void {
  const met: Met = new Map();
  assertEach(lives, (life) => assertLife(life, met), which);
  const isFixed = which.path === undefined && import.meta.env.MODE !== 'fresh';
  if (isFixed) expect(unmet(met)).toEqual([]);
}

/** Asserts every law at every wake of one life. */
function assertLife(life: Life, met: Met): void {
  const witness = new Witness(life);
  live(life, (moment) => {
    witness.see(moment);
    quietAfterActing(moment);
    restartProof(moment);
    nextWakeAhead(moment);
    sessionsWithinTheClock(moment);
    snoozedIsSilent(moment);
    ownEveningOnly(moment);
    movedFromTomorrow(moment);
    for (const showing of shownAt(moment)) {
      spacingHolds(witness, moment);
      neverTwice(witness, showing);
      const coming = { showing, came: witness.note(showing, moment.now), moment, witness };
      neverLate(coming);
      offIsOff(coming);
      soundHolds(coming);
      capsHold(coming);
    }
    bedtimeComesThrough(moment, witness);
    meet(met, MEETINGS, { moment, witness });
  });
}

/** Asserts a law; the assertions of the test library cost more than what they look at. */
function holds(held: boolean, law: string): void {
  if (!held) throw new Error(`broken: ${law}`);
}

/** Law 1. */
function quietAfterActing({ state, event, now }: Moment): void {
  const again = step(
    withNoticesPerformed(state),
    { ...event, cause: { type: 'look' }, settings: null },
    now,
  );
  const left = again.deeds.filter(({ type }) => type !== 'badge' && type !== 'wake');
  if (left.length + again.rows.length > 0) expect([...again.rows, ...left]).toEqual([]);
}

/** Law 2; after a restart the state of the life itself went through JSON. */
function restartProof({ wake, before, event, now, state, rows, deeds }: Moment): void {
  if (wake.restarts) return;
  const revived = step(JSON.parse(JSON.stringify(before)), JSON.parse(JSON.stringify(event)), now);
  same(revived, { state, rows, deeds }, 'a restart changes nothing');
}

/** Law 3. */
function neverLate({ showing, moment: { now } }: Coming): void {
  holds(now.at >= showing.dueAt, 'not before it is due');
  holds(now.at <= showing.lastUsefulAt, 'not after its last useful moment');
}

/** Law 4. */
function neverTwice({ came }: Witness, showing: Showing): void {
  holds(!came.some(({ key }) => key === keyed(showing)), 'never twice');
}

/** Law 5; that there is one alarm at most is asserted by reading it. */
function nextWakeAhead({ deeds, now }: Moment): void {
  const at = wakeOf({ deeds });
  holds(at === null || at > now.at, 'the next wake lies ahead');
}

/** Law 6. */
function offIsOff({ came: { evening, prompt }, moment: { now }, witness }: Coming): void {
  holds(witness.isOn(prompt), 'off is off');
  holds(!witness.isNotTonight(evening, prompt), 'not tonight is not tonight');
  holds(!witness.isPaused(now), 'paused is paused');
  holds(BY_HAND.includes(prompt) || !witness.isMarked(evening), 'marked is marked');
  holds(NEXT_MORNING.includes(prompt) || !witness.isOver(evening), 'over is over');
}

function snoozedIsSilent({ state, now }: Moment): void {
  for (const { snoozes, dueAt, openedAt } of state.prompts.showings) {
    if (snoozes > 0 && now.at < dueAt && openedAt !== null) {
      // Only a clock set back puts a round that was opened before its own time.
      holds(openedAt >= dueAt, 'a snoozed prompt is silent until its time');
    }
  }
}

/** Law 7, spacing; a clock set back begins to count anew. */
function spacingHolds({ came }: Witness, { now }: Moment): void {
  const last = came.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  holds(now.at < last || now.at - last >= 10 * MINUTE, 'ten minutes apart');
}

/** Law 7, holds: while sound plays nothing comes unasked but, silently, a bedtime after 45 minutes of it. */
function soundHolds({ showing, moment: { event, deeds, now }, witness }: Coming): void {
  if (witness.soundSince === null || !event.signals.audible) return;
  if (BY_HAND.includes(showing.prompt)) return;
  holds(showing.prompt === 'bedtime', 'sound holds the notices');
  holds(now.at - witness.soundSince >= 45 * MINUTE, 'sound holds the bedtime for 45 minutes');
  holds(
    deeds.some(
      (deed) =>
        deed.type === 'show-notice' && deed.notice.showing === keyed(showing) && deed.notice.silent,
    ),
    'a bedtime that comes through sound is silent',
  );
}

/** Law 7, holds: and for no longer, where the person is there and no notice has just come. */
function bedtimeComesThrough({ state, event, now }: Moment, witness: Witness): void {
  const { soundSince, upUntil, came } = witness;
  const { idle, focused } = event.signals;
  if (soundSince === null || now.at - soundSince < 45 * MINUTE || now.at < upUntil) return;
  if (idle === 'locked' || (idle === 'idle' && !focused)) return;
  const last = came.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  if (now.at >= last && now.at - last < 10 * MINUTE) return;
  const waits = state.prompts.showings.some(
    ({ prompt, openedAt, outcome, notice }) =>
      prompt === 'bedtime' &&
      openedAt !== null &&
      outcome === null &&
      (notice === 'held' || notice === 'waiting'),
  );
  holds(!waits, 'after 45 minutes of sound the bedtime waits no longer');
}

/** Law 7, caps; a flight can repeat an evening, and its second turn counts anew. */
function capsHold({ came: { evening, prompt, at, counted }, moment, witness }: Coming): void {
  if (!counted) return;
  const { noon, windowStart, bedtime } = witness.edges(evening, moment.now);
  const places = witness.came.filter(
    (one) => one.counted && one.evening === evening && one.at >= noon,
  );
  holds(places.length <= 6, 'six in an evening');
  const late = places.filter((one) => one.at >= bedtime);
  const before = places.filter((one) => one.at >= windowStart && one.at < bedtime);
  if (at >= bedtime) lateCapsHold(prompt, late);
  else holds(at < windowStart || before.length <= 4, 'four before bedtime');
}

function lateCapsHold(prompt: Came['prompt'], late: readonly Came[]): void {
  const times = (id: Came['prompt']) => late.filter((one) => one.prompt === id).length;
  holds(LATE.includes(prompt), 'only late ones after bedtime');
  holds(prompt !== 'rate' || times('bedtime') === 0, 'no rating after the bedtime');
  holds(prompt !== 'bedtime' || times('rate') === 0, 'no bedtime after a late rating');
  holds(prompt !== 'still-up' || times('still-up') <= 3, 'three still-ups');
}

/** Law 8; that every instant has one evening is a property of the evening's own room. */
function sessionsWithinTheClock({ state: { screen } }: Moment): void {
  if (!screen) return;
  let end = Number.NEGATIVE_INFINITY;
  for (const session of screen.sessions) {
    holds(session.start >= end && session.end > session.start, 'no moment twice');
    end = session.end;
  }
  const used = screen.sessions.reduce((sum, { start, end: until }) => sum + until - start, 0);
  holds(used <= 24 * 60 * MINUTE, 'no more than a day in a day');
}
