import { useState } from 'preact/hooks';
import { type EveningKey, eveningsBetween, isEveningKey } from '../../utils/evening/calendar.ts';
import { DateField } from '../ui/DateField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  /** `"YYYY-MM-DD"`, or null. */
  date: EveningKey | null;
  today: EveningKey;
  onChange: (date: EveningKey | null) => void;
};

/** The date of the next appointment and how far off it is. */
export function VisitDate({ date, today, onChange }: Props) {
  const words = useWords();
  const { say } = words;
  // While a year is being typed the field holds dates of the year 2 and of 202.
  const [typed, setTyped] = useState(date ?? '');
  const change = (value: string | null) => {
    if (value === null) return;
    setTyped(value);
    if (value === '' || isEveningKey(value)) onChange(value || null);
  };
  return (
    <section class="section panel" aria-label={say('visit_when')}>
      <h2>{say('visit_when')}</h2>
      <div class="fields">
        <DateField label={say('visit_date')} value={typed} min={today} onChange={change} />
        {date !== null && (
          <button type="button" class="button" onClick={() => change('')}>
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
