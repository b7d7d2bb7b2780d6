import { seenOf } from '../../../entrypoints/popup/evening/stored-evening.ts';
import type { EngineEvent, Row } from '../../../utils/engine/engine-event.ts';
import type { EngineState, TonightState } from '../../../utils/engine/engine-state.ts';
import { type Step, step } from '../../../utils/engine/step.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import {
  type EveningRecord,
  unknownEvening,
  withFields,
} from '../../../utils/rows/evening-record.ts';
import { unknownSleep } from '../../../utils/rows/sleep-record.ts';
import type { Life } from './lives.ts';
import { bornInto, live } from './living.ts';
import { type Moment, pressedOf } from './moment.ts';

/**
 * Law 9, for each press: whatever is pressed, and whenever it is handled, no record of another
 * evening changes but what a mere look would have changed as well, and nothing is said of another.
 */
export function onlyItsOwnEvening(moment: Moment): void {
  const { before, event, now } = moment;
  if (event.cause.type !== 'command') return;
  const pressed = pressedOf(moment);
  const looked = step(before, looking(event), now);
  same(recordsOf(moment.rows, pressed), recordsOf(looked.rows, pressed), 'the records of others');
  same(saidOf(moment, pressed), saidOf(looked, pressed), 'what is said of other evenings');
  same(cardsOf(moment, pressed), cardsOf(looked, pressed), 'the cards of other evenings');
}

/** Reminders asked for by hand go on over the turn-over, as those of their evening: they were promised, and are not of this law. */
function isPromised(moment: Moment): boolean {
  const { cause } = moment.event;
  return cause.type === 'command' && cause.command.type === 'sit-still';
}

/**
 * Law 9, for each evening that begins: a life in which much was pressed on its first evening, and the
 * same life in which nothing was, are one life from the next evening on. What is carried over is
 * what came (the showings with their spacing, and what was learned of them); what was said is not.
 */
export function yesterdayIsSilent(life: Life): Days | null {
  const days = splitAtTurnOver(momentsOf(life));
  if (!days) return null;
  const { first, turn, later } = days;
  const looked = first.map(({ now, event }) => ({ now, event: looking(event) }));
  const quiet = [...looked, aboutLater(turn, turn)].reduce(lived, lifeOf(bornInto(life)));
  const pressed = [...first, turn].reduce(lived, lifeOf(bornInto(life)));
  same(pressed.state.tracker, quiet.state.tracker, 'what was seen of the person');
  same(pressed.state.tonight, quiet.state.tonight, 'what is known of the new evening');
  let twins = { pressed, quiet: { ...quiet, state: withWhatCame(quiet.state, pressed.state) } };
  for (const moment of later) {
    const told = aboutLater(moment, turn);
    twins = { pressed: lived(twins.pressed, told), quiet: lived(twins.quiet, told) };
    sayTheSame(twins.pressed, twins.quiet, { now: moment.now, from: eveningOf(turn) });
  }
  return days;
}

const pressedOn =
  (type: string) =>
  ({ first }: Days) =>
    first.some(
      (moment) =>
        moment.event.cause.type === 'command' &&
        moment.event.cause.command.type === type &&
        pressedOf(moment) === eveningOf(moment),
    );

/** What has to be met for the law to say something. */
export const TOLD = {
  '"going to bed" on the first evening': pressedOn('bed'),
  '"not tonight" on the first evening': pressedOn('not-tonight'),
  '"up and about" on the first evening': pressedOn('up-and-about'),
  '"up for the day" on the first evening': pressedOn('up-for-the-day'),
  'a look at the night popup of the first evening': ({ first }: Days) =>
    first.some(({ state }) => state.tonight?.nightUse != null),
  'a press on the first evening when the next had begun': ({ first, turn }: Days) =>
    pressedOf(turn) !== null && pressedOf(turn) === first.at(-1)?.state.tonight?.evening,
  'a notice on the next evening': ({ later }: Days) =>
    later.some(({ deeds }) => deeds.some(({ type }) => type === 'show-notice')),
  'screen time on the next evening': ({ later }: Days) =>
    later.some(({ rows }) => rows.some(({ type }) => type === 'save-screen')),
  'a time to rate within the next evening': ({ later }: Days) =>
    later.some(({ state, now }) => isWithin(state, now)),
};

function isWithin(state: EngineState, now: Now): boolean {
  const { night, bedAt } = tonightOf(state, now);
  return night !== null && bedAt === null && now.at >= night.windowStart && now.at < night.bedtime;
}

/** A life so far: the state, the last wake, and the records of its evenings. */
type Lived = { state: EngineState; last: Step | null; records: ReadonlyMap<string, EveningRecord> };

const lifeOf = (state: EngineState): Lived => ({ state, last: null, records: new Map() });

