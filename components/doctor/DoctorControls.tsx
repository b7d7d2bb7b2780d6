import type { EveningKey } from '../../utils/evening/calendar.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import './doctor.css';

const WEEKS = ['2', '4', '8'] as const;
/** What the signs of change are compared with. */
type Reference = 'start' | 'visit';
type Length = (typeof WEEKS)[number] | 'visit';

type Props = {
  length: Length;
  /** Null when there is no visit to count from. */
  lastVisit: EveningKey | null;
  reference: Reference;
  onLength: (length: Length) => void;
  onReference: (reference: Reference) => void;
  onPrint: () => void;
};

/** Which weeks, and the button that prints them; not on the paper itself. */
export function DoctorControls({
  length,
  lastVisit,
  reference,
  onLength,
  onReference,
  onPrint,
}: Props) {
  const { say, formats } = useWords();
  const weeks = WEEKS.map((value) => ({ value, label: say('doctor_weeks', value) }));
  const visit = (date: EveningKey) => [
    { value: 'visit' as const, label: say('doctor_since_visit', formats.days(date, date)) },
  ];
  return (
    <div class="doctor-controls">
      <p class="lead">{say('doctor_about')}</p>
      <Chips
        legend={say('doctor_length')}
        chips={[...weeks, ...(lastVisit === null ? [] : visit(lastVisit))]}
        chosen={[length]}
        several={false}
        onChange={([chosen]) => chosen && onLength(chosen)}
      />
      {lastVisit !== null && (
        <Chips
          legend={say('doctor_reference')}
          chips={[
            { value: 'start', label: say('doctor_reference_start') },
            {
              value: 'visit',
              label: say('doctor_reference_visit', formats.days(lastVisit, lastVisit)),
            },
          ]}
          chosen={[reference]}
          several={false}
          onChange={([chosen]) => chosen && onReference(chosen)}
        />
      )}
      <div class="buttons">
        <button type="button" class="button button-main" onClick={onPrint}>
          {say('doctor_print')}
        </button>
        <a href="#visit">{say('doctor_to_questions')}</a>
      </div>
      <p class="soft">{say('doctor_print_about')}</p>
    </div>
  );
}
