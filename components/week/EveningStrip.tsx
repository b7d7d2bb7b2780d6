import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { percentOf, placeOf, type TimeAxis } from '../chart/time-axis.ts';
import { NightMarks, PromptMarks, RatingMarks } from './StripMarks.tsx';
import { StripSleep } from './StripSleep.tsx';

const HEIGHT = 90;

type Props = { shown: EveningRow; axis: TimeAxis };

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
        <Line key={tick} of="strip-tick" at={percentOf(axis, tick)} />
      ))}
      {shown.sessions.map(({ start, end, kind }) => (
        <rect
          key={start}
          class={`strip-session strip-${kind}`}
          x={`${x(start)}%`}
          width={`${Math.max(x(end) - x(start), 0.25)}%`}
          y="41"
          height="14"
          rx="2"
        />
      ))}
      <StripSleep shown={shown} axis={axis} />
      {night && <Line of="strip-bedtime" at={x(night.bedtime)} />}
      <PromptMarks shown={shown} axis={axis} />
      <NightMarks shown={shown} axis={axis} />
      <RatingMarks shown={shown} axis={axis} />
    </svg>
  );
}

function Line({ of, at }: { of: string; at: number }) {
  return <line class={of} x1={`${at}%`} x2={`${at}%`} y1="0" y2={HEIGHT} />;
}
