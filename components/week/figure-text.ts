import type { Figure } from '../../utils/diary/figure.ts';
import type { RangeFigures } from '../../utils/summary/range-figures.ts';
import { durationText } from '../ui/duration-text.ts';
import type { PageWords } from '../ui/words-context.ts';

/** What a figure says of some weeks, and on how many evenings it rests; null where these are too few. */
export type FigureText = { value: string; n: number; of: number } | null;

/** How one figure of some weeks is written. */
export type WriteFigure = (words: PageWords, figures: RangeFigures) => FigureText;

/** A median of ratings. */
export function ratingText({ median, n, of }: Figure): FigureText {
  return median === null ? null : { value: String(median), n, of };
}

/** A median of minutes. */
export function minutesText(words: PageWords, { median, n, of }: Figure): FigureText {
  return median === null ? null : { value: durationText(words, median), n, of };
}

/** Bedtimes kept, of those known. */
export function keptShareText({ say }: PageWords, { kept }: RangeFigures): FigureText {
  if (kept.known === 0) return null;
  return { value: say('count_of', kept.kept, kept.known), n: kept.known, of: kept.of };
}

/** The standard deviation of the bedtimes. */
export function spreadText(words: PageWords, { bedtime }: RangeFigures): FigureText {
  const { sd, n, of } = bedtime;
  return sd === null ? null : { value: durationText(words, sd), n, of };
}

/** The share of the time that was seen, in whole percent; short of all of it, it is never 100. */
export function coverageText({ say }: PageWords, { coverage }: RangeFigures): FigureText {
  const { observed, possible, n, of } = coverage;
  if (possible === 0) return null;
  return { value: say('figure_percent', Math.floor((100 * observed) / possible)), n, of };
}
