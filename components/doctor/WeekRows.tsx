import type { Figure } from '../../utils/diary/figure.ts';
import type { StretchFigures } from '../../utils/doctor/doctor-summary.ts';
import { Missing } from '../ui/Missing.tsx';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import { clockText } from '../words/number-text.ts';
import { lengthText, percentText, plainText, type Write } from './median-text.ts';
import { Part } from './Part.tsx';

/** The period step by step: medians, and how many evenings each rests on. */
export function WeekRows({ stretches }: { stretches: readonly StretchFigures[] }) {
  const { say, formats } = useWords();
  return (
    <Part heading={say('doctor_by_week')} note={say('doctor_by_week_about')}>
      <Scrolled class="table-scroll" label={say('table_scroll')}>
        <table class="doctor-weeks">
          <thead>
            <tr>
              <th scope="col">{say('doctor_column_days')}</th>
              <th scope="col">{say('doctor_worst')}</th>
              <th scope="col">{say('doctor_column_night')}</th>
              <th scope="col">{say('doctor_column_onset')}</th>
              <th scope="col">{say('doctor_sleep_bed')}</th>
              <th scope="col">{say('doctor_sleep_tst')}</th>
              <th scope="col">{say('doctor_column_se_d')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map((row) => (
              <tr key={row.from}>
                <th scope="row">{formats.days(row.from, row.from)}</th>
                <Cell figure={row.eveningWorst} write={plainText} />
                <Cell figure={row.nightWorst} write={plainText} />
                <Cell figure={row.onset} write={clockText} />
                <Cell figure={row.bed} write={clockText} />
                <Cell figure={row.tst} write={lengthText} />
                <Cell figure={row.seD} write={percentText} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Part>
  );
}

function Cell({ figure, write }: { figure: Figure; write: Write }) {
  const words = useWords();
  const { n, median } = figure;
  return (
    <td>
      {median === null ? <Missing /> : write(words, median)}{' '}
      {n > 0 && <span class="doctor-n">{words.say('doctor_n', n)}</span>}
    </td>
  );
}
