import type { EveningKey } from '../../utils/evening/calendar.ts';
import { Chips } from '../ui/Chips.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import './doctor.css';

const WEEKS = ['2', '4', '8'] as const;
/** What the signs of change are compared with. */
type Reference = 'start' | 'visit';
type Length = (typeof WEEKS)[number] | 'visit';

/** The two pages, or the one sheet for a first visit. */
export type Sheet = 'first' | 'pages';

type Props = {
  /** Which of them; null once enough is logged for the two pages. */
  sheet: Sheet | null;
  /** Whether notes are printed; null when there are none. */
  withNotes: boolean | null;
  length: Length;
  /** Null when there is no visit to count from. */
  lastVisit: EveningKey | null;
  reference: Reference;
  onLength: (length: Length) => void;
  onSheet: (sheet: Sheet) => void;
  onNotes: (withNotes: boolean) => void;
  onReference: (reference: Reference) => void;
  onPrint: () => void;
};

/** Which weeks, and the button that prints them; not on the paper itself. */
export function DoctorControls(props: Props) {
  const { length, lastVisit, sheet, withNotes, reference, onLength, onReference, onPrint } = props;
  const { say, formats } = useWords();
  const weeks = WEEKS.map((value) => ({ value, label: say('doctor_weeks', value) }));
  const visit = (date: EveningKey) => [
    { value: 'visit' as const, label: say('doctor_since_visit', formats.days(date, date)) },
  ];
  return (
    <div class="doctor-controls">
      <p class="lead">{say('doctor_about')}</p>
      {sheet !== null && (
        <Chips
          legend={say('doctor_sheet')}
          chips={[
            { value: 'first', label: say('doctor_sheet_first') },
            { value: 'pages', label: say('doctor_sheet_pages') },
          ]}
          chosen={[sheet]}
          several={false}
          onChange={([chosen]) => chosen && props.onSheet(chosen)}
        />
      )}
      <Chips
        legend={say('doctor_length')}
        chips={[...weeks, ...(lastVisit === null ? [] : visit(lastVisit))]}
        chosen={[length]}
        several={false}
        onChange={([chosen]) => chosen && onLength(chosen)}
      />
      {withNotes !== null && (
        <Switch label={say('doctor_with_notes')} on={withNotes} onChange={props.onNotes} />
      )}
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
      <p class="soft">{say('see_doctor')}</p>
    </div>
  );
}
