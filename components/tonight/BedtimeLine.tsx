import type { Tonight } from '../../utils/engine/tonight.ts';
import { type PageWords, unbroken, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

/** Later than this nobody is told how long ago it was. */
const AGO_MINUTES = 120;

type Props = {
  /** Both instants are epoch ms. */
  bedtime: number;
  at: number;
  movedFrom: Tonight['movedFrom'];
  /** The night is over: how long ago its bedtime was is no matter now. */
  over: boolean;
};

/** The bedtime of this evening, how far off it is, and where it was moved from. */
export function BedtimeLine({ bedtime, at, movedFrom, over }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <p>
      <span class="bedtime">{bedtimeText({ bedtime, at, over }, words)}</span>
      {movedFrom !== null && (
        <span class="soft moved-from">
          {say('popup_moved_from', unbroken(formats.clockTime(movedFrom)))}
        </span>
      )}
    </p>
  );
}

function bedtimeText(
  { bedtime, at, over }: Pick<Props, 'bedtime' | 'at' | 'over'>,
  words: PageWords,
): string {
  const clock = unbroken(words.formats.clock(bedtime));
  const minutes = Math.round((bedtime - at) / 60_000);
  if (minutes > 0) return words.say('bedtime_in', clock, durationText(words, minutes));
  if (minutes === 0) return words.say('bedtime_now', clock);
  if (over || -minutes > AGO_MINUTES) return words.say('popup_bedtime_was', clock);
  return words.say('bedtime_ago', clock, durationText(words, -minutes));
}
