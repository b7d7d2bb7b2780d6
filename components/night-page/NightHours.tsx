import { addEvenings } from '../../utils/evening/calendar.ts';
import type { NightAxis } from '../../utils/summary/night.ts';
import { percentOf } from '../chart/time-axis.ts';
import { useWords } from '../ui/words-context.ts';

const MIDNIGHT = 24 * 60;

type Props = { evening: string; axis: NightAxis };

/** The hours of the axis, and above them the date at its beginning and at midnight. */
export function NightHours({ evening, axis }: Props) {
  const { formats } = useWords();
  const hours = axis.ticks.filter((tick) => tick > axis.from && tick < axis.to);
  return (
    <div class="night-lane">
      <div class="night-lane-name" />
      <svg class="strip" width="100%" height="40" aria-hidden="true">
        <text class="strip-hour" x="0" y="13">
          {formats.shortDate(evening)}
        </text>
        <text class="strip-hour" x={`${percentOf(axis, MIDNIGHT)}%`} y="13">
          {formats.shortDate(addEvenings(evening, 1))}
        </text>
        {hours.map((tick) => (
          <text
            key={tick}
            class="strip-hour"
            x={`${percentOf(axis, tick)}%`}
            y="33"
            text-anchor="middle"
          >
            {formats.hour(tick)}
          </text>
        ))}
      </svg>
    </div>
  );
}
