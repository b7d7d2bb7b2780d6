import type { Cause, Deed, EngineEvent, Row } from '../../../utils/engine/engine-event.ts';
import { type EngineState, newEngineState } from '../../../utils/engine/engine-state.ts';
import { type Step, step, withNoticesPerformed } from '../../../utils/engine/step.ts';
import { instantAt, MINUTE_MS } from '../../../utils/evening/instant.ts';
import type { PlanSettings } from '../../../utils/plan/plan.ts';
import type { DayPlan } from '../../../utils/plan/week-plan.ts';
import { isPending, type Showing } from '../../../utils/prompts/prompt-state.ts';
import { keyOf } from '../../../utils/prompts/showing-key.ts';
import { PROMPT_IDS, type PromptId } from '../../../utils/rows/prompt-log-row.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

export const AT_WORK: Signals = {
  idle: 'active',
  focused: true,
  audible: false,
};
export const AWAY: Signals = { idle: 'idle', focused: true, audible: false };
export const FILM: Signals = { idle: 'idle', focused: true, audible: true };
export const LOCKED: Signals = { ...AWAY, idle: 'locked' };

/** The choice in which only these prompts are on: a test about one rule is disturbed by no other. */
export function only(...ids: PromptId[]): Settings['prompts'] {
  return Object.fromEntries(PROMPT_IDS.map((id) => [id, ids.includes(id)]));
}

/** The choice in which all prompts are as they come but for these, which are off. */
export function without(...ids: PromptId[]): Settings['prompts'] {
  return Object.fromEntries(ids.map((id) => [id, false]));
}

/** A plan with the same bedtime and wake time on all evenings, every one of them on. */
export function everyEvening(
  day: Partial<DayPlan>,
  more: Partial<PlanSettings> = {},
): Settings['plan'] {
  const { plan } = DEFAULT_SETTINGS;
  const same: DayPlan = { on: true, bedtime: '22:30', wake: '06:30', ...day };
  return {
    ...plan,
    week: { 1: same, 2: same, 3: same, 4: same, 5: same, 6: same, 7: same },
    ...more,
  };
}

type Given = { zone?: string; settings?: Partial<Settings>; canBeSilent?: boolean };

/**
 * One computer on some evenings, by hand: each call is one wake, and answers with what the
 * background was told to do. Times are local, "2026-03-10 21:30".
 */
export class Simulation {
  state: EngineState;
  zone: string;
  signals = AT_WORK;
  rated: string[] = [];
  checkedIn: string[] = [];
  restlessAt: number | null = null;
  onsets: string[] = [];
  performs = true;
  #wakes = 0;
  readonly #canBeSilent: boolean;

  constructor({ zone = 'Europe/Berlin', settings = {}, canBeSilent = true }: Given = {}) {
    this.zone = zone;
    this.#canBeSilent = canBeSilent;
    this.state = newEngineState({ ...DEFAULT_SETTINGS, startedAt: 0, ...settings }, 'device');
  }

  /** The worker dies and comes back: all it has is what was saved. */
  restart(): void {
    this.state = JSON.parse(JSON.stringify(this.state));
  }

  wake(local: string, cause: Cause = { type: 'look' }, settings: Settings | null = null): Step {
    return this.wakeAt(this.instant(local), cause, settings);
  }

  wakeAt(at: number, cause: Cause = { type: 'look' }, settings: Settings | null = null): Step {
    const stepped = step(this.state, this.event(cause, settings), { at, zone: this.zone });
    this.state = this.performs ? withNoticesPerformed(stepped.state) : stepped.state;
    return stepped;
  }

  command(local: string, command: Extract<Cause, { type: 'command' }>['command']): Step {
    return this.wake(local, { type: 'command', command });
  }

