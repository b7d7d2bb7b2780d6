import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { Rating } from '../../utils/ratings/rating.ts';
import type { WeekEvening } from '../../utils/summary/week.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { AsleepAnswer, NoScreenAnswer } from './EveningAnswer.tsx';
import { keptText } from './kept-text.ts';
import { MinutesCell } from './MinutesCell.tsx';

/** What can be told of an evening that is over, and taken back. */
export type EveningAnswers = {
  onNoScreen: (evening: EveningKey, chosen: boolean) => void;
  onAsleep: (evening: EveningKey, chosen: boolean) => void;
};

type Props = EveningAnswers & { evenings: readonly WeekEvening[] };

/** The week in figures: one row an evening, a dash where nothing is known. */
export function WeekTable({ evenings, ...answers }: Props) {
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
              <EveningRow key={shown.evening} shown={shown} {...answers} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function EveningRow({ shown, onNoScreen, onAsleep }: EveningAnswers & { shown: WeekEvening }) {
  const words = useWords();
  const { say, formats } = words;
  const { coverage } = shown;
  return (
    <tr>
      <th scope="row">
        {shown.state === 'coming' ? (
          formats.shortDay(shown.evening)
        ) : (
          <a href={`#night/${shown.evening}`}>{formats.shortDay(shown.evening)}</a>
        )}
      </th>
      {shown.state === 'coming' ? (
        <td colSpan={6} class="soft">
          {say('evening_coming')}
        </td>
      ) : (
        <>
          <td>{shown.worst === null ? <Missing /> : shown.worst}</td>
          <td>{shown.ratings.length === 0 ? <Missing /> : ratingsText(words, shown.ratings)}</td>
          <td>
            <MinutesCell shown={shown} part="beforeBedtime" />
            <NoScreenAnswer shown={shown} onNoScreen={onNoScreen} />
          </td>
          <td>
            <MinutesCell shown={shown} part="afterBedtime" />
            <AsleepAnswer shown={shown} onAsleep={onAsleep} />
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