function lived({ state, records }: Lived, { event, now }: Pick<Moment, 'event' | 'now'>): Lived {
  const settings = event.settings && { ...event.settings, revision: state.settings.revision + 1 };
  const last = step(state, { ...event, settings }, now);
  const kept = new Map(records);
  for (const row of last.rows) {
    if (row.type !== 'save-evening') continue;
    const record = kept.get(row.evening) ?? unknownEvening(row.evening);
    kept.set(row.evening, withFields(record, row.fields, now.at));
  }
  return { state: last.state, last, records: kept };
}

function momentsOf(life: Life): Moment[] {
  const moments: Moment[] = [];
  live(life, (moment) => moments.push(moment));
  return moments.map((moment) =>
    isPromised(moment) ? { ...moment, event: looking(moment.event) } : moment,
  );
}

const eveningOf = ({ state }: With) => state.tonight?.evening ?? '';

/** The wakes of the first evening, the one with which the next begins, and those of it and after. */
type Days = { first: Moment[]; turn: Moment; later: Moment[] };

/** Null for a life of one evening; a clock set back to the first one ends the tale. */
function splitAtTurnOver(moments: readonly Moment[]): Days | null {
  const at = moments.findIndex(
    ({ before, state }) => before.tonight && eveningOf({ state: before }) < eveningOf({ state }),
  );
  const turn = moments[at];
  if (!turn) return null;
  const rest = moments.slice(at + 1);
  const back = rest.findIndex((moment) => eveningOf(moment) < eveningOf(turn));
  return { first: moments.slice(0, at), turn, later: back < 0 ? rest : rest.slice(0, back) };
}

/** A press that is about the first evening was made on it, and is made in neither life from then on. */
function aboutLater(moment: Moment, turn: Moment): Pick<Moment, 'event' | 'now'> {
  const pressed = pressedOf(moment);
  const isEarlier = pressed !== null && pressed < eveningOf(turn);
  return { now: moment.now, event: isEarlier ? looking(moment.event) : moment.event };
}

function withWhatCame(quiet: EngineState, pressed: EngineState): EngineState {
  const { showings, lastNoticeAt, habits, holding } = pressed.prompts;
  return {
    ...quiet,
    prompts: { ...quiet.prompts, showings, lastNoticeAt, habits, holding },
    unperformed: pressed.unperformed,
  };
}

/** From the new evening on the two lives say the same and file the same. */
function sayTheSame(one: Lived, other: Lived, { now, from }: { now: Now; from: string }): void {
  const filed = ({ last }: Lived) => last?.rows.filter((row) => eveningOfRow(row) >= from);
  same(filed(one), filed(other), 'what the new evening files');
  same(one.last?.deeds, other.last?.deeds, 'what the new evening says');
  same(tonightOf(one.state, now), tonightOf(other.state, now), 'what the popup shows of it');
  same(slotOf(one, now), slotOf(other, now), 'where a rating of it is filed');
}

/** The slot under which the popup files a rating of this moment. */
function slotOf({ state, records }: Lived, now: Now): string {
  const evening = eveningOf({ state });
  const record = records.get(evening) ?? unknownEvening(evening);
  const stored = { engine: state, record, sleep: unknownSleep(evening), ratings: [] };
  return slotNow(state.settings, seenOf(stored), now);
}

/** A press that says nothing: whoever presses is there, whatever it is that they press (rule 6). */
const looking = (event: EngineEvent): EngineEvent =>
  event.cause.type === 'command'
    ? { ...event, cause: { type: 'command', command: { type: 'ratings-changed' } } }
    : event;

function same(a: unknown, b: unknown, what: string): void {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  if (one !== other) throw new Error(`broken: ${what}\n${one}\n${other}`);
}

/** The rows that are no cards, of evenings other than the one pressed on. */
function recordsOf(rows: readonly Row[], pressed: string | null): Row[] {
  return rows.filter((row) => row.type !== 'log' && eveningOfRow(row) !== pressed);
}

/** The evening a row is of. */
function eveningOfRow(row: Row): string {
  switch (row.type) {
    case 'log':
      return row.row.evening;
    case 'save-screen':
      return row.record.evening;
    case 'save-evening':
      return row.evening;
  }
}

type With = { state: EngineState };

/** Of two wishes to be reminded the last one holds, whichever evening it was made on; so that one is left out. */
function saidOf({ state: { tonight, previous } }: With, pressed: string | null) {
  return [tonight, previous]
    .filter((one) => one?.evening !== pressed)
    .map((one): Partial<TonightState> => ({ ...one, stillAhead: null }));
}

/** What became of the cards of other evenings. When their notices come may depend on the others: they are spaced. */
function cardsOf({ state }: With, pressed: string | null) {
  return state.prompts.showings
    .filter(({ evening, prompt }) => evening !== pressed && prompt !== 'still-ahead')
    .map(({ id, openedAt, outcome, endedAt }) => ({ id, openedAt, outcome, endedAt }));
}
