import { useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { Score } from '../../utils/rows/rating.ts';
import { useWords } from '../ui/words-context.ts';
import './when.css';
import { ScoreSelect } from './ScoreSelect.tsx';
import { showClock, typedClock, WhenFields } from './WhenFields.tsx';

/** What was told so far; an empty time and a missing score are not told yet. */
export type ToldEarlier = { date: EveningKey; clock: ClockTime | ''; score: Score | null };

type Props = {
  /** The dates that may be chosen, newest first, and the one that is today. */
  dates: readonly EveningKey[];
  today: EveningKey;
  /** Resolves to true once it is kept; what was told stays until then. */
  onAdd: (told: ToldEarlier) => Promise<boolean>;
};

/** A rating of an earlier moment: its day, its time and its score, saved by a button. */
export function EarlierForm({ dates, today, onAdd }: Props) {
  const { say } = useWords();
  const [date, setDate] = useState(today);
  const [score, setScore] = useState<Score | null>(null);
  const add = (form: HTMLFormElement) => {
    const after = (kept: boolean) => {
      if (!kept) return;
      showClock(form, '');
      setScore(null);
    };
    onAdd({ date, clock: typedClock(form), score }).then(after, () => after(false));
  };
  return (
    <form
      class="when-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add(event.currentTarget);
      }}
    >
      <p class="soft">{say('earlier_about')}</p>
      <WhenFields dates={dates} today={today} date={date} clock="" onDate={setDate} />
      <ScoreSelect label={say('earlier_score')} score={score} onChange={setScore} />
      <button type="submit" class="button">
        {say('earlier_save')}
      </button>
    </form>
  );
}
