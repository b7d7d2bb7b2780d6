import type { EveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import { MOST_MOVED, withMove, withoutMove } from '../plan/prompt-moves.ts';
import { has } from '../prompts/catalog.ts';
import type { PromptId } from '../rows/prompt-log-row.ts';
import type { Settings } from '../settings/settings.ts';
import { comesNext } from './coming.ts';
import type { EngineState } from './engine-state.ts';

/** When a prompt comes next, as it is, at its own time, and as early and as late as it may be moved; epoch ms. */
export type DayTimes = { comes: number; own: number; earliest: number; latest: number };

/**
 * The times between which a prompt can be moved by hand, of the first evening from one on that has it;
 * null for one that cannot be moved, and where it does not come within a week.
 */
export function dayTimes(
  { settings, state }: { settings: Settings; state: EngineState | null },
  { prompt, from }: { prompt: PromptId; from: EveningKey },
  now: Now,
): DayTimes | null {
  if (!has('movable', { id: prompt })) return null;
  const dueWith = (promptMoves: Settings['promptMoves']) =>
    comesNext({ settings: { ...settings, promptMoves }, state }, { prompt, from }, now)?.dueAt;
  const own = withoutMove(settings.promptMoves, prompt);
  const movedBy = (minutes: number) => withMove(own, { prompt, minutes, from });
  const [comes, at, earliest, latest] = [
    dueWith(settings.promptMoves),
    dueWith(own),
    dueWith(movedBy(-MOST_MOVED)),
    dueWith(movedBy(MOST_MOVED)),
  ];
  if (!comes || !at || !earliest || !latest) return null;
  return { comes, own: at, earliest, latest };
}
