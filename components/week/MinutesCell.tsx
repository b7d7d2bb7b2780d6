import { SCREEN_KINDS } from '../../utils/screen/session.ts';
import type { WeekEvening } from '../../utils/summary/week.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';
import { kindTotal } from './kind-total.ts';

type Props = { shown: WeekEvening; part: 'beforeBedtime' | 'afterBedtime' };

/** Screen minutes of an evening, in all and by kind; a dash where nothing was seen. */
export function MinutesCell({ shown, part }: Props) {
  const words = useWords();
  if (!shown.minutes) return <NoMinutes shown={shown} />;
  const minutes = shown.minutes[part];
  const used = SCREEN_KINDS.filter((kind) => minutes[kind] > 0);
  return (
    <>
      {durationText(words, kindTotal(minutes))}
      {used.length > 1 && (
        <small>
          {used
            .map((kind) => words.say('minutes_of_kind', words.say(`kind_${kind}`), minutes[kind]))
            .join(', ')}
        </small>
      )}
    </>
  );
}

function NoMinutes({ shown }: { shown: WeekEvening }) {
  const { say } = useWords();
  if (shown.night || shown.unseen) return <Missing />;
  return <span class="soft">{say('evening_off')}</span>;
}
