import type { Command } from '../../../utils/engine/engine-event.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import type { Life } from './lives.ts';
import type { Moment } from './moment.ts';

/**
 * What a person knows who watched a life so far: the choices made, what was pressed on which
 * evening, and the notices that came. All of it is read from the life itself, so that the laws lean
 * on no predicate of what they hold to account. The turn-over of these lives is noon.
 */

/** The prompts with their own ways, by name. */
export const BY_HAND: readonly PromptId[] = ['still-ahead'];
export const NEXT_MORNING: readonly PromptId[] = ['morning', 'wake-time'];
export const OFF_UNTIL_CHOSEN: readonly PromptId[] = ['walk', 'wake-time'];
export const APART: readonly PromptId[] = [
  'caffeine',
  'walk',
  'morning',
  'wake-time',
  'still-ahead',
];
/** Those whose "done" is going to bed. */
const TO_BED: readonly PromptId[] = ['bedtime', 'still-up'];
export const LATE: readonly PromptId[] = ['bedtime', 'rate', 'still-up'];

const MINUTE = 60_000;

type Plan = { bedtime: string; wake: string; windowMinutes: number };

/** An evening as it was lived. */
export type Lived = { evening: string; plan: Plan; bed: boolean; notTonight: boolean };

/** A notice as it came: whether it took a place under the caps. Epoch ms. */
export type Came = { key: string; evening: string; prompt: PromptId; at: number; counted: boolean };

/** The instants of an evening, epoch ms. */
export type Edges = { noon: number; windowStart: number; bedtime: number; wake: number };

export class Witness {
  settings: Settings;
  tonight: Lived | null = null;
  previous: Lived | null = null;
  came: Came[] = [];
  /** Since when sound has played at every wake; null while none plays. Epoch ms. */
  soundSince: number | null = null;
  /** The end of the last "I'm up and about"; epoch ms. */
  upUntil = Number.NEGATIVE_INFINITY;
  #seen: Now | null = null;
  /** Where and when "not tonight" was pressed on a card, by its evening and prompt. */
  readonly #notTonight = new Map<string, Now>();
  /** Of each showing, whether it takes a place: said once, when it is first heard of. */
  readonly #counted = new Map<string, boolean>();

  constructor({ settings }: Life) {
    this.settings = { ...DEFAULT_SETTINGS, ...settings };
  }

  /** Sees a wake, before it is judged. */
  see(moment: Moment): void {
    const { event, now, state } = moment;
    const { settings, cause, signals } = event;
    this.#hearSound(signals, now);
    this.settings = settings ?? this.settings;
    this.#turnOver(now);
    this.came = this.came.filter((one) => !hasYetToBe(one, now));
    if (cause.type === 'command') this.#hear(cause.command, now);
    this.#hearNotTonight(moment);
    this.#seen = now;
    for (const showing of state.prompts.showings) {
      const key = keyed(showing);
      if (!this.#counted.has(key)) this.#counted.set(key, this.#takesPlace(showing, now));
    }
  }

  /** Notes a notice that came. */
  note(showing: Moment['state']['prompts']['showings'][number], { at }: Now): Came {
    const key = keyed(showing);
    const { evening, prompt } = showing;
    const came = { key, evening, prompt, at, counted: this.#counted.get(key) === true };
    this.came.push(came);
    return came;
  }

  isPaused({ at }: Now): boolean {
    return this.settings.pausedUntil !== null && at < this.settings.pausedUntil;
  }

  isMarked(evening: string): boolean {
    const { marked } = this.settings;
    if (marked === null || evening < marked.from) return false;
    return marked.through === null || evening <= marked.through;
  }

  isOver(evening: string): boolean {
    const lived = this.lived(evening);
    return lived !== null && (lived.bed || lived.notTonight);
  }

  /** "Not tonight" was said on a card of this prompt, and not taken back. */
  isNotTonight(evening: string, prompt: PromptId): boolean {
    return this.#notTonight.has(`${evening}/${prompt}`);
  }

  isOn(prompt: PromptId): boolean {
    return this.settings.prompts[prompt] ?? !OFF_UNTIL_CHOSEN.includes(prompt);
  }

  /** The evening under way or the one before; one that was flown back from lies ahead again. */
  lived(evening: string): Lived | null {
    const { tonight, previous } = this;
    if (tonight?.evening === evening) return tonight;
    if (!tonight || evening > tonight.evening) return null;
    return previous?.evening === evening ? previous : null;
  }

  /** The instants of an evening as it is planned now. */
  edges(evening: string, { zone }: Now): Edges {
    const { bedtime, wake, windowMinutes } = this.lived(evening)?.plan ?? this.#planFor(evening);
    const bedDate = isMorning(bedtime) ? dayAfter(evening) : evening;
    const noon = instant(evening, '12:00', zone);
    const bedtimeAt = instant(bedDate, bedtime, zone);
    return {
      noon,
      windowStart: Math.max(noon, bedtimeAt - windowMinutes * MINUTE),
      bedtime: bedtimeAt,
      wake: instant(wake <= bedtime ? dayAfter(bedDate) : bedDate, wake, zone),
    };
  }

  #planFor(evening: string): Plan {
    const { week, windowMinutes } = this.settings.plan;
    const weekday = Temporal.PlainDate.from(evening).dayOfWeek as keyof typeof week;
    const { bedtime, wake } = week[weekday];
    return { bedtime, wake, windowMinutes };
  }

  /** An evening takes its plan when it begins; later edits reach it while its old and new bedtime lie ahead. */
  #turnOver(now: Now): void {
    const evening = eveningAt(now);
    const plan = this.#planFor(evening);
    const { tonight, previous } = this;
    if (tonight?.evening !== evening) {
      const goesOn = previous?.evening === evening ? previous : null;
      this.tonight = { ...(goesOn ?? unsaid(evening)), plan };
      // Flown back: what was said on the evening ahead was said in its first turn.
      const again = tonight !== null && tonight.evening > evening && !this.#isCorrected(now);
      this.previous = again ? { ...tonight, ...SILENT } : tonight;
    } else if (JSON.stringify(tonight.plan) !== JSON.stringify(plan)) {
      const edited = { ...tonight, plan };
      const old = this.edges(evening, now).bedtime;
      this.tonight = edited;
      const reaches = Math.min(old, this.edges(evening, now).bedtime) > now.at;
      if (!reaches) this.tonight = tonight;
    }
  }

