/** What `public/first-frame.js` reads before the first frame (rule 36): epoch ms, the end of the day theme. */
const MIRROR = 'evenfall-day-until';

/** Remembers until when the day theme holds, so that the next page opens in it; null is dark. */
export function mirrorDayTheme(until: number | null): void {
  try {
    if (until === null) localStorage.removeItem(MIRROR);
    else localStorage.setItem(MIRROR, String(until));
  } catch {
    // Without the mirror the next page opens dark, which is the safe side.
  }
}
