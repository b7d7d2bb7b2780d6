import { useRef } from 'preact/hooks';
import type { ClockTime } from '../../utils/evening/clock-time.ts';
import type { NightTime } from '../../utils/sleep/night-instants.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { TIME_WORDS } from './TimesForm.tsx';

/** A time that the confirmation kept, or would keep. */
export type KeptTime = { time: NightTime; clock: ClockTime };

type Props = {
  /** The suggestions that "that is right" would keep. */
  standing: readonly KeptTime[];
  /** What the press of this visit kept; null before it, and until it is on the disk. */
  kept: readonly KeptTime[] | null;
  /** When it was confirmed, epoch ms, and the date of that; null before. */
  confirmed: { at: number; date: string } | null;
  late: boolean;
  onConfirm: () => void;
};

/** "That is right": one press keeps the suggested times as told, and the check-in is done. */
export function ConfirmForm({ standing, kept, confirmed, late, onConfirm }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const place = useRef<HTMLDivElement>(null);
  const confirm = () => {
    // The button goes, and the focus with it.
    place.current?.focus();
    onConfirm();
  };
  return (
    <div ref={place} class="check-in-confirm" tabIndex={-1}>
      {confirmed === null && (
        <>
          <button type="button" class="button button-main" onClick={confirm}>
            {say('check_in_confirm')}
          </button>
          <p class="soft">
            {say(standing.length > 0 ? 'check_in_confirm_about' : 'check_in_confirm_about_all')}
          </p>
        </>
      )}
      <output>{kept && keptText(words, kept)}</output>
      {confirmed && !kept && (
        <p class="soft">
          {say('check_in_confirmed', formats.day(confirmed.date), formats.clock(confirmed.at))}
        </p>
      )}
      {late && <p class="soft">{say('check_in_late')}</p>}
    </div>
  );
}

function keptText({ say, formats }: PageWords, kept: readonly KeptTime[]): string {
  if (kept.length === 0) return say('check_in_saved');
  const times = kept.map(({ time, clock }) =>
    say('check_in_time_at', say(TIME_WORDS[time]), formats.clockTime(clock)),
  );
  return say('check_in_saved_times', times.join(', '));
}
