import type { DiarySleep } from '../../utils/diary/diary-sleep.ts';
import type { EveningRow as Evening } from '../../utils/diary/evening-row.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { type SleepDiary, sleepSpan } from '../../utils/sleep/sleep-diary.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { byDayText } from '../words/by-day-text.ts';
import { durationText } from '../words/duration-text.ts';
import { keptText } from '../words/night-text.ts';
import { kindsText, observedText } from '../words/screen-text.ts';
import { AsleepAnswer, type EveningAnswers, NoScreenAnswer } from './EveningAnswer.tsx';
import { EveningName } from './EveningName.tsx';

type Props = EveningAnswers & { shown: Evening; otherColumns: number };

/** One evening of the table. */
export function EveningRow({ shown, otherColumns, onNoScreen, onAsleep }: Props) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <EveningName shown={shown} />
        {shown.mode && <small>{say(`mode_${shown.mode}`)}</small>}
      </th>
      {shown.state === 'coming' || shown.state === 'before' ? (
        <td colSpan={otherColumns} class="soft">
          {say(shown.state === 'coming' ? 'evening_coming' : 'nights_before')}
        </td>
      ) : (
        <BegunCells shown={shown} onNoScreen={onNoScreen} onAsleep={onAsleep} />
      )}
    </tr>
  );
}

function BegunCells({ shown, onNoScreen, onAsleep }: EveningAnswers & { shown: Evening }) {
  const words = useWords();
  return (
    <>
      <td>{shown.eveningWorst ?? <Missing />}</td>
      <td>{shown.nightWorst ?? <Missing />}</td>
      <td>{byDayText(words, shown) ?? <Missing />}</td>
      <td>{shown.ratings.length === 0 ? <Missing /> : ratingsText(words, shown.ratings)}</td>
      <td>
        <MinutesCell shown={shown} part="beforeBedtime" />
        <NoScreenAnswer shown={shown} onNoScreen={onNoScreen} />
      </td>
      <td>
        <MinutesCell shown={shown} part="lastHour" />
      </td>
      <td>
        <MinutesCell shown={shown} part="afterBedtime" />
        <AsleepAnswer shown={shown} onAsleep={onAsleep} />
      </td>
      <td>{bedText(words, shown) ?? <Missing />}</td>
      <td>
        <SleepCell shown={shown} />
      </td>
      <td>{promptsText(words, shown)}</td>
      <td>
        {shown.coverage ? observedText(words, shown.coverage) : <Missing word="week_not_seen" />}
      </td>
    </>
  );
}

type MinutesProps = { shown: Evening; part: 'beforeBedtime' | 'lastHour' | 'afterBedtime' };

/** Screen minutes of an evening, in all and by kind; a dash where nothing of that time was seen. */
function MinutesCell({ shown, part }: MinutesProps) {
  const words = useWords();
  const total = shown.totals[part];
  if (total === null && shown.plan === 'no-plan')
    return <span class="soft">{words.say('evening_off')}</span>;
  if (total === null) return <Missing word="week_not_seen" />;
  const kinds = shown.minutes && kindsText(words, shown.minutes[part]);
  return (
    <>
      {durationText(words, total)}
      {kinds && <small>{kinds}</small>}
    </>
  );
}

/** The time asleep, and below it when the person went to bed, fell asleep and got up, and the taps on "I was awake". */
function SleepCell({ shown: { sleep, awake } }: { shown: Evening }) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <>
      {(sleep && asleepText(words, sleep)) ?? <Missing />}
      {sleep && <SleepTimes diary={sleep.diary} />}
      {awake.length > 0 && (
        <small>
          {say('week_awake', new Intl.ListFormat(say('language')).format(awake.map(formats.clock)))}
        </small>
      )}
    </>
  );
}

function SleepTimes({ diary }: { diary: SleepDiary }) {
  const { say, formats } = useWords();
  const times = [diary.bed, sleepSpan(diary)?.start ?? null, diary.up];
  if (times.every((at) => at === null)) return null;
  const [bed = '', asleep = '', up = ''] = times.map((at) =>
    at === null ? '–' : formats.clock(at),
  );
  return <small>{say('week_sleep_times', bed, asleep, up)}</small>;
}

/** Going to bed against the bedtime; where there was none, the time. */
function bedText(words: PageWords, { kept, bed }: Evening): string | null {
  if (kept) return keptText(words, kept);
  return bed === null ? null : words.formats.clock(bed);
}

function promptsText({ say }: PageWords, { prompts }: Evening): string {
  const done = prompts.filter(({ outcome }) => outcome === 'done').length;
  return done === 0 ? String(prompts.length) : say('week_prompts_done', prompts.length, done);
}

function ratingsText({ say, formats }: PageWords, ratings: readonly Rating[]): string {
  return ratings.map(({ score, at }) => say('score_at', score, formats.clock(at))).join(', ');
}

function asleepText(words: PageWords, { diary, figures }: DiarySleep): string | null {
  if (diary.noSleep) return words.say('week_no_sleep');
  return figures.tst === null ? null : durationText(words, figures.tst);
}
