import type { EveningRow as Evening } from '../../utils/diary/evening-row.ts';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import type { EveningAnswers } from './EveningAnswer.tsx';
import { EveningClock } from './EveningName.tsx';
import { EveningRow } from './EveningRow.tsx';

const COLUMNS = [
  'column_evening',
  'column_worst',
  'column_night_worst',
  'column_by_day',
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
export function WeekTable({ evenings, onNoScreen, onAsleep }: Props) {
  const { say } = useWords();
  return (
    <Scrolled class="table-scroll" label={say('table_scroll')}>
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
              <EveningRow
                shown={shown}
                otherColumns={COLUMNS.length - 1}
                onNoScreen={onNoScreen}
                onAsleep={onAsleep}
              />
            </EveningClock>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}
