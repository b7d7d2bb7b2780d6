import type { Span } from '../evening/evening-of.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import type { ScreenKind } from '../rows/screen-record.ts';
import { type Attention, attentionOf, isCounting, type Signals } from './attention.ts';

/**
 * Screen time is settled backwards: each wake says what the time since the last wake was. Counting
 * forwards ("start a timer, stop it later") loses everything when the worker dies and counts a
 * sleeping laptop; here a dead worker loses at most one gap, and a long gap is credited to nobody.
 */
export type Tracker = {
  /** Where the person was when last seen. */
  attention: Attention;
  /** Since when at work in one program or another, watching, or gone; watching is capped by it. Epoch ms. */
  since: number;
  /** Since when the active tab has been audible without a break; null while it is silent. */
  audibleSince: number | null;
  /** The last moment of screen time; null before the first. */
  lastUseAt: number | null;
  /** Where the unbroken stretch of use began; null while there is none (rule 8). */
  stretchStart: number | null;
  /** When the person went away; null while at the screen. */
  awaySince: number | null;
};

/** What a slice of time turned out to be. *Closed*: this browser could not see. */
export type Slice = Span & { was: ScreenKind | 'away' | 'closed' };

/** What one look settles: first all sessions are cut at `cutAt`, then the slices are added. */
export type Observation = { tracker: Tracker; cutAt: number | null; slices: Slice[] };

/** One look at the person. */
export type Look = {
  signals: Signals;
  /** The wake before this one, epoch ms. */
  seenAt: number;
  /** True when the browser itself was started since. */
  restarted: boolean;
  /** Milliseconds after the last input at which the system reports idle. */
  idleMs: number;
};

/** A gap between two wakes is credited whole up to this, and not at all beyond (rule 6). */
export const LONGEST_GAP_MS = 150_000;

/** Watching without a break counts three hours and no more. */
export const LONGEST_WATCH_MS = 180 * MINUTE_MS;

/** A pause of this length breaks a stretch; a shorter one is bridged (rule 8). */
export const STRETCH_PAUSE_MS = 5 * MINUTE_MS;

/** A tracker that knows nothing before `at`. */
export function newTracker(signals: Signals, at: number): Tracker {
  const attention = attentionOf(signals);
  const counting = isCounting(attention);
  return {
    attention,
    since: at,
    audibleSince: signals.audible ? at : null,
    lastUseAt: counting ? at : null,
    stretchStart: counting ? at : null,
    awaySince: counting ? null : at,
  };
}

/** What the time since the last wake was, and where the person is now; `at` in epoch ms. A clock set back starts anew. */
export function observe(tracker: Tracker, look: Look, at: number): Observation {
  if (at < look.seenAt) return { tracker: newTracker(look.signals, at), cutAt: null, slices: [] };
  const wentIdleAt = idleSince(tracker, look, at);
  const slices = settle(tracker, look, wentIdleAt, at);
  const attention = attentionOf(look.signals);
  const unseen = at - look.seenAt > LONGEST_GAP_MS;
  const since = wentIdleAt ?? (unseen || !goesOn(tracker, attention) ? at : tracker.since);
  const used = slices.findLast(({ was }) => was !== 'away' && was !== 'closed')?.end;
  const lastUseAt =
    wentIdleAt === null || attention === 'watching' ? (used ?? tracker.lastUseAt) : wentIdleAt;
  return {
    tracker: {
      attention,
      since,
      audibleSince: look.signals.audible ? (tracker.audibleSince ?? at) : null,
      lastUseAt: isCounting(attention) ? usedUntil({ attention, since }, at) : lastUseAt,
      ...stretchAfter(tracker, { attention, slices, wentIdleAt }, at),
    },
    cutAt: wentIdleAt,
    slices,
  };
}

/** True while nothing new begins: to go from one program to another needs no input, so it says nothing about idleness. */
function goesOn(tracker: Tracker, attention: Attention): boolean {
  return tracker.attention === attention || (isAtWork(tracker.attention) && isAtWork(attention));
}

function isAtWork(attention: Attention): boolean {
  return attention === 'active' || attention === 'elsewhere';
}

/** A film that plays on after its three hours is no use of the screen. */
function usedUntil({ attention, since }: Pick<Tracker, 'attention' | 'since'>, at: number): number {
  return attention === 'watching' ? Math.min(at, since + LONGEST_WATCH_MS) : at;
}

/** When the last input was, if the person has just been found idle: one threshold before now. Else null. */
function idleSince(tracker: Tracker, { signals, seenAt, idleMs }: Look, at: number): number | null {
  if (!isAtWork(tracker.attention) || signals.idle !== 'idle') return null;
  if (at - seenAt > LONGEST_GAP_MS) return null;
  return Math.max(at - idleMs, tracker.since);
}

function settle(tracker: Tracker, look: Look, wentIdleAt: number | null, at: number): Slice[] {
  const { seenAt } = look;
  if (at === seenAt && wentIdleAt === null) return [];
  if (!isCounting(tracker.attention)) {
    return [{ start: seenAt, end: at, was: look.restarted ? 'closed' : 'away' }];
  }
  if (at - seenAt > LONGEST_GAP_MS) return [{ start: seenAt, end: at, was: 'closed' }];
  if (wentIdleAt !== null) {
    return withoutEmpty([
      { start: seenAt, end: wentIdleAt, was: tracker.attention },
      { start: wentIdleAt, end: at, was: idleWas(tracker, look.signals, wentIdleAt) },
    ]);
  }
  const end = usedUntil(tracker, at);
  return withoutEmpty([
    { start: seenAt, end, was: tracker.attention },
    { start: Math.max(end, seenAt), end: at, was: 'away' },
  ]);
}

/** The seconds until the system said idle were watching when the active tab was audible all through, else away. */
function idleWas(tracker: Tracker, signals: Signals, from: number): 'watching' | 'away' {
  const heardThrough = tracker.audibleSince !== null && tracker.audibleSince <= from;
  return heardThrough && attentionOf(signals) === 'watching' ? 'watching' : 'away';
}

function stretchAfter(
  { stretchStart, awaySince }: Tracker,
  seen: { attention: Attention; slices: Slice[]; wentIdleAt: number | null },
  at: number,
): Pick<Tracker, 'stretchStart' | 'awaySince'> {
  const closedAt = seen.slices.find(({ was }) => was === 'closed')?.start ?? null;
  const gone = awaySince ?? closedAt ?? seen.wentIdleAt;
  const broken = gone !== null && at - gone >= STRETCH_PAUSE_MS;
  const start = broken ? null : stretchStart;
  return isCounting(seen.attention)
    ? { stretchStart: start ?? at, awaySince: null }
    : { stretchStart: start, awaySince: gone ?? at };
}

function withoutEmpty(slices: Slice[]): Slice[] {
  return slices.filter(({ start, end }) => start < end);
}
