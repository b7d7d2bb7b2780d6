import type { Tonight } from '../../utils/engine/tonight.ts';
import type { ScreenKind } from '../../utils/rows/screen-record.ts';
import { durationText } from '../ui/duration-text.ts';
import { useWords } from '../ui/words-context.ts';

type Props = { minutes: Tonight['minutes']; countElsewhere: boolean; byDay: boolean };

/** Screen minutes of this evening so far, and below them by kind. Unknown is said, never shown as zero. */
export function ScreenMinutes({ minutes, countElsewhere, byDay }: Props) {
  const words = useWords();
  const { say } = words;
  if (minutes === null) return <p class="soft">{say('screen_not_seen')}</p>;
  const kinds: ScreenKind[] = countElsewhere
    ? ['active', 'watching', 'elsewhere']
    : ['active', 'watching'];
  const used = kinds.filter((kind) => minutes[kind] > 0);
  const total = used.reduce((sum, kind) => sum + minutes[kind], 0);
  return (
    <div>
      <p>{say(byDay ? 'screen_so_far_by_day' : 'screen_so_far', durationText(words, total))}</p>
      {used.length > 0 && (
        <p class="soft by-kind">
          {used
            .map((kind) =>
              say('minutes_of_kind', say(`kind_${kind}`), durationText(words, minutes[kind])),
            )
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
