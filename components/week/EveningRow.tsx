import type { EveningRow as Evening } from '../../utils/diary/evening-row.ts';
import type { Coverage } from '../../utils/diary/screen-figures.ts';
import type { Rating } from '../../utils/rows/rating.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { AsleepAnswer, NoScreenAnswer } from './EveningAnswer.tsx';
import { EveningName } from './EveningName.tsx';
import type { EveningAnswers } from './evening-answers.ts';
import { keptText } from './kept-text.ts';
import { MinutesCell } from './MinutesCell.tsx';
import { NotSeen } from './NotSeen.tsx';
import { SleepCell } from './SleepCell.tsx';

type Props = EveningAnswers & { shown: Evening; otherColumns: number };

/** One evening of the table. */
export function EveningRow({ shown, otherColumns, ...answers }: Props) {
  const { say } = useWords();
  return (
    <tr>
      <th scope="row">
        <EveningName shown={shown} />
        {shown.mode && <small>{say(`mode_${shown.mode}`)}</small>}
      </th>
      {shown.state === 'coming' ? (
        <td colSpan={otherColumns} class="soft">
          {say('evening_coming')}
        </td>
      ) : (
        <BegunCells shown={shown} {...answers} />
      )}
    </tr>
  );
}

function BegunCells({ shown, onNoScreen, onAsleep }: EveningAnswers & { shown: Evening }) {
  const words = useWords();
  return (
    <>
      <td>{shown.worst ?? <Missing />}</td>
      <td>{shown.nightWorst ?? <Missing />}</td>
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
        <SleepCell sleep={shown.sleep} awake={shown.awake} />
      </td>
      <td>{promptsText(words, shown)}</td>
      <td>{shown.coverage ? coverageText(words, shown.coverage) : <NotSeen />}</td>
    </>
  );
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

function coverageText(words: PageWords, { observed, possible }: Coverage): string {
  return words.say('observed_of', durationText(words, observed), durationText(words, possible));
}

function ratingsText({ say, formats }: PageWords, ratings: readonly Rating[]): string {
  return ratings.map(({ score, at }) => say('score_at', score, formats.clock(at))).join(', ');
}
