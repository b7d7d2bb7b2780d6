import type { ToldEvening } from '../../utils/doctor/first-visit.ts';
import { Missing } from '../ui/Missing.tsx';
import { Scrolled } from '../ui/Scrolled.tsx';
import { useWords } from '../ui/words-context.ts';
import { clockText } from '../words/number-text.ts';
import { lengthText, plainText, type Write } from './median-text.ts';
import { Part } from './Part.tsx';

type Props = {
  evenings: readonly ToldEvening[];
  /** How many earlier ones there is no room for. */
  left: number;
};

/** The evenings themselves: of so few a median would say less. */
export function ToldEvenings({ evenings, left }: Props) {
  const { say, formats } = useWords();
  return (
    <Part heading={say('doctor_first_evenings')} note={say('doctor_scale')}>
      <Scrolled class="table-scroll" label={say('table_scroll')}>
        <table class="doctor-weeks">
          <thead>
            <tr>
              <th scope="col">{say('doctor_first_evening')}</th>
              <th scope="col">{say('doctor_first_by_day')}</th>
              <th scope="col">{say('doctor_worst')}</th>
              <th scope="col">{say('doctor_column_night')}</th>
              <th scope="col">{say('doctor_column_onset')}</th>
              <th scope="col">{say('doctor_sleep_bed')}</th>
              <th scope="col">{say('doctor_sleep_tst')}</th>
            </tr>
          </thead>
          <tbody>
            {evenings.map(({ evening, byDay, worst, nightWorst, onset, bed, tst }) => (
              <tr key={evening}>
                <th scope="row">{formats.shortDate(evening)}</th>
                <Told value={byDay} write={plainText} />
                <Told value={worst} write={plainText} />
                <Told value={nightWorst} write={plainText} />
                {onset === 'not-today' ? (
                  <td>{say('at_rest_not_today')}</td>
                ) : (
                  <Told value={onset} write={clockText} />
                )}
                <Told value={bed} write={clockText} />
                <Told value={tst} write={lengthText} />
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {left > 0 && <p>{say('doctor_more', left)}</p>}
    </Part>
  );
}

function Told({ value, write }: { value: number | null; write: Write }) {
  const words = useWords();
  return <td>{value === null ? <Missing /> : write(words, value)}</td>;
}
