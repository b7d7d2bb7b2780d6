import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { type Axis, percentOf } from '../chart/axis.ts';
import { Bar, Upright } from '../chart/Bar.tsx';
import { placeOf } from '../chart/time-axis.ts';
import { StripMarks } from './StripMarks.tsx';

const HEIGHT = 95;
/** The shortest bar, in percent. */
const LEAST = 0.25;

type Props = { shown: EveningRow; axis: Axis };

/** One evening of the picture: ratings above, screen time by kind, prompts and sleep below, its window behind and the bedtime across. */
export function EveningStrip({ shown, axis }: Props) {
  const { night } = shown;
  const x = (at: number) => placeOf(axis, at, shown);
  return (
    <svg class="strip" width="100%" height={HEIGHT} aria-hidden="true">
      {night && (
        <rect
          class="strip-window"
          x={`${x(night.windowStart)}%`}
          width={`${x(night.bedtime) - x(night.windowStart)}%`}
          y="0"
          height={HEIGHT}
        />
      )}
      {shown.mode && <rect class="strip-marked" width="100%" height={HEIGHT} />}
      {axis.ticks.map((tick) => (
        <Upright key={tick} class="strip-tick" at={percentOf(axis, tick)} to={HEIGHT} />
      ))}
      {shown.sessions.map(({ start, end, kind }) => (
        <Bar
          key={start}
          class={`strip-session strip-${kind}`}
          from={x(start)}
          to={x(end)}
          y={46}
          height={14}
          least={LEAST}
        />
      ))}
      <Sleep shown={shown} axis={axis} />
      {night && <Upright class="strip-bedtime" at={x(night.bedtime)} to={HEIGHT} />}
      <StripMarks shown={shown} axis={axis} />
    </svg>
  );
}

/** The diary's time in bed as a frame, and in it from lights out to the last waking; a night without sleep has the frame only. */
function Sleep({ shown, axis }: Props) {
  if (!shown.sleep) return null;
  const { bed, up, wake, noSleep, try: tried } = shown.sleep.diary;
  const bar = (look: string, [from, to]: Ends, y: number, height: number) => {
    if (from === null || to === null || to <= from) return null;
    const [start, end] = [placeOf(axis, from, shown), placeOf(axis, to, shown)];
    return <Bar class={look} from={start} to={end} y={y} height={height} least={LEAST} />;
  };
  return (
    <>
      {bar('strip-in-bed', [bed, up], 73, 13)}
      {!noSleep && bar('strip-asleep', [tried, wake], 76, 7)}
    </>
  );
}

type Ends = [from: number | null, to: number | null];
