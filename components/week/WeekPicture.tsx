import type { WeekEvening } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { EveningStrip } from './EveningStrip.tsx';
import { KindPatterns, Legend } from './Legend.tsx';
import { percentOf, type TimeAxis, timeAxisOf } from './time-axis.ts';

/** More hours than this run into one another on the narrowest page: every other one is left out there. */
const MOST_HOURS_ON_A_PHONE = 5;

type Props = { evenings: readonly WeekEvening[] };

/** Seven evenings, one below the other on the same clock. The table below says the same. */
export function WeekPicture({ evenings }: Props) {
  const { say, formats } = useWords();
  const axis = timeAxisOf(evenings);
  return (
    <figure class="week-picture panel">
      <KindPatterns />
      <div role="img" aria-label={say('picture_label')}>
        <Axis axis={axis} />
        {evenings.map((shown) => (
          <div key={shown.evening} class="strip-row">
            <div class="strip-day">
              <span>{formats.shortDay(shown.evening)}</span>
              <StripNote shown={shown} />
            </div>
            <EveningStrip shown={shown} axis={axis} />
          </div>
        ))}
      </div>
      <Legend />
    </figure>
  );
}

function StripNote({ shown }: { shown: WeekEvening }) {
  const { say } = useWords();
  if (shown.mode) return <small>{say(`mode_${shown.mode}`)}</small>;
  if (shown.state === 'coming') return <small>{say('evening_coming')}</small>;
  return shown.night ? null : <small>{say('evening_off')}</small>;
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
