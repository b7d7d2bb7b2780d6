import type { Words } from '../../utils/i18n/words.ts';

/** Minutes in words: "50 min", "2 h", "1 h 10 min". */
export function durationText({ say }: Words, minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (hours === 0) return say('duration_minutes', rest);
  if (rest === 0) return say('duration_hours', hours);
  return say('duration_hours_minutes', hours, rest);
}
