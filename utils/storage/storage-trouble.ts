/**
 * Why the store failed, as far as a person can do something about it: *missing*, the browser keeps
 * no data in this window or profile; *full*, no room is left, or so it looks; *newer*, a newer Evenfall
 * wrote it.
 */
export type Trouble = 'missing' | 'full' | 'newer' | 'failed';

const TROUBLES: Record<string, Trouble> = {
  MissingAPIError: 'missing',
  SecurityError: 'missing',
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** What an opening that fails is called; a private window of Firefox refuses by InvalidStateError. */
const REFUSED = ['OpenFailedError', 'InvalidStateError'];

/** What Dexie answers after an opening that failed, with the reason within; without one it was closed on purpose. */
const CLOSED = 'DatabaseClosedError';

let hasOpened = false;

/** Notes that this browser keeps a store: what fails from now on does not fail for want of one. */
export function storeOpened(): void {
  hasOpened = true;
}

/** The trouble behind an error of the store. Dexie wraps errors, so the innermost known name decides. */
export function troubleOf(error: unknown): Trouble {
  const names = namesWithin(error);
  const known = names.map((name) => TROUBLES[name]).filter((trouble) => trouble !== undefined);
  const sure = known.find((trouble) => trouble !== 'missing') ?? known[0];
  if (sure !== undefined) return sure;
  const isRefused = names.some((name) => REFUSED.includes(name));
  const isFailedOpening = names[0] === CLOSED && names.some((name) => name !== CLOSED);
  if (!isRefused && !isFailedOpening) return 'failed';
  // Chromium on a full disk closes the store and refuses to open it, without a word of room.
  return hasOpened ? 'full' : 'missing';
}

function namesWithin(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const own = typeof name === 'string' ? [name] : [];
  return [...own, ...namesWithin(inner, depth + 1), ...namesWithin(cause, depth + 1)];
}
