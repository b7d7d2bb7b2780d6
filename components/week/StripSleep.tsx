import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { placeOf, type TimeAxis } from '../chart/time-axis.ts';

type Props = { shown: EveningRow; axis: TimeAxis };

/** The diary's time in bed as a frame, and in it from trying to sleep to waking for good; a night without sleep has the frame only. */
export function StripSleep({ shown, axis }: Props) {
  if (!shown.sleep) return null;
  const { bed, up, wake, noSleep, try: tried } = shown.sleep.diary;
  const bar = (look: string, [from, to]: Ends, [y, height]: [number, number]) => {
    if (from === null || to === null || to <= from) return null;
    const start = placeOf(axis, from, shown);
    const width = Math.max(placeOf(axis, to, shown) - start, 0.25);
    return <rect class={look} x={`${start}%`} width={`${width}%`} y={y} height={height} rx="2" />;
  };
  return (
    <>
      {bar('strip-in-bed', [bed, up], [68, 13])}
      {!noSleep && bar('strip-asleep', [tried, wake], [71, 7])}
    </>
  );
}

type Ends = [from: number | null, to: number | null];
