import type { EveningAndNight } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { EveningName } from './EveningName.tsx';
import { EveningStrip } from './EveningStrip.tsx';
import { KindPatterns, Legend } from './Legend.tsx';
import { percentOf, type TimeAxis, timeAxisOf } from './time-axis.ts';
import { MarkedPattern, WeekLegend } from './WeekLegend.tsx';

/** More hours than this run into one another on the narrowest page: every other one is left out there. */
const MOST_HOURS_ON_A_PHONE = 5;

type Props = { evenings: readonly EveningAndNight[] };

/** Seven evenings and their nights, one below the other on the same clock. The table below says the same. */
export function WeekPicture({ evenings }: Props) {
  const { say } = useWords();
  const axis = timeAxisOf(evenings);
  return (
    <figure class="week-picture panel" aria-label={say('picture_label')}>
      <KindPatterns />
      <MarkedPattern />
      <div class="strip-rows">
        <Axis axis={axis} />
        {evenings.map((shown) => (
          <div key={shown.evening} class="strip-row">
            <div class="strip-day">
              <EveningName shown={shown} />
              <StripNote shown={shown} />
            </div>
            <EveningStrip shown={shown} axis={axis} />
          </div>
        ))}
      </div>
      <div class="week-legends">
        <Legend />
        <WeekLegend />
      </div>
    </figure>
  );
}

function StripNote({ shown }: { shown: EveningAndNight }) {
  const { say } = useWords();
  if (shown.state === 'coming') return <small>{say('evening_coming')}</small>;
  return (
    <>
      {shown.mode && <small>{say(`mode_${shown.mode}`)}</small>}
      {shown.off && <small>{say('evening_off')}</small>}
    </>
  );
}

function Axis({ axis }: { axis: TimeAxis }) {
  const { formats } = useWords();
  const dense = axis.ticks.length > MOST_HOURS_ON_A_PHONE;
  return (
    <div class="strip-row strip-axis">
      <div class="strip-day" />
      <svg class="strip" width="100%" height="20" aria-hidden="true">
        {axis.ticks.map((tick, index) => (
          <text
            key={tick}
            class={dense && index % 2 === 1 ? 'strip-hour strip-hour-odd' : 'strip-hour'}
            x={`${percentOf(axis, tick)}%`}
            y="13"
            text-anchor="middle"
          >
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
