import { offsetMinutesAt } from './instant.ts';

// Asking the calendar costs ten microseconds and more, and a diary names the same few zones in every row.
const answers = new Map<string, boolean>();
const REMEMBERED = 1_000;

/** The furthest that a clock of this world may be from UTC as a zone of its own: `"+23:59"`. */
const FURTHEST_MINUTES = 23 * 60 + 59;

/** True for a zone that this browser can reckon in and write: a name it knows, or an offset such as `"+01:00"`. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  const known = answers.get(value);
  if (known !== undefined) return known;
  const answer = isKnown(value);
  if (answers.size >= REMEMBERED) answers.clear();
  answers.set(value, answer);
  return answer;
}

/** The words go by Intl and the reckoning by Temporal: a zone has to be one for both. */
function isKnown(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone to go by where one is named from outside: by the browser, a file or a row. A name that is
 * not known here, such as one newer than this browser, is read by the offset that stands beside it
 * (minutes ahead of UTC); without a usable offset it is UTC.
 */
export function zoneToGoBy(zone: unknown, offsetMinutes: unknown): string {
  return isZone(zone) ? zone : fixedZone(offsetMinutes);
}

/** Further from UTC no clock is, in minutes. */
const FURTHEST_OFFSET = 24 * 60;

/** Where something was told: the zone by which it is read, and how many minutes that was ahead of UTC. */
type Place = { zone: string; offsetMinutes: number };
type Told = { zone?: unknown; offsetMinutes?: unknown };

/** The place in what a row tells of it; its offset at an instant, epoch ms, where that was not told. */
export function placeOf({ zone: named, offsetMinutes: told }: Told, at: number): Place {
  const zone = zoneToGoBy(named, told);
  return { zone, offsetMinutes: isOffset(told) ? told : offsetMinutesAt(at, zone) };
}

/** The place in what the row of a night tells of it; nobody may have told it. */
export function nightPlaceOf({ zone, offsetMinutes }: Told): {
  [Part in keyof Place]: Place[Part] | null;
} {
  const offset = isOffset(offsetMinutes) ? offsetMinutes : null;
  const isTold = isZone(zone) || (typeof zone === 'string' && offset !== null);
  return { zone: isTold ? zoneToGoBy(zone, offset) : null, offsetMinutes: offset };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < FURTHEST_OFFSET;
}

/** The zone whose clock is always so many minutes ahead of UTC: `"+05:30"`. UTC for what is no such number. */
function fixedZone(offsetMinutes: unknown): string {
  const minutes = Number.isFinite(offsetMinutes) ? Math.round(offsetMinutes as number) : 0;
  if (minutes === 0 || Math.abs(minutes) > FURTHEST_MINUTES) return 'UTC';
  const two = (count: number) => String(count).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** True for two names of one zone, as `"Asia/Calcutta"` and `"Asia/Kolkata"`; both known here. */
export function isSameZone(one: string, other: string): boolean {
  if (one === other) return true;
  const at = Temporal.Instant.fromEpochMilliseconds(0);
  return at.toZonedDateTimeISO(one).equals(at.toZonedDateTimeISO(other));
}

/** What Firefox says under `privacy.resistFingerprinting`: UTC, and in newer versions Reykjavik, which has the same clock. */
const HIDING = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Atlantic/Reykjavik'];

/**
 * True for a zone behind which a browser may be hiding the person's own, people do live there, so it
 * is asked; and for a mere offset (Firefox's `Etc/GMT+3` too): a browser that cannot name its zone is read by it.
 */
export function maybeHiddenZone(zone: string): boolean {
  return HIDING.includes(zone) || /^([+-]|Etc\/GMT[+-])/.test(zone);
}
