import type { DiaryDoubt } from '../../utils/sleep/diary-doubts.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import type { TwelveHourShift } from '../../utils/sleep/suggested-twelve-hour-shift.ts';
import type { ShownTime } from '../../utils/summary/check-in.ts';
import { durationText } from '../ui/duration-text.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { TIME_WORDS } from './time-words.ts';

type Times = Record<NightTime, ShownTime>;

type Props = {
  doubts: readonly DiaryDoubt[];
  /** The time that may have been typed on the wrong half of the clock. */
  shift: TwelveHourShift | null;
  times: Times;
  onShift: (shift: TwelveHourShift) => void;
};

/** What is asked about a night that cannot be quite as told. Nothing has to be answered. */
export function NightDoubts({ doubts, shift, times, onShift }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <div class="night-doubts" aria-live="polite">
      {doubts.map((doubt) => (
        <p key={JSON.stringify(doubt)}>{doubtText(words, doubt, times)}</p>
      ))}
      {shift && (
        <p>
          {say('check_in_shift', formats.clockTime(shift.to), say(TIME_WORDS[shift.time]))}{' '}
          <button type="button" class="button" onClick={() => onShift(shift)}>
            {say('check_in_shift_yes', formats.clockTime(shift.to))}
          </button>
        </p>
      )}
    </div>
  );
}

function doubtText(words: PageWords, doubt: DiaryDoubt, times: Times): string {
  const { say } = words;
  switch (doubt.type) {
    case 'out-of-order':
      return say(
        'check_in_doubt_order',
        say(TIME_WORDS[doubt.later]),
        clockText(words, times[doubt.later]),
        say(TIME_WORDS[doubt.earlier]),
        clockText(words, times[doubt.earlier]),
      );
    case 'no-time-asleep':
      return say(
        'check_in_doubt_no_sleep',
        durationText(words, doubt.awakeMinutes),
        durationText(words, doubt.nightMinutes),
      );
    case 'long-in-bed':
      return say('check_in_doubt_long', durationText(words, doubt.tib));
  }
}

function clockText({ formats }: PageWords, { clock }: ShownTime): string {
  return clock === null ? '' : formats.clockTime(clock);
}
