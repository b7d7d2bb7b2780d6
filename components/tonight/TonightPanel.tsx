import { useId } from 'preact/hooks';
import type { Tonight } from '../../utils/engine/tonight.ts';
import { PROMPT_KEY } from '../card/prompt-words.ts';
import { durationText } from '../ui/duration-text.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { BedButtons } from './BedButtons.tsx';
import { ScreenMinutes } from './ScreenMinutes.tsx';
import './tonight.css';

type Props = {
  tonight: Tonight;
  /** Epoch ms. */
  at: number;
  byDay: boolean;
  countElsewhere: boolean;
  /** "I'm going to bed" was pressed a moment ago. */
  bedUndoable: boolean;
  onUp: () => void;
  onBed: () => void;
  onNotInBed: () => void;
};

/** The evening under way: bedtime, what comes next, minutes so far, and the two taps. */
export function TonightPanel({ tonight, at, byDay, countElsewhere, ...bed }: Props) {
  const words = useWords();
  const id = useId();
  const { night, next, paused } = tonight;
  return (
    <section class="panel tonight" aria-labelledby={id}>
      <h2 id={id}>{words.say(byDay ? 'before_sleep' : 'tonight')}</h2>
      {night ? (
        <>
          <p class="bedtime">{bedtimeText(night.bedtime, at, words)}</p>
          {paused && <p class="soft">{words.say('prompts_paused')}</p>}
          {next?.evening === tonight.evening && !paused && tonight.bedAt === null && (
            <p class="soft">
              {words.say(
                'next_prompt',
                words.say(`prompt_${PROMPT_KEY[next.prompt]}_name`),
                words.formats.clock(next.dueAt),
              )}
            </p>
          )}
          <ScreenMinutes minutes={tonight.minutes} countElsewhere={countElsewhere} byDay={byDay} />
        </>
      ) : (
        <p class="soft">{words.say(byDay ? 'no_plan_by_day' : 'no_plan_tonight')}</p>
      )}
      <BedButtons
        bedAt={tonight.bedAt}
        bedOnCard={tonight.card?.prompt === 'bedtime'}
        upUntil={tonight.upUntil !== null && tonight.upUntil > at ? tonight.upUntil : null}
        {...bed}
      />
    </section>
  );
}

function bedtimeText(bedtime: number, at: number, words: PageWords): string {
  const clock = words.formats.clock(bedtime);
  const minutes = Math.round((bedtime - at) / 60_000);
  if (minutes > 0) return words.say('bedtime_in', clock, durationText(words, minutes));
  if (minutes === 0) return words.say('bedtime_now', clock);
  return words.say('bedtime_ago', clock, durationText(words, -minutes));
}
