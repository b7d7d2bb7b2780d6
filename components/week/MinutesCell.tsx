import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { SCREEN_KINDS } from '../../utils/rows/screen-record.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';
import { NotSeen } from './NotSeen.tsx';

type Props = { shown: EveningRow; part: 'beforeBedtime' | 'lastHour' | 'afterBedtime' };

/** Screen minutes of an evening, in all and by kind; a dash where nothing of that time was seen. */
export function MinutesCell({ shown, part }: Props) {
  const words = useWords();
  const total = shown.totals[part];
  if (total === null) return shown.plan === 'no-plan' ? <NoPlan /> : <NotSeen />;
  const kinds = shown.minutes?.[part];
  const used = kinds ? SCREEN_KINDS.filter((kind) => kinds[kind] > 0) : [];
  return (
    <>
      {durationText(words, total)}
      {kinds && used.length > 1 && (
        <small>
          {used
            .map((kind) => words.say('minutes_of_kind', words.say(`kind_${kind}`), kinds[kind]))
            .join(', ')}
        </small>
      )}
    </>
  );
}

function NoPlan() {
  const { say } = useWords();
  return <span class="soft">{say('evening_off')}</span>;
}
