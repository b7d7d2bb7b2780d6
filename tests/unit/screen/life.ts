import type { Span } from '../../../utils/evening/evening-of.ts';
import type { ScreenKind, ScreenRecord, Session } from '../../../utils/rows/screen-record.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import { newScreenRecord, settleRecord } from '../../../utils/screen/record.ts';
import { newTracker, observe, type Tracker } from '../../../utils/screen/tracker.ts';

const rest: Signals = { idle: 'active', focused: true, audible: false };

/** What the browser says in the everyday moments of an evening. */
export const AT_WORK = rest;
export const AT_WORK_WITH_SOUND: Signals = { ...rest, audible: true };
export const ELSEWHERE: Signals = { ...rest, focused: false };
export const FILM: Signals = { ...rest, idle: 'idle', audible: true };
export const GONE: Signals = { ...rest, idle: 'idle' };
export const LOCKED: Signals = { ...rest, idle: 'locked' };

/** The instant of a clock time in Greenwich on the evening of 21 November 2026; from noon on the 21st, else the 22nd. */
export function clock(time: string): number {
  return Date.parse(`2026-11-${time >= '12' ? 21 : 22}T${time.padEnd(8, ':00')}Z`);
}

/** A span, written "21:00 21:02:30". */
export function span(times: string): Span {
  const [start = '', end = ''] = times.split(' ');
  return { start: clock(start), end: clock(end) };
}

/** A session, written "active 21:00 21:02:30". */
export function session(text: string): Session {
  const [kind, start, end] = text.split(' ');
  return { ...span(`${start} ${end}`), kind: kind as ScreenKind };
}

/** Spans and sessions as they are written. */
export function told(spans: readonly (Span & { kind?: string; was?: string })[]): string[] {
  const time = (at: number) => new Date(at).toISOString().slice(11, 19).replace(/:00$/, '');
  return spans.map(({ kind, was, start, end }) =>
    [kind ?? was, time(start), time(end)].filter(Boolean).join(' '),
  );
}

export type Step = { at: number; signals: Signals; restarted?: boolean; pressed?: boolean };
export type Life = { tracker: Tracker; seenAt: number; record: ScreenRecord };

/** From six in the evening to eight in the morning. */
const WINDOW = span('18:00 08:00');

const IDLE_MS = 120_000;

export function begin({ at, signals }: Step): Life {
  return {
    tracker: newTracker(signals, at),
    seenAt: at,
    record: newScreenRecord('2026-11-21', 'here', { at, zone: 'UTC' }),
  };
}

/** One wake more. */
export function look(
  life: Life,
  { at, signals, restarted = false, pressed = false }: Step,
  window = WINDOW,
): Life {
  const facts = {
    signals,
    seenAt: life.seenAt,
    wokenAt: life.seenAt,
    restarted,
    pressed,
    idleMs: IDLE_MS,
  };
  const observation = observe(life.tracker, facts, at);
  return {
    tracker: observation.tracker,
    seenAt: at,
    record: settleRecord(life.record, observation, window, at),
  };
}

/** An evening by its wakes: `[time, signals]`, `'restarted'` where the browser was started, `'pressed'` where something was pressed in our pages. */
export function live(...wakes: [string, Signals, ('restarted' | 'pressed')?][]): Life {
  const steps = wakes.map(([time, signals, how]) => ({
    at: clock(time),
    signals,
    restarted: how === 'restarted',
    pressed: how === 'pressed',
  }));
  const [first, ...others] = steps as [Step, ...Step[]];
  return others.reduce((life, step) => look(life, step), begin(first));
}

/** Wakes a minute apart from one time to another, the last included. */
export function everyMinute(from: string, to: string, signals: Signals): [string, Signals][] {
  const wakes: [string, Signals][] = [];
  for (let at = clock(from); at <= clock(to); at += 60_000) {
    wakes.push([new Date(at).toISOString().slice(11, 19), signals]);
  }
  return wakes;
}
