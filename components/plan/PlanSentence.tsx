import type { ComingPrompt } from '../../utils/engine/tonight.ts';
import { type EveningKey, eveningsBetween } from '../../utils/evening/calendar.ts';
import type { PromptId } from '../../utils/rows/prompt-log-row.ts';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { promptName } from '../words/prompt-name.ts';

type Props = {
  evening: EveningKey;
  /** Epoch ms; null on an evening that is off. */
  night: { windowStart: number; bedtime: number; wake: number } | null;
  byDay: boolean;
  /** The calendar date of now, and of each prompt: those of other days name the weekday. */
  today: EveningKey;
  coming: readonly (ComingPrompt & { date: EveningKey })[];
};

/** What the plan means for this evening, and the next events as the scheduler itself sees them. */
export function PlanSentence({ evening, night, byDay, today, coming }: Props) {
  const { say, formats } = useWords();
  return (
    <div class="plan-sentence">
      {/* Read aloud in place of the line; on the screen only where there is none. */}
      <p class={night ? 'unseen' : undefined}>
        {night
          ? say(
              byDay ? 'plan_sentence_by_day' : 'plan_sentence',
              formats.weekday(evening),
              formats.clock(night.windowStart),
              formats.clock(night.bedtime),
              formats.clock(night.wake),
            )
          : say('plan_sentence_off', formats.weekday(evening))}
      </p>
      {coming.length === 0 ? (
        <p class="soft">{say('plan_next_none')}</p>
      ) : (
        <div class="coming-row">
          <span class="soft" aria-hidden="true">
            {say('plan_next')}
          </span>
          <ol class="coming" aria-label={say('plan_next_heading')}>
            {coming.map(({ prompt, dueAt, occurrence, date }) => (
              <li key={`${dueAt}-${prompt}-${occurrence}`}>
                <span class="coming-when">
                  {dayText(formats, date, today)} {formats.clock(dueAt)}
                </span>
                <span>{nameOf(say, prompt, occurrence)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

/** The first movement of an evening goes by the usual onset; the others come only to one who sits on. */
function nameOf(say: PageWords['say'], prompt: PromptId, occurrence: number): string {
  const name = promptName({ say }, prompt);
  return prompt === 'move' && occurrence > 0 ? say('plan_next_if_sitting', name) : name;
}

/** Nothing for today, the weekday within a week, and after that the date. */
function dayText(formats: PageWords['formats'], date: EveningKey, today: EveningKey): string {
  if (date === today) return '';
  return eveningsBetween(today, date) < 7 ? formats.weekday(date) : formats.day(date);
}
