import type { WeekComparison } from '../../utils/summary/range-figures.ts';
import { useWords } from '../ui/words-context.ts';
import type { FigureText, WriteFigure } from './figure-text.ts';

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
