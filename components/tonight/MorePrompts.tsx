import { useWords } from '../ui/words-context.ts';

type Props = {
  /** They are quiet already; the way back stands with tonight. */
  quiet: boolean;
  /** The wake time that comes next, epoch ms. */
  morning: number;
  byDay: boolean;
  planHref: string;
  onNotTonight: () => void;
  onPause: () => void;
};

/** The ways to have no prompts for a while. */
export function MorePrompts({ quiet, morning, byDay, planHref, onNotTonight, onPause }: Props) {
  const { say, formats } = useWords();
  return (
    <fieldset class="more-part">
      <legend>{say('tonight_plan_quiet_heading')}</legend>
      {!quiet && (
        <div class="more-row">
          <button type="button" class="button" onClick={onNotTonight}>
            {say(byDay ? 'no_more_by_day' : 'no_more_tonight')}
          </button>
          <button type="button" class="button" onClick={onPause}>
            {say('pause_until', formats.clock(morning))}
          </button>
        </div>
      )}
      <a href={planHref} target="_blank" rel="noreferrer">
        {say('more_longer_pause')}
      </a>
    </fieldset>
  );
}
