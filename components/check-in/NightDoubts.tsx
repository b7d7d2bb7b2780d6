import type { ComponentChildren } from 'preact';
import type { ShownTime } from '../../utils/check-in/check-in.ts';
import type { DiaryDoubt } from '../../utils/sleep/diary-doubts.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import type { TwelveHourShift } from '../../utils/sleep/suggested-twelve-hour-shift.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';
import { TIME_WORDS } from './TimesForm.tsx';

type Times = Record<NightTime, ShownTime>;

type Props = {
  doubts: readonly DiaryDoubt[];
  times: Times;
  /** What would mend it. */
  children?: ComponentChildren;
};

/** What is asked about a night that cannot be quite as told. Nothing has to be answered. */
export function NightDoubts({ doubts, times, children }: Props) {
  const words = useWords();
  return (
    <div class="night-doubts" aria-live="polite">
      {doubts.map((doubt) => (
        <p key={JSON.stringify(doubt)}>{doubtText(words, doubt, times)}</p>
      ))}
      {children}
    </div>
  );
}

type OfferProps = { shift: TwelveHourShift; onShift: (shift: TwelveHourShift) => void };

/** "Did you mean 11 PM?", and the one button that mends it. */
export function ShiftOffer({ shift, onShift }: OfferProps) {
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
