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
  /** The last sign of somebody, or of nobody: a change of idleness, focus or sound, a press in our own pages, a start. Epoch ms. */
  signAt: number;
  /** An idle state that a press in our own pages gave the lie; null while none is doubted. Nothing is known until it changes. */
  doubted: Signals['idle'] | null;
};

/** What a slice of time turned out to be. *Closed*: this browser could not see. */
export type Slice = Span & { was: ScreenKind | 'away' | 'closed' };

/** What one look settles: first all sessions are cut at `cutAt`, then the slices are added. */
export type Observation = { tracker: Tracker; cutAt: number | null; slices: Slice[] };

/** One look at the person. */
export type Look = {
  signals: Signals;
  /** The wake before this one, epoch ms; from the start of the evening's watch on, since nobody looks before. */
  seenAt: number;
  /** The wake before this one, whenever that was. Epoch ms. */
  wokenAt: number;
  /** True when the browser itself was started since. */
  restarted: boolean;
  /** Milliseconds after the last input at which the system reports idle. */
  idleMs: number;
  /** The person pressed something in our own pages just now. */
  pressed: boolean;
};

/** A gap between two wakes is credited whole up to this, and not at all beyond (rule 6). */
export const LONGEST_GAP_MS = 150_000;

/** Watching without a break counts three hours and no more. */
export const LONGEST_WATCH_MS = 180 * MINUTE_MS;

/** A system that says "at work" so long without any other sign may be stuck: from then on the time is unknown. */
export const LONGEST_WITHOUT_SIGN_MS = 180 * MINUTE_MS;

/** A pause of this length breaks a stretch; a shorter one is bridged (rule 8). */
export const STRETCH_PAUSE_MS = 5 * MINUTE_MS;

/** A look at the night popup, and the hand that goes back to rest, take no longer than this. */
export const NIGHT_LOOK_MS = 5 * MINUTE_MS;

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
    signAt: at,
    doubted: null,
  };
}

/** What the time since the last wake was, and where the person is now; `at` in epoch ms. A clock set back starts anew. */
export function observe(tracker: Tracker, look: Look, at: number): Observation {
  if (at < look.seenAt) return { tracker: newTracker(look.signals, at), cutAt: null, slices: [] };
  const attention = attentionOf(look.signals);
  const unseen = at - look.seenAt > LONGEST_GAP_MS;
  const signs = signsAfter(tracker, look, attention, at);
  const wentIdleAt = signs.doubted === null ? idleSince(tracker, look, at) : null;
  const slices = isKnown(tracker, look, signs) ? settle(tracker, look, wentIdleAt, at) : [];
  const since = wentIdleAt ?? (unseen || !goesOn(tracker, attention) ? at : tracker.since);
  const used = slices.findLast(({ was }) => was !== 'away' && was !== 'closed')?.end;
  const lastUseAt =
    wentIdleAt === null || attention === 'watching' ? (used ?? tracker.lastUseAt) : wentIdleAt;
  return {
    tracker: {
      ...signs,
      attention,
      since,
      audibleSince: look.signals.audible ? (tracker.audibleSince ?? at) : null,
      lastUseAt: isCounting(attention)
        ? usedUntil({ attention, since, signAt: signs.signAt }, at)
        : lastUseAt,
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

/**
 * True when a system that says "at work" has given no other sign for so long that it may be stuck: a
 * mouse on an optical table, a game controller, a driver. What is so is not known, and so not counted.
 */
export function isStuck(
  { attention, signAt }: Pick<Tracker, 'attention' | 'signAt'>,
  at: number,
): boolean {
  return isAtWork(attention) && at - signAt >= LONGEST_WITHOUT_SIGN_MS;
}

/** False where the time since the last wake cannot be told from what the system said. */
function isKnown(
  tracker: Tracker,
  { wokenAt }: Look,
  { doubted }: Pick<Tracker, 'doubted'>,
): boolean {
  if (tracker.doubted !== null || isStuck(tracker, wokenAt)) return false;
  // Pressed by somebody who was gone, or locked out: how long that was not so is not known.
  return doubted === null || isCounting(tracker.attention);
}

function signsAfter(
  tracker: Tracker,
  { signals, restarted, pressed, wokenAt }: Look,
  attention: Attention,
  at: number,
): Pick<Tracker, 'signAt' | 'doubted'> {
  const soundChanged = signals.audible !== (tracker.audibleSince !== null);
  // Where nobody looked for a while, nothing was stuck for that while.
  const isNew = at - wokenAt > LONGEST_GAP_MS && !isStuck(tracker, wokenAt);
  const isSign = pressed || restarted || isNew || soundChanged || attention !== tracker.attention;
  const believed = isCounting(attention) || (!pressed && tracker.doubted !== signals.idle);
  return { signAt: isSign ? at : tracker.signAt, doubted: believed ? null : signals.idle };
}

/** A film that plays on after its three hours is no use of the screen, nor is what may be a stuck sensor. */
function usedUntil(
  { attention, since, signAt }: Pick<Tracker, 'attention' | 'since' | 'signAt'>,
  at: number,
): number {
  if (attention === 'watching') return Math.min(at, since + LONGEST_WATCH_MS);
  return Math.min(at, signAt + LONGEST_WITHOUT_SIGN_MS);
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
      { start: seenAt, end: usedUntil(tracker, wentIdleAt), was: tracker.attention },
      { start: wentIdleAt, end: at, was: idleWas(tracker, look.signals, wentIdleAt) },
    ]);
  }
  const end = usedUntil(tracker, at);
  const used = { start: seenAt, end, was: tracker.attention };
  if (isAtWork(tracker.attention)) return withoutEmpty([used]);
  return withoutEmpty([used, { start: Math.max(end, seenAt), end: at, was: 'away' }]);
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
