import { DAY_MS } from '../evening/instant.ts';

/** True for an entry made more than 24 h after the fact, both epoch ms: it stays out of associations. */
export function isLate(at: number, createdAt: number): boolean {
  return createdAt - at > DAY_MS;
}
