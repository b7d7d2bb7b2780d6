import type { ComponentChildren } from 'preact';
import type { Median, WeekSummary } from '../../utils/summary/week.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';

/** The week in five figures, each with the number of evenings it rests on. */
export function WeekFigures({ week }: { week: WeekSummary }) {
  const words = useWords();
  const { say } = words;
  const minutes = (value: number) => durationText(words, value);
  return (
    <dl class="figures">
      <Figure label={say('figure_rated')} note={week.running ? say('so_far') : ''}>
        {say('count_of', week.rated, week.soFar)}
      </Figure>
      <MedianFigure label={say('figure_worst')} median={week.worst} write={String} />
      <MedianFigure
        label={say('figure_before')}
        median={week.minutesBeforeBedtime}
        write={minutes}
      />
      <MedianFigure label={say('figure_after')} median={week.minutesAfterBedtime} write={minutes} />
      <Figure label={say('figure_kept')} note={say('figure_kept_note')}>
        {week.bedtimesKnown === 0 ? (
          <NotYet />
        ) : (
          say('count_of', week.bedtimesKept, week.bedtimesKnown)
        )}
      </Figure>
    </dl>
  );
}

type MedianProps = { label: string; median: Median | null; write: (value: number) => string };

function MedianFigure({ label, median, write }: MedianProps) {
  const { say, plural } = useWords();
  return (
    <Figure label={label} note={median ? plural('median_of', median.n) : say('median_from_three')}>
      {median ? write(median.median) : <NotYet />}
    </Figure>
  );
}

function Figure(props: { label: string; note: string; children: ComponentChildren }) {
  return (
    <div class="figure panel">
      <dt>{props.label}</dt>
      <dd>
        <strong>{props.children}</strong>
        <small>{props.note}</small>
      </dd>
    </div>
  );
}

function NotYet() {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say('not_enough_yet')}</span>
    </>
  );
}
