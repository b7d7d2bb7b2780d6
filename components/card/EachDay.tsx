import type { DayTimes } from '../../utils/engine/day-times.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { useWords } from '../ui/words-context.ts';

/** By how many minutes one press moves a prompt. */
const STEP = 15;

type Props = {
  times: DayTimes;
  /** What a move said: "From tomorrow at 8:00 PM." */
  said: string;
  undoable: boolean;
  onMove: (minutes: number) => void;
  onUndo: () => void;
};

/** Moves a prompt earlier or later each day, from tomorrow on; `onMove` is told the minutes from its own time. */
export function EachDay({ times, said, undoable, onMove, onUndo }: Props) {
  const { say, formats } = useWords();
  const { own, comes, earliest, latest } = times;
  const minutes = minutesBetween(own, comes);
  return (
    <fieldset class="each-day">
      <legend>{say('card_each_day')}</legend>
      <div class="card-row">
        {comes - STEP * MINUTE >= earliest && (
          <button type="button" class="button" onClick={() => onMove(minutes - STEP)}>
            {say('card_earlier', STEP)}
          </button>
        )}
        {comes + STEP * MINUTE <= latest && (
          <button type="button" class="button" onClick={() => onMove(minutes + STEP)}>
            {say('card_later', STEP)}
          </button>
        )}
      </div>
      <SelectField
        label={say('card_other_time')}
        value={String(minutes)}
        choices={choicesOf(times, minutes).map((each) => ({
          value: String(each),
          label: formats.clock(own + each * MINUTE),
        }))}
        onChange={(each) => onMove(Number(each))}
      />
      <div class="state-line">
        <output>{said}</output>
        {undoable && (
          <button type="button" class="button-text" onClick={onUndo}>
            {say('undo')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

const MINUTE = 60_000;

function minutesBetween(from: number, to: number): number {
  return Math.round((to - from) / MINUTE);
}

/** Each quarter of an hour from the earliest to the latest, in minutes from its own time, and the one that holds. */
function choicesOf({ own, earliest, latest }: DayTimes, chosen: number): number[] {
  const first = Math.ceil(minutesBetween(own, earliest) / STEP);
  const last = Math.floor(minutesBetween(own, latest) / STEP);
  const steps = Array.from({ length: last - first + 1 }, (_, step) => (first + step) * STEP);
  return [...new Set([...steps, chosen])].sort((a, b) => a - b);
}
