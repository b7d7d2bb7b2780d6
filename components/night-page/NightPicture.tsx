import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NightAxis, NightEntry } from '../../utils/summary/night.ts';
import { KindPatterns, Legend } from '../chart/Legend.tsx';
import { percentOf } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';
import { NightHours } from './NightHours.tsx';
import { LegsLane, NightLane, PromptsLane, ScreenLane } from './NightLanes.tsx';
import { NightLegend } from './NightLegend.tsx';

type Props = {
  evening: string;
  axis: NightAxis;
  entries: readonly NightEntry[];
};

/** One evening and its night on one clock, from turn-over to turn-over. */
export function NightPicture({ evening, axis, entries }: Props) {
  const { say } = useWords();
  const scroller = useRef<HTMLElement>(null);
  const first = entries.find(({ kind }) => kind === 'window') ?? entries[0];
  const from = first?.pieces[0]?.from ?? null;
  useLayoutEffect(() => {
    // On a narrow page the picture is wider than it: it begins with the evening, not with noon.
    const { current } = scroller;
    if (current && from !== null) {
      current.scrollLeft = (current.scrollWidth * percentOf(axis, from - 90)) / 100;
    }
  }, [evening, from]);
  const lane = { axis, entries };
  return (
    <figure class="night-picture panel">
      <KindPatterns />
      <section
        ref={scroller}
        class="night-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say('night_page_scroll')}
      >
        <div role="img" aria-label={say('night_page_picture')}>
          <NightHours evening={evening} axis={axis} />
          <LegsLane {...lane} />
          <ScreenLane {...lane} />
          <PromptsLane {...lane} />
          <NightLane {...lane} />
        </div>
      </section>
      <div class="night-legends">
        <Legend />
        <NightLegend />
      </div>
    </figure>
  );
}
