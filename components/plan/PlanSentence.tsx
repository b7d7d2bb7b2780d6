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
    <section class="section panel plan-sentence" aria-label={say('plan_means_heading')}>
      <h2>{say('plan_means_heading')}</h2>
      <p>
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
      <h3>{say('plan_next_heading')}</h3>
      {coming.length === 0 ? (
        <p class="soft">{say('plan_next_none')}</p>
      ) : (
        <ol class="coming">
          {coming.map(({ prompt, dueAt, occurrence, date }) => (
            <li key={`${dueAt}-${prompt}-${occurrence}`}>
              <span class="coming-when">
                {dayText(formats, date, today)} {formats.clock(dueAt)}
              </span>
              <span>{nameOf(say, prompt, occurrence)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
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
