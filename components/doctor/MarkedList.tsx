import { addEvenings, type EveningKey } from '../../utils/evening/calendar.ts';
import type { EveningMode } from '../../utils/plan/marked-days.ts';
import { useWords } from '../ui/words-context.ts';
import { Part } from './Part.tsx';
import { SlotKey } from './SlotTable.tsx';

type Marked = { evening: EveningKey; mode: EveningMode };
type Run = { from: EveningKey; to: EveningKey; mode: EveningMode };

/** More than these would take the room of all else. */
const MOST_RUNS = 5;

type Props = { marked: readonly Marked[] };

/** The evenings of travel, illness or a flare; they are in every figure. */
export function MarkedList({ marked }: Props) {
  const { say, formats } = useWords();
  const runs = runsOf(marked);
  const left = runs.length - MOST_RUNS;
  return (
    <Part heading={say('doctor_marked')}>
      {runs.length === 0 ? (
        <p>{say('doctor_marked_none')}</p>
      ) : (
        <>
          <ul class="doctor-list">
            {runs.slice(0, MOST_RUNS).map(({ from, to, mode }) => (
              <li key={from}>
                {say('doctor_marked_run', formats.days(from, to), say(`mode_${mode}`))}
              </li>
            ))}
            {left > 0 && <li>{say('doctor_more', left)}</li>}
          </ul>
          <p class="doctor-note">
            <SlotKey width={14} slot="evening" marked /> {say('doctor_marked_about')}
          </p>
        </>
      )}
    </Part>
  );
}

/** Evenings of one kind that follow each other, as one run. */
function runsOf(marked: readonly Marked[]): Run[] {
  const runs: Run[] = [];
  for (const { evening, mode } of marked) {
    const last = runs.at(-1);
    if (last?.mode === mode && addEvenings(last.to, 1) === evening) last.to = evening;
    else runs.push({ from: evening, to: evening, mode });
  }
  return runs;
}
