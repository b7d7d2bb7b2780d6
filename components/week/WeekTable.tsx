import type { EveningRow as Evening } from '../../utils/diary/evening-row.ts';
import { useWords } from '../ui/words-context.ts';
import { EveningClock } from './EveningClock.tsx';
import { EveningRow } from './EveningRow.tsx';
import type { EveningAnswers } from './evening-answers.ts';

const COLUMNS = [
  'column_evening',
  'column_worst',
  'column_night_worst',
  'column_ratings',
  'column_before',
  'column_last_hour',
  'column_after',
  'column_bedtime',
  'column_sleep',
  'column_prompts',
  'column_observed',
] as const;

type Props = EveningAnswers & { evenings: readonly Evening[] };

/** The week in figures: one row an evening, a dash where nothing is known. */
export function WeekTable({ evenings, ...answers }: Props) {
  const { say } = useWords();
  return (
    <section class="section" aria-label={say('table_heading')}>
      <h2>{say('table_heading')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={say('table_scroll')}>
        <table class="week-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {say(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {evenings.map((shown) => (
              <EveningClock key={shown.evening} zone={shown.zone}>
                <EveningRow shown={shown} otherColumns={COLUMNS.length - 1} {...answers} />
              </EveningClock>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
