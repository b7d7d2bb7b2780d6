import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { Refusal } from '../../utils/ratings/earlier.ts';
import { useWords } from '../ui/words-context.ts';
import './when.css';
import { showClock, typedClock, WhenFields } from './WhenFields.tsx';

type Props = {
  /** The dates that may be chosen, newest first, and the one that is today. */
  dates: readonly EveningKey[];
  today: EveningKey;
  /** When the rating is of, as it stands. */
  date: EveningKey;
  clock: ClockTime;
  /** The zone in which it was rated, if the page shows another one. */
  zone: string | null;
  /** When it was entered, epoch ms. */
  enteredAt: number;
  /** Why the last change could not be made; null when it could. */
  refusal: Refusal['refused'] | null;
  onMove: (date: EveningKey, clock: ClockTime | '') => void;
};

/** The day and time of one rating, changed by a button. */
export function RatingTimeForm(props: Props) {
  const { dates, today, clock, zone, enteredAt, refusal, onMove } = props;
  const { say, formats } = useWords();
  const [date, setDate] = useState(props.date);
  const form = useRef<HTMLFormElement>(null);
  // After a change, and after its undo, the fields show the time as it stands.
  useLayoutEffect(() => {
    setDate(props.date);
    if (form.current) showClock(form.current, clock);
  }, [props.date, clock]);
  return (
    <form
      ref={form}
      class="when-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onMove(date, typedClock(event.currentTarget));
      }}
    >
      <WhenFields dates={dates} today={today} date={date} clock={clock} onDate={setDate} />
      <button type="submit" class="button">
        {say('edit_time')}
      </button>
      {zone && <p class="soft">{say('edit_time_zone', zone.replaceAll('_', ' '))}</p>}
      <p class="when-refused" role="status">
        {refusal === 'no-time' && say('earlier_no_time')}
        {refusal === 'not-yet' &&
          say('edit_after_entry', formats.weekdayShort(enteredAt), formats.clock(enteredAt))}
        {refusal === 'too-old' && say('edit_too_old')}
      </p>
    </form>
  );
}
