import { useRef, useState } from 'preact/hooks';
import { type EveningKey, eveningsBetween, isEveningKey } from '../../utils/evening/calendar.ts';
import type { Appointments } from '../../utils/settings/visit.ts';
import { DateField } from '../ui/DateField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  visit: Appointments;
  today: EveningKey;
  /** The date as it is typed, and the appointments as they stood before the typing began. */
  onChange: (date: EveningKey | null, before: Appointments) => void;
};

/** The date of the next appointment and how far off it is. */
export function VisitDate({ visit: { date, last }, today, onChange }: Props) {
  const words = useWords();
  const { say } = words;
  // While a year is being typed the field holds dates of the year 2 and of 202.
  const [typed, setTyped] = useState(date ?? '');
  const before = useRef<Appointments | null>(null);
  const change = (value: string | null) => {
    if (value === null) return;
    setTyped(value);
    before.current ??= { date, last };
    if (value === '' || isEveningKey(value)) onChange(value || null, before.current);
  };
  const leave = () => {
    before.current = null;
  };
  const remove = () => {
    // A date that still stands when the button is pressed was left standing.
    leave();
    change('');
    leave();
  };
  return (
    <section class="section panel" aria-label={say('visit_when')}>
      <h2>{say('visit_when')}</h2>
      <div class="fields">
        <DateField
          label={say('visit_date')}
          value={typed}
          min={today}
          onChange={change}
          onLeave={leave}
        />
        {date !== null && (
          <button type="button" class="button" onClick={remove}>
            {say('visit_no_date')}
          </button>
        )}
      </div>
      <output>{untilText(words, date, today)}</output>
    </section>
  );
}

function untilText({ say, plural, formats }: PageWords, date: EveningKey | null, today: string) {
  if (date === null) return say('visit_none');
  const days = eveningsBetween(today, date);
  if (days < 0) return say('visit_past', formats.day(date));
  if (days === 0) return say('visit_today');
  if (days === 1) return say('visit_tomorrow', formats.day(date));
  return plural('visit_days', days, formats.day(date));
}
