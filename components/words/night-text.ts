import type { KeptBedtime } from '../../utils/diary/kept-bedtime.ts';
import { type ClockTime, minutesBetween, minutesOfDay } from '../../utils/evening/clock-time.ts';
import type { PageWords } from '../ui/words-context.ts';
import { durationText } from './duration-text.ts';

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

/** When the person went to bed against the bedtime, without praise or blame. */
export function keptText(words: PageWords, { lateBy, movedBy }: KeptBedtime): string {
  const text = lateByText(words, lateBy);
  if (movedBy === 0) return text;
  return words.say('kept_moved', text, durationText(words, Math.abs(movedBy)));
}

function lateByText(words: PageWords, lateBy: number): string {
  if (lateBy === 0) return words.say('kept_on_time');
  const length = durationText(words, Math.abs(lateBy));
  return words.say(lateBy > 0 ? 'kept_later' : 'kept_earlier', length);
}

/** Minutes that the diary comes to. Null too where its times cannot be right, which the check-in asks about. */
export function diaryMinutesText(words: PageWords, minutes: number | null): string | null {
  return minutes === null || minutes < 0 ? null : durationText(words, minutes);
}

/** A share that the diary comes to, in whole percent; null as with minutes. */
export function diaryPercentText({ say }: PageWords, percent: number | null): string | null {
  if (percent === null || percent < 0 || percent > 100) return null;
  return say('check_in_percent', Math.round(percent));
}
