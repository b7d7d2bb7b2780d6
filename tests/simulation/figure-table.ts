import { afterAll } from 'vitest';
import { isLong } from './random-diary.ts';

/** Of how many diaries something is true. */
export type Share = { share: number; of: number };

/**
 * Keeps what a file of the simulation finds, and prints it at the end of a long run, bounds and all: these
 * are the figures in RULES.md. Gives the share back.
 */
export function figureTable(): (name: string, found: Share, bound: string) => number {
  const figures: Record<string, { found: string; of: number; bound: string }> = {};
  afterAll(() => {
    if (isLong) console.table(figures);
  });
  return (name, { share, of }, bound) => {
    figures[name] = { found: `${(100 * share).toFixed(1)} %`, of, bound };
    return share;
  };
}
