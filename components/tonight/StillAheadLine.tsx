import type { Tonight } from '../../utils/engine/tonight.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { stillAhead: NonNullable<Tonight['stillAhead']>; onStop: () => void };

/** "Sitting still ahead" while it goes on: how often, when next, and its end. */
export function StillAheadLine({ stillAhead, onStop }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const { everyMinutes, nextAt, until } = stillAhead;
  const every = durationText(words, everyMinutes);
  return (
    <div class="state-line">
      <p class="soft">
        {nextAt === null
          ? say('popup_still_ahead', every, formats.clock(until))
          : say('popup_still_ahead_next', every, formats.clock(nextAt), formats.clock(until))}
      </p>
      <button type="button" class="button-text" onClick={onStop}>
        {say('popup_no_more_reminders')}
      </button>
    </div>
  );
}