  /**
   * Wakes whenever the alarm rings, up to and including a moment; answers with all the notices in
   * order. Who is at work all that time gives a sign of it every two hours, by a glance at another window.
   */
  until(local: string): string[] {
    const end = this.instant(local);
    const shown: string[] = [];
    let at = this.state.seen?.at ?? end;
    while (at <= end) {
      const glanced = this.#isDueToGlance(at) ? this.#glance(at) : [];
      const stepped = this.wakeAt(at);
      for (const key of [...glanced, ...noticesOf(stepped)]) shown.push(`${this.local(at)} ${key}`);
      at = at === end ? Number.POSITIVE_INFINITY : Math.min(wakeOf(stepped) ?? end, end);
    }
    return shown;
  }

  #isDueToGlance(at: number): boolean {
    const signAt = this.state.tracker?.signAt ?? at;
    const { idle } = this.signals;
    return idle === 'active' && at - signAt >= 120 * MINUTE_MS;
  }

  /** Another window and back in the same moment. */
  #glance(at: number): string[] {
    const { signals } = this;
    this.signals = { ...signals, focused: !signals.focused };
    const glanced = noticesOf(this.wakeAt(at));
    this.signals = signals;
    return glanced;
  }

  /** The cards in the popup, by their keys. */
  cards(): string[] {
    return this.state.prompts.showings.filter(isPending).map(keyOf);
  }

  /** A showing by its key; it has to be there. */
  showing(key: string): Showing {
    const found = this.state.prompts.showings.find((showing) => keyOf(showing) === key);
    if (!found) throw new Error(`no showing ${key}`);
    return found;
  }

  /** When each card was opened, and until when it is of use, "19:30 to 21:30 lights/0". */
  openings(): string[] {
    return this.state.prompts.showings.flatMap(({ openedAt, lastUsefulAt, prompt, occurrence }) =>
      openedAt === null
        ? []
        : [`${this.local(openedAt)} to ${this.local(lastUsefulAt)} ${prompt}/${occurrence}`],
    );
  }

  change(local: string, settings: Partial<Settings>): Step {
    const { settings: old } = this.state;
    return this.wake(local, { type: 'look' }, { ...old, ...settings, revision: old.revision + 1 });
  }

  instant(local: string): number {
    const [date = '', clock = ''] = local.split(' ');
    return instantAt(date, clock.slice(0, 5), this.zone) + Number(clock.slice(6) || 0) * 1_000;
  }

  local(at: number): string {
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone);
    return zoned.toPlainTime().toString({ smallestUnit: 'minute' });
  }

  event(cause: Cause, settings: Settings | null = null): EngineEvent {
    this.#wakes += 1;
    return {
      cause,
      settings,
      signals: this.signals,
      diary: {
        rated: this.rated,
        checkedIn: this.checkedIn,
        restlessAt: this.restlessAt,
        onsets: this.onsets,
      },
      idleMs: 2 * MINUTE_MS,
      canBeSilent: this.#canBeSilent,
      freshId: `id-${this.#wakes}`,
    };
  }
}

type Deeds = { deeds: readonly Deed[] };

/** The keys of the notices to be put up. */
export function noticesOf({ deeds }: Deeds): string[] {
  return deeds.flatMap((deed) => (deed.type === 'show-notice' ? [deed.notice.showing] : []));
}

/** The keys of the notices to be taken away. */
export function clearedOf({ deeds }: Deeds): string[] {
  return deeds.flatMap((deed) => (deed.type === 'clear-notice' ? [deed.showing] : []));
}

/** When the alarm has to ring, or null; there is exactly one such deed. */
export function wakeOf({ deeds }: Deeds): number | null {
  const wakes = deeds.filter((deed) => deed.type === 'wake');
  if (wakes.length !== 1) throw new Error(`${wakes.length} alarms`);
  return wakes[0]?.at ?? null;
}

/** What was logged: key, notice, outcome. */
export function logOf({ rows }: { rows: readonly Row[] }): string[] {
  return rows.flatMap((one) => {
    if (one.type !== 'log') return [];
    const { evening, prompt, occurrence, round, notice, outcome } = one.row;
    return [`${evening}/${prompt}/${occurrence}/${round} ${notice} ${outcome}`];
  });
}
