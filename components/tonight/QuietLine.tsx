import type { Quiet } from '../../utils/engine/tonight.ts';
import { wallClockAt } from '../../utils/evening/instant.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';

const DAY_MS = 86_400_000;

type Props = {
  quiet: Quiet;
  now: { at: number; zone: string };
  byDay: boolean;
  onPromptsAgain: () => void;
  onEndPause: () => void;
};

/** Why no prompt comes, until when, and the way back. */
export function QuietLine({ quiet, now, byDay, onPromptsAgain, onEndPause }: Props) {
  const words = useWords();
  return (
    <div class="state-line">
      <p class="soft">{sentence(quiet, now, byDay, words)}</p>
      {quiet.why === 'not-tonight' && (
        <button type="button" class="button-text" onClick={onPromptsAgain}>
          {words.say('tonight_plan_again')}
        </button>
      )}
      {quiet.why === 'paused' && (
        <button type="button" class="button-text" onClick={onEndPause}>
          {words.say('pause_end')}
        </button>
      )}
    </div>
  );
}

function sentence(
  quiet: Quiet,
  { at, zone }: Props['now'],
  byDay: boolean,
  { say, formats }: PageWords,
): string {
  switch (quiet.why) {
    case 'not-tonight':
      return say(byDay ? 'tonight_plan_not_tonight_by_day' : 'tonight_plan_not_tonight');
    case 'paused': {
      const { until } = quiet;
      if (until - at < DAY_MS) return say('popup_paused_until', formats.clock(until));
      return say('pause_state', formats.day(wallClockAt(until, zone).date), formats.clock(until));
    }
    case 'marked': {
      const mode = say(`mode_${quiet.mode}`);
      if (quiet.through === null) return say('popup_marked_open', mode);
      return say('popup_marked_through', mode, formats.day(quiet.through));
    }
  }
}
