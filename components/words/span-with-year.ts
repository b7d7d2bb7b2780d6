import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { PageWords } from '../ui/words-context.ts';

/** The days with their year; days of two years are written with theirs anyway. */
export function spanWithYear(
  { say, formats }: PageWords,
  { first, last }: { first: EveningKey; last: EveningKey },
): string {
  const days = formats.days(first, last);
  const year = last.slice(0, 4);
  return first.startsWith(year) ? say('doctor_span', days, year) : days;
}
