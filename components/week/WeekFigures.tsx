import type { RangedFigure, WeekSummary } from '../../utils/summary/week.ts';
import { durationText } from '../ui/duration-text.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { ComparedFigure } from './ComparedFigure.tsx';
import {
  coverageText,
  keptShareText,
  minutesText,
  ratingText,
  spreadText,
  type WriteFigure,
} from './figure-text.ts';
import './week-figures.css';

const RATINGS = ['worst', 'nightWorst'] as const;
const MINUTES = ['beforeBedtime', 'lastHour', 'afterBedtime'] as const;

const LABELS = {
  worst: 'figure_worst',
  nightWorst: 'figure_night_worst',
  beforeBedtime: 'figure_before',
  lastHour: 'figure_last_hour',
  afterBedtime: 'figure_after',
} as const satisfies Record<RangedFigure, string>;

/** The week in figures, each with the evenings it rests on, beside the weeks before. */
export function WeekFigures({ week }: { week: WeekSummary }) {
  const words = useWords();
  const { say } = words;
  const { comparison, running } = week;
  const common = { comparison, running };
  return (
    <section class="section" aria-label={say('figure_heading')}>
      <h2>{say('figure_heading')}</h2>
      <dl class="figures week-figures">
        {RATINGS.map((figure) => (
          <ComparedFigure
            key={figure}
            {...common}
            label={say(LABELS[figure])}
            write={(_, figures) => ratingText(figures[figure])}
            note={rangeText(words, week, figure)}
          />
        ))}
        {MINUTES.map((figure) => (
          <ComparedFigure
            key={figure}
            {...common}
            label={say(LABELS[figure])}
            write={minutesOf(figure)}
            note={rangeText(words, week, figure)}
          />
        ))}
        <ComparedFigure
          {...common}
          label={say('figure_kept')}
          write={keptShareText}
          note={say('figure_kept_note')}
        />
        <ComparedFigure
          {...common}
          label={say('figure_spread')}
          write={spreadText}
          note={iqrText(words, week)}
        />
        <ComparedFigure
          {...common}
          label={say('figure_coverage')}
          write={coverageText}
          note={seenText(words, week)}
        />
      </dl>
      <p class="soft figure-about">{say('figure_about')}</p>
    </section>
  );
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

function seenText(words: PageWords, { comparison }: WeekSummary): string {
  const { observed, possible } = comparison.week.coverage;
  return words.say('observed_of', durationText(words, observed), durationText(words, possible));
}

function iqrText(words: PageWords, { comparison }: WeekSummary): string | null {
  const { iqr } = comparison.week.bedtime;
  return iqr && words.say('figure_iqr', durationText(words, iqr.high - iqr.low));
}
