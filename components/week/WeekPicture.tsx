import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { KindPatterns, Legend } from '../chart/Legend.tsx';
import { percentOf, type TimeAxis, timeAxisOf } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';
import { EveningClock } from './EveningClock.tsx';
import { EveningName } from './EveningName.tsx';
import { EveningStrip } from './EveningStrip.tsx';
import { MarkedPattern, WeekLegend } from './WeekLegend.tsx';

/** Where the evening begins, in minutes of the axis. */
const EVENING = 18 * 60;

type Props = { evenings: readonly EveningRow[] };

/** Seven evenings and their nights, one below the other on the same clock. The table below says the same. */
export function WeekPicture({ evenings }: Props) {
  const { say } = useWords();
  const axis = timeAxisOf(evenings);
  const scroller = useRef<HTMLElement>(null);
  const first = evenings[0]?.evening;
  useLayoutEffect(() => {
    // On a narrow page the picture is wider than it: it begins with the evening, not with the afternoon.
    const { current } = scroller;
    if (current) current.scrollLeft = (current.scrollWidth * percentOf(axis, EVENING)) / 100;
  }, [first]);
  return (
    <figure class="week-picture panel" aria-label={say('picture_label')}>
      <KindPatterns />
      <MarkedPattern />
      <section
        ref={scroller}
        class="strip-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={say('week_picture_scroll')}
      >
        <div>
          <Axis axis={axis} />
          {evenings.map((shown) => (
            <div key={shown.evening} class="strip-row">
              <div class="strip-day">
                <EveningName shown={shown} />
                <StripNote shown={shown} />
              </div>
              <EveningClock zone={shown.zone}>
                <EveningStrip shown={shown} axis={axis} />
              </EveningClock>
            </div>
          ))}
        </div>
      </section>
      <div class="week-legends">
        <Legend />
        <WeekLegend />
      </div>
    </figure>
  );
}

function StripNote({ shown }: { shown: EveningRow }) {
  const { say } = useWords();
  if (shown.state === 'coming') return <small>{say('evening_coming')}</small>;
  return (
    <>
      {shown.mode && <small>{say(`mode_${shown.mode}`)}</small>}
      {shown.plan === 'no-plan' && <small>{say('evening_off')}</small>}
    </>
  );
}

function Axis({ axis }: { axis: TimeAxis }) {
  const { formats } = useWords();
  return (
    <div class="strip-row strip-axis">
      <div class="strip-day" />
      <svg class="strip" width="100%" height="20" aria-hidden="true">
        {axis.ticks.map((tick) => (
          <text
            key={tick}
            class="strip-hour"
            x={`${percentOf(axis, tick)}%`}
            y="13"
            text-anchor={tick === axis.from ? 'start' : 'middle'}
          >
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
