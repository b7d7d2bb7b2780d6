import { addEvenings, type EveningKey } from '../evening/calendar.ts';

/** A prompt moved by hand, minutes later than its own time; earlier ones are below 0. */
export type PromptMove = {
  minutes: number;
  /** The first evening of which it holds. */
  from: EveningKey;
  /** By how much it was moved on the evenings before. */
  before: number;
};

/** Prompts moved by hand, by their id; one that is absent comes at its own time. */
export type PromptMoves = Readonly<Record<string, PromptMove>>;

/** A prompt can be moved so far either way, in minutes. */
export const MOST_MOVED = 180;

/** By how many minutes a prompt is moved on an evening; 0 for its own time. */
export function movedOn(moves: PromptMoves, prompt: string, evening: EveningKey): number {
  const move = moves[prompt];
  if (!move) return 0;
  return evening < move.from ? move.before : move.minutes;
}

/** The moves with a prompt that comes `minutes` after its own time from an evening on. Earlier evenings stay as they were. */
export function withMove(
  moves: PromptMoves,
  { prompt, minutes, from }: { prompt: string; minutes: number; from: EveningKey },
): Record<string, PromptMove> {
  const before = movedOn(moves, prompt, addEvenings(from, -1));
  const within = Math.max(-MOST_MOVED, Math.min(minutes, MOST_MOVED));
  return { ...moves, [prompt]: { minutes: within, from, before } };
}

/** The moves with a prompt back at its own time, tonight as well. */
export function withoutMove(moves: PromptMoves, prompt: string): Record<string, PromptMove> {
  const { [prompt]: _, ...others } = moves;
  return others;
}
