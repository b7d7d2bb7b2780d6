import type { WeekComparison } from '../../utils/summary/range-figures.ts';
import type { RangedFigure, WeekSummary } from '../../utils/summary/week.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { observedText } from '../words/screen-text.ts';
import {
  ComparedFigure,
  coverageText,
  keptShareText,
  minutesText,
  ratingText,
  spreadText,
  upShareText,
  type WriteFigure,
} from './ComparedFigure.tsx';
import './week-figures.css';

const RATINGS = ['eveningWorst', 'nightWorst', 'restingWorst', 'movingWorst'] as const;
/** Few rate by day, so that its figures stand there only for those who do. */
const BY_DAY: readonly RangedFigure[] = ['restingWorst', 'movingWorst'];
const MINUTES = ['beforeBedtime', 'lastHour', 'afterBedtime'] as const;

const LABELS = {
  eveningWorst: 'figure_worst',
  nightWorst: 'figure_night_worst',
  restingWorst: 'figure_resting_worst',
  movingWorst: 'figure_moving_worst',
  beforeBedtime: 'figure_before',
  lastHour: 'figure_last_hour',
  afterBedtime: 'figure_after',
} as const satisfies Record<RangedFigure, string>;

/** The week in figures, each with the evenings it rests on, beside the weeks before. */
export function WeekFigures({ week }: { week: WeekSummary }) {
  const words = useWords();
  const { say } = words;
  const { comparison, running } = week;
  return (
    <dl class="figures week-figures">
      {ratingsShown(comparison).map((figure) => (
        <ComparedFigure
          key={figure}
          comparison={comparison}
          running={running}
          label={say(LABELS[figure])}
          write={(_, figures) => ratingText(figures[figure])}
          note={rangeText(words, week, figure)}
        />
      ))}
      {MINUTES.map((figure) => (
        <ComparedFigure
          key={figure}
          comparison={comparison}
          running={running}
          label={say(LABELS[figure])}
          write={minutesOf(figure)}
          note={rangeText(words, week, figure)}
        />
      ))}
      <ComparedFigure
        comparison={comparison}
        running={running}
        label={say('figure_kept')}
        write={keptShareText}
        note={say('figure_kept_note')}
      />
      <ComparedFigure
        comparison={comparison}
        running={running}
        label={say('figure_up')}
        write={upShareText}
        note={say('figure_up_note')}
      />
      <ComparedFigure
        comparison={comparison}
        running={running}
        label={say('figure_spread')}
        write={spreadText}
        note={iqrText(words, week)}
      />
      <ComparedFigure
        comparison={comparison}
        running={running}
        label={say('figure_coverage')}
        write={coverageText}
        note={observedText(words, comparison.week.coverage)}
      />
    </dl>
  );
}

function ratingsShown({ week, lastWeek, fourWeeks }: WeekComparison) {
  const isTold = (figure: (typeof RATINGS)[number]) =>
    [week, lastWeek, fourWeeks].some((figures) => figures[figure].n > 0);
  return RATINGS.filter((figure) => !BY_DAY.includes(figure) || isTold(figure));
}

function minutesOf(figure: (typeof MINUTES)[number]): WriteFigure {
  return (words, figures) => minutesText(words, figures[figure]);
}

function rangeText(words: PageWords, { ranges }: WeekSummary, figure: RangedFigure): string | null {
  const range = ranges[figure];
  if (!range) return null;
  const isRating = RATINGS.some((one) => one === figure);
  const write = (value: number) => (isRating ? String(value) : durationText(words, value));
  return words.say('figure_range', write(range.low), write(range.high));
}

function iqrText(words: PageWords, { comparison }: WeekSummary): string | null {
  const { iqr } = comparison.week.bedtime;
  return iqr && words.say('figure_iqr', durationText(words, iqr.high - iqr.low));
}
