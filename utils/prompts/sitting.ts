import { MINUTE_MS } from '../evening/instant.ts';
import type { Night } from '../plan/night.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import type { PromptContext, PromptEvening, PromptState } from './prompt-state.ts';

/** A moment that comes by what the person does; epoch ms. */
type SittingMoment = { occurrence: number; dueAt: number; lastUsefulAt: number };

/** An invitation to move is of use so long. */
const USEFUL_MS = 10 * MINUTE_MS;

/** The movement prompt comes ahead of the usual onset by this. */
const BEFORE_ONSET_MS = 30 * MINUTE_MS;

/** *Move* half an hour before the legs usually start: its first occurrence, whether the person sits or not. */
export function onsetMoments({ onsetAt }: Pick<PromptEvening, 'onsetAt'>): SittingMoment[] {
  if (onsetAt === null) return [];
  const dueAt = onsetAt - BEFORE_ONSET_MS;
  return [{ occurrence: 0, dueAt, lastUsefulAt: dueAt + USEFUL_MS }];
}

/**
 * *Move* after each length of unbroken sitting between window start and bedtime (rule 8). A stretch
 * that began before the window comes due at the latest with the window's start.
 */
export function sittingMoments(
  { evening, windowStart, bedtime }: Night,
  state: Pick<PromptState, 'showings'>,
  { since, everyMinutes }: PromptContext['sitting'],
): SittingMoment[] {
  if (since === null) return [];
  const every = everyMinutes * MINUTE_MS;
  const first = Math.max(since + every, windowStart);
  return numbered(everyFrom(first, bedtime - 1, every), state, {
    evening,
    prompt: 'move',
    lowest: 1,
  });
}

/** The reminders of "sitting still ahead", from one length after the tap to its end. */
export function stillAheadMoments(
  { night: { evening }, stillAhead }: Pick<PromptEvening, 'night' | 'stillAhead'>,
  { showings }: Pick<PromptState, 'showings'>,
): SittingMoment[] {
  if (!stillAhead) return [];
  const every = stillAhead.everyMinutes * MINUTE_MS;
  const dueAts = everyFrom(stillAhead.from + every, stillAhead.until, every);
  return numbered(dueAts, { showings }, { evening, prompt: 'still-ahead', lowest: 0 });
}

function everyFrom(first: number, last: number, every: number): number[] {
  const count = Math.max(0, Math.floor((last - first) / every) + 1);
  return Array.from({ length: count }, (_, index) => first + index * every);
}

/** What came due keeps its number for ever; what is to come is numbered after it, so that no key comes twice (law 4). */
function numbered(
  dueAts: readonly number[],
  { showings }: Pick<PromptState, 'showings'>,
  { evening, prompt, lowest }: { evening: string; prompt: PromptId; lowest: number },
): SittingMoment[] {
  const known = showings.filter(
    (one) => one.evening === evening && one.prompt === prompt && one.occurrence >= lowest,
  );
  let next = Math.max(lowest, ...known.map(({ occurrence }) => occurrence + 1));
  return dueAts.map((dueAt) => {
    const occurrence = known.find(({ plannedAt }) => plannedAt === dueAt)?.occurrence ?? next;
    if (occurrence === next) next += 1;
    return { occurrence, dueAt, lastUsefulAt: dueAt + USEFUL_MS };
  });
}
