import type { TwelveHourShift } from '../../utils/sleep/suggested-twelve-hour-shift.ts';
import { useWords } from '../ui/words-context.ts';
import { TIME_WORDS } from './time-words.ts';

type Props = { shift: TwelveHourShift; onShift: (shift: TwelveHourShift) => void };

/** "Did you mean 11 PM?", and the one button that mends it. */
export function ShiftOffer({ shift, onShift }: Props) {
  const { say, formats } = useWords();
  const clock = formats.clockTime(shift.to);
  const mend = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    // The button goes, and the focus to the time that it mended.
    const field = `[data-time="${shift.time}"]`;
    currentTarget.closest('section')?.querySelector<HTMLElement>(field)?.focus();
    onShift(shift);
  };
  return (
    <p>
      {say('check_in_shift', clock, say(TIME_WORDS[shift.time]))}{' '}
      <button type="button" class="button" onClick={mend}>
        {say('check_in_shift_yes', clock)}
      </button>
    </p>
  );
}
