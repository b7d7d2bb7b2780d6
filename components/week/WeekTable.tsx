import type { Rating } from '../../utils/ratings/rating.ts';
import { SCREEN_KINDS } from '../../utils/screen/session.ts';
import type { KindMinutes, WeekEvening } from '../../utils/summary/week.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { keptText } from './kept-text.ts';
import { kindTotal } from './kind-total.ts';

type Props = { evenings: readonly WeekEvening[] };

/** The week in figures: one row an evening, a dash where nothing is known. */
export function WeekTable({ evenings }: Props) {
  const { say } = useWords();
  return (
    <section class="section" aria-label={say('table_heading')}>
      <h2>{say('table_heading')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={say('table_scroll')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('column_evening')}</th>
              <th scope="col">{say('column_worst')}</th>
              <th scope="col">{say('column_ratings')}</th>
              <th scope="col">{say('column_before')}</th>
              <th scope="col">{say('column_after')}</th>
              <th scope="col">{say('column_bedtime')}</th>
              <th scope="col">{say('column_observed')}</th>
            </tr>
          </thead>
          <tbody>
            {evenings.map((shown) => (
              <EveningRow key={shown.evening} shown={shown} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function EveningRow({ shown }: { shown: WeekEvening }) {
  const words = useWords();
  const { say, formats } = words;
  const { coverage, minutes } = shown;
  return (
    <tr>
      <th scope="row">{formats.shortDay(shown.evening)}</th>
      {shown.state === 'coming' ? (
        <td colSpan={6} class="soft">
          {say('evening_coming')}
        </td>
      ) : (
        <>
          <td>{shown.worst === null ? <Missing /> : shown.worst}</td>
          <td>{shown.ratings.length === 0 ? <Missing /> : ratingsText(words, shown.ratings)}</td>
          <td>
            {minutes ? <Kinds minutes={minutes.beforeBedtime} /> : <NoMinutes shown={shown} />}
          </td>
          <td>
            {minutes ? <Kinds minutes={minutes.afterBedtime} /> : <NoMinutes shown={shown} />}
          </td>
          <td>{shown.kept ? keptText(words, shown.kept) : <Missing />}</td>
          <td>
            {coverage ? (
              say(
                'observed_of',
                durationText(words, coverage.observed),
                durationText(words, coverage.possible),
              )
            ) : (
              <Missing />
            )}
          </td>
        </>
      )}
    </tr>
  );
}

function ratingsText({ say, formats }: PageWords, ratings: readonly Rating[]): string {
  return ratings.map(({ score, at }) => say('score_at', score, formats.clock(at))).join(', ');
}

function NoMinutes({ shown }: { shown: WeekEvening }) {
  const { say } = useWords();
  return shown.night ? <Missing /> : <span class="soft">{say('evening_off')}</span>;
}

function Kinds({ minutes }: { minutes: KindMinutes }) {
  const words = useWords();
  const used = SCREEN_KINDS.filter((kind) => minutes[kind] > 0);
  return (
    <>
      {durationText(words, kindTotal(minutes))}
      {used.length > 1 && (
        <small>
          {used
            .map((kind) => words.say('minutes_of_kind', words.say(`kind_${kind}`), minutes[kind]))
            .join(', ')}
        </small>
      )}
    </>
  );
}
