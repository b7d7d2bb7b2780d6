import type { Figure } from '../../utils/diary/figure.ts';
import type { KeptShare, RangeFigures, WeekComparison } from '../../utils/summary/range-figures.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

/** What a figure says of some weeks, and on how many evenings it rests; null where these are too few. */
type FigureText = { value: string; n: number; of: number } | null;

/** How one figure of some weeks is written. */
export type WriteFigure = (words: PageWords, figures: RangeFigures) => FigureText;

type Props = {
  label: string;
  comparison: WeekComparison;
  /** The week is the running one, so that the one before is "last week". */
  running: boolean;
  write: WriteFigure;
  /** What else there is to say of the week's own figure. */
  note?: string | null;
};

/** One figure of the week, and plainly what it was before. */
export function ComparedFigure({ label, comparison, running, write, note }: Props) {
  const words = useWords();
  const { say, plural } = words;
  const own = write(words, comparison.week);
  const last = write(words, comparison.lastWeek);
  const four = write(words, comparison.fourWeeks);
  const before = (text: FigureText) =>
    text === null ? say('figure_too_few') : say('figure_with_n', text.value, text.n, text.of);
  return (
    <div class="figure panel">
      <dt>{label}</dt>
      <dd>
        {own ? (
          <>
            <strong>{own.value}</strong>
            <small>{plural('figure_evenings', own.of, own.n)}</small>
            {note && <small>{note}</small>}
          </>
        ) : (
          <span class="figure-missing">{say('not_enough_yet')}</span>
        )}
      </dd>
      <dd class="figure-before">
        {last === null && four === null ? (
          <small>{say('figure_none_before')}</small>
        ) : (
          <>
            <small>{say(running ? 'figure_last_week' : 'figure_week_before', before(last))}</small>
            <small>{say('figure_four_weeks', before(four))}</small>
          </>
        )}
      </dd>
    </div>
  );
}

/** A median of ratings. */
export function ratingText({ median, n, of }: Figure): FigureText {
  return median === null ? null : { value: String(median), n, of };
}

/** A median of minutes. */
export function minutesText(words: PageWords, { median, n, of }: Figure): FigureText {
  return median === null ? null : { value: durationText(words, median), n, of };
}

/** Bedtimes kept, of those known. */
export function keptShareText(words: PageWords, { kept }: RangeFigures): FigureText {
  return shareText(words, kept);
}

/** Wake times kept, of those known. */
export function upShareText(words: PageWords, { up }: RangeFigures): FigureText {
  return shareText(words, up);
}

function shareText({ say }: PageWords, { kept, known, of }: KeptShare): FigureText {
  return known === 0 ? null : { value: say('count_of', kept, known), n: known, of };
}

/** The standard deviation of the bedtimes. */
export function spreadText(words: PageWords, { bedtime }: RangeFigures): FigureText {
  const { sd, n, of } = bedtime;
  if (sd === null) return null;
  return { value: words.say('figure_give_or_take', durationText(words, sd)), n, of };
}

/** The share of the time that was seen, in whole percent; short of all of it, it is never 100. */
export function coverageText({ say }: PageWords, { coverage }: RangeFigures): FigureText {
  const { observed, possible, n, of } = coverage;
  if (possible === 0) return null;
  return { value: say('figure_percent', Math.floor((100 * observed) / possible)), n, of };
}
