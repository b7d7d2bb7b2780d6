import type { Shift, ShiftOutlook } from '../../utils/plan/shift.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

type Props = { shift: Shift; outlook: ShiftOutlook };

/** Where a gradual move would start from and when it would arrive; a shorter time in bed is never passed over. */
export function ShiftOutlookText({ shift, outlook }: Props) {
  const words = useWords();
  return (
    <output class="outlook">
      <span>{outlookText(words, shift, outlook)}</span>
      {outlook.inBedMinutes !== null && <span>{inBedText(words, outlook.inBedMinutes)}</span>}
    </output>
  );
}

function outlookText({ say, formats }: PageWords, shift: Shift, outlook: ShiftOutlook): string {
  const [first, ...others] = outlook.from;
  const to = formats.clockTime(shift.to);
  if (first === undefined) return say('shift_all_off');
  if (!outlook.moves) return say('shift_there', to);
  const [since, reached] = [formats.day(shift.since), formats.day(outlook.reached)];
  const last = others.at(-1);
  return last === undefined
    ? say('shift_outlook', formats.clockTime(first), since, to, reached)
    : say(
        'shift_outlook_several',
        formats.clockTime(first),
        formats.clockTime(last),
        since,
        to,
        reached,
      );
}

function inBedText(words: PageWords, minutes: number): string {
  return minutes <= 0
    ? words.say('shift_passes')
    : words.say('shift_shorter', durationText(words, minutes));
}