  /** A clock that was set back in one place by no more than three hours takes back nothing that was said. */
  #isCorrected({ at, zone }: Now): boolean {
    const seen = this.#seen;
    return seen !== null && seen.zone === zone && seen.at - at <= 190 * MINUTE;
  }

  /** A clock set back begins anew. */
  #hearSound({ audible }: Moment['event']['signals'], { at }: Now): void {
    const isBack = this.#seen !== null && at < this.#seen.at;
    const known = isBack ? null : this.soundSince;
    this.soundSince = audible ? (known ?? at) : null;
  }

  #hear(command: Command, now: Now): void {
    const lived = 'evening' in command ? this.lived(command.evening) : null;
    switch (command.type) {
      case 'bed':
        if (lived) lived.bed = true;
        return;
      case 'not-in-bed':
        if (lived) lived.bed = false;
        return;
      case 'up-and-about':
        this.upUntil = now.at + 30 * MINUTE;
        return;
      case 'not-tonight':
        if (lived) lived.notTonight = true;
        return;
      case 'prompts-again':
        if (lived) lived.notTonight = false;
        return;
      case 'answer':
        this.#hearAnswer(command, now);
    }
  }

  #hearAnswer({ showing, answer }: Extract<Command, { type: 'answer' }>, now: Now): void {
    const [evening = '', prompt] = showing.split('/');
    const lived = this.lived(evening);
    if (!lived || !TO_BED.includes(prompt as PromptId) || answer !== 'done') return;
    if (now.at < this.edges(evening, now).wake) lived.bed = true;
  }

  /**
   * A card that was there to be pressed. Flown elsewhere an evening may come again, with its prompts;
   * and what a clock hours ahead heard was not said.
   */
  #hearNotTonight({ event: { cause }, before, now }: Moment): void {
    for (const [of, said] of this.#notTonight) {
      if (said.zone !== now.zone || said.at > now.at + 190 * MINUTE) this.#notTonight.delete(of);
    }
    if (cause.type !== 'command' || !('showing' in cause.command)) return;
    const { command } = cause;
    const of = command.showing.split('/').slice(0, 2).join('/');
    if (command.type === 'card-again') this.#notTonight.delete(of);
    if (command.type !== 'answer' || command.answer !== 'not-tonight') return;
    // Pressed before the flight and handled after it: the evening comes again as well.
    if (this.#seen !== null && this.#seen.zone !== now.zone) return;
    const card = before.prompts.showings.find((one) => keyed(one) === command.showing);
    if (card && card.openedAt !== null && card.outcome === null) this.#notTonight.set(of, now);
  }

  #takesPlace(showing: Moment['state']['prompts']['showings'][number], now: Now): boolean {
    const { evening, prompt, occurrence, snoozes, plannedAt } = showing;
    if (snoozes > 0 || APART.includes(prompt)) return false;
    if (prompt !== 'move' || occurrence > 0) return true;
    return plannedAt >= this.edges(evening, now).windowStart;
  }
}

/** The evening under way at an instant: the one that began at the last noon. */
export function eveningAt({ at, zone }: Now): string {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  return (local.hour >= 12 ? date : date.subtract({ days: 1 })).toString();
}

/** What a clock hours ahead showed of an evening near now did not happen, and comes in its own time. */
function hasYetToBe({ evening, at }: Came, now: Now): boolean {
  if (at <= now.at + 190 * MINUTE) return false;
  const current = eveningAt(now);
  return dayAfter(evening) >= current && evening <= dayAfter(current);
}

type Keyed = { evening: string; prompt: PromptId; occurrence: number; round: number };

/** A showing by name. */
export function keyed({ evening, prompt, occurrence, round }: Keyed): string {
  return `${evening}/${prompt}/${occurrence}/${round}`;
}

const SILENT = { bed: false, notTonight: false };

const unsaid = (evening: string) => ({ evening, ...SILENT });

const isMorning = (clock: string) => clock < '12:00';

function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}

function instant(date: string, clock: string, timeZone: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: clock })
    .epochMilliseconds;
}
