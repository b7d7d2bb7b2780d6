import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { DoctorSummary } from '../../utils/summary/doctor-summary.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { summary: DoctorSummary; today: EveningKey };

/** What this is, of which days, and how much of them was logged. */
export function DoctorHead({ summary, today }: Props) {
  const { say, formats } = useWords();
  const { from, to, evenings } = summary;
  const lateRatings = summary.points.filter(({ late }) => late).length;
  return (
    <header class="doctor-head">
      <h2>{say('doctor_paper')}</h2>
      <p>
        <strong>{say('doctor_span', formats.days(from, to), yearsText(from, to))}</strong>
        {' · '}
        {say('doctor_made', formats.days(today, today), yearsText(today, today))}
      </p>
      <p>
        {say('doctor_logged', evenings, summary.rated, summary.nightsRated, summary.checkedIn)}{' '}
        {lateRatings + summary.sleep.late > 0 &&
          say('doctor_late', lateRatings, summary.sleep.late)}
      </p>
      <p class="doctor-note">{say('doctor_reading')}</p>
    </header>
  );
}

function yearsText(from: EveningKey, to: EveningKey): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}/${last}`;
}
