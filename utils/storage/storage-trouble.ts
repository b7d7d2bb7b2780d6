/**
 * Why the store failed, as far as a person can do something about it: *missing*, the browser keeps
 * no data in this window or profile; *full*, no room is left; *newer*, a newer Evenfall wrote it.
 */
export type Trouble = 'missing' | 'full' | 'newer' | 'failed';

const TROUBLES: Record<string, Trouble> = {
  MissingAPIError: 'missing',
  InvalidStateError: 'missing',
  SecurityError: 'missing',
  OpenFailedError: 'missing',
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** The trouble behind an error of the store. Dexie wraps errors, so the innermost known name decides. */
export function troubleOf(error: unknown): Trouble {
  const names = namesWithin(error);
  const known = names.map((name) => TROUBLES[name]).filter((trouble) => trouble !== undefined);
  return known.find((trouble) => trouble !== 'missing') ?? known[0] ?? 'failed';
}

function namesWithin(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const own = typeof name === 'string' ? [name] : [];
  return [...own, ...namesWithin(inner, depth + 1), ...namesWithin(cause, depth + 1)];
}
