import type { DoctorSummary } from '../../utils/doctor/doctor-summary.ts';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = { summary: DoctorSummary; today: EveningKey };

/** What this is, of which days, and how much of them was logged. */
export function DoctorHead({ summary, today }: Props) {
  const words = useWords();
  const { say } = words;
  const { from, to, evenings } = summary;
  const lateRatings = summary.points.filter(({ late }) => late).length;
  return (
    <header class="doctor-head">
      <h2>{say('doctor_paper')}</h2>
      <p>
        <strong>{spanText(words, from, to)}</strong>
        {' · '}
        {say('doctor_made', spanText(words, today, today))}
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

/** The days with their year; days of two years are written with theirs anyway. */
function spanText({ say, formats }: PageWords, from: EveningKey, to: EveningKey): string {
  const days = formats.days(from, to);
  const year = to.slice(0, 4);
  return from.startsWith(year) ? say('doctor_span', days, year) : days;
}
