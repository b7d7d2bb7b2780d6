import type { Tonight } from '../../utils/engine/tonight.ts';
import { durationText } from '../ui/duration-text.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = {
  /** Both instants are epoch ms. */
  bedtime: number;
  at: number;
  movedFrom: Tonight['movedFrom'];
};

/** The bedtime of this evening, how far off it is, and where it was moved from. */
export function BedtimeLine({ bedtime, at, movedFrom }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <p>
      <span class="bedtime">{bedtimeText(bedtime, at, words)}</span>
      {movedFrom !== null && (
        <span class="soft moved-from">{say('popup_moved_from', formats.clockTime(movedFrom))}</span>
      )}
    </p>
  );
}

function bedtimeText(bedtime: number, at: number, words: PageWords): string {
  const clock = words.formats.clock(bedtime);
  const minutes = Math.round((bedtime - at) / 60_000);
  if (minutes > 0) return words.say('bedtime_in', clock, durationText(words, minutes));
  if (minutes === 0) return words.say('bedtime_now', clock);
  return words.say('bedtime_ago', clock, durationText(words, -minutes));
}
