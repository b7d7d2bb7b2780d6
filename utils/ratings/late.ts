const LATE_MS = 24 * 60 * 60_000;

/** True for an entry made more than 24 h after the fact, both epoch ms: it stays out of associations. */
export function isLate(at: number, createdAt: number): boolean {
  return createdAt - at > LATE_MS;
}
