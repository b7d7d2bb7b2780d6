/** True for a zone name that this browser's calendar knows, such as `"Europe/Berlin"`. */
export function isZone(value: unknown): value is string {
  if (typeof value !== 'string' || value === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** What Firefox says under `privacy.resistFingerprinting`: UTC, and in newer versions Reykjavik, which has the same clock. */
const HIDING = ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT', 'Atlantic/Reykjavik'];

/** True for a zone behind which a browser may be hiding the person's own; people do live there, so it is asked. */
export function maybeHiddenZone(zone: string): boolean {
  return HIDING.includes(zone);
}
