import { type ClockTime, minutesBetween, minutesOfDay } from '../../utils/evening/clock-time.ts';
import { durationText } from '../ui/duration-text.ts';
import type { PageWords } from '../ui/words-context.ts';

/** A night in words: "22:30 to 06:30 (+1 day, 8 h)". The same time twice is a whole day. */
export function rangeText(
  words: PageWords,
  { bedtime, wake }: { bedtime: ClockTime; wake: ClockTime },
): string {
  const length = durationText(words, minutesBetween(bedtime, wake) || 24 * 60);
  const nextDay = minutesOfDay(wake) <= minutesOfDay(bedtime);
  return words.say(
    nextDay ? 'night_range_next_day' : 'night_range',
    words.formats.clockTime(bedtime),
    words.formats.clockTime(wake),
    length,
  );
}
