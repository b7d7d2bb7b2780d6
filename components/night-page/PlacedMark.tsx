import type { NightAxis, NightEntry } from '../../utils/summary/night.ts';
import { percentOf } from '../chart/axis.ts';
import { AWAKE, DIAMOND, MOON, TRIANGLE } from '../chart/shapes.ts';
import { useWords } from '../ui/words-context.ts';
import { entryText } from './entry-text.ts';

type Props = { axis: NightAxis; entry: NightEntry; y: number };

/** The mark of a moment, with its words and its time for the pointer. */
export function PlacedMark({ axis, entry, y }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const x = percentOf(axis, entry.pieces[0]?.from ?? 0);
  return (
    <svg x={`${x}%`} y={y} overflow="visible">
      <title>{say('night_page_dated', formats.clock(entry.start), entryText(words, entry))}</title>
      <Shape entry={entry} />
    </svg>
  );
}

function Shape({ entry }: { entry: NightEntry }) {
  switch (entry.kind) {
    case 'rating':
      return (
        <>
          <circle class="strip-dot" r="11" />
          <text class="strip-score" text-anchor="middle" dy="4.5">
            {entry.rating.score}
          </text>
        </>
      );
    case 'onset':
      return <path class="night-onset" d={TRIANGLE} />;
    case 'prompt':
      return (
        <path
          class={
            entry.prompt.outcome === 'done' ? 'night-prompt night-prompt-done' : 'night-prompt'
          }
          d={DIAMOND}
        />
      );
    case 'bed':
      return <path class="strip-bed" d={MOON} />;
    case 'awake':
      return <path class="night-awake" d={AWAKE} />;
    default:
      return null;
  }
}
