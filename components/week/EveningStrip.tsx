import type { Rating } from '../../utils/ratings/rating.ts';
import type { WeekEvening } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { axisMinutes, percentOf, type TimeAxis } from './time-axis.ts';

/** A crescent round the origin. */
export const MOON = 'M2.5 -7.5a7.5 7.5 0 1 0 5 10a6 6 0 0 1 -5 -10z';

type Props = { shown: WeekEvening; axis: TimeAxis; zone: string };

/** One evening of the picture: its window, screen time by kind below, ratings above, bedtime across. */
export function EveningStrip({ shown, axis, zone }: Props) {
  const x = (at: number, where = zone) => percentOf(axis, axisMinutes(at, shown.evening, where));
  const { night } = shown;
  return (
    <svg class="strip" width="100%" height="56" aria-hidden="true">
      {night && (
        <rect
          class="strip-window"
          x={`${x(night.windowStart)}%`}
          width={`${x(night.bedtime) - x(night.windowStart)}%`}
          y="0"
          height="56"
        />
      )}
      {axis.ticks.map((tick) => (
        <Line key={tick} of="strip-tick" at={percentOf(axis, tick)} />
      ))}
      {shown.sessions.map(({ start, end, kind }) => (
        <rect
          key={start}
          class={`strip-session strip-${kind}`}
          x={`${x(start)}%`}
          width={`${Math.max(x(end) - x(start), 0.25)}%`}
          y="36"
          height="14"
          rx="2"
        />
      ))}
      {night && <Line of="strip-bedtime" at={x(night.bedtime)} />}
      {shown.bed !== null && <BedMark at={x(shown.bed)} />}
      {shown.ratings.map((rating, index) => (
        <RatingDot
          key={rating.id}
          rating={rating}
          at={x(rating.at, rating.zone)}
          low={index > 0 && isCrowded(rating, shown.ratings[index - 1])}
        />
      ))}
    </svg>
  );
}

function Line({ of, at }: { of: string; at: number }) {
  return <line class={of} x1={`${at}%`} x2={`${at}%`} y1="0" y2="56" />;
}

/** A small moon where "I'm going to bed" was tapped. */
function BedMark({ at }: { at: number }) {
  const { say } = useWords();
  return (
    <svg x={`${at}%`} y="43" overflow="visible">
      <title>{say('legend_bed')}</title>
      <path class="strip-bed" d={MOON} />
    </svg>
  );
}

function RatingDot({ rating, at, low }: { rating: Rating; at: number; low: boolean }) {
  const { say, formats } = useWords();
  return (
    <svg x={`${at}%`} y={low ? 22 : 15} overflow="visible">
      <title>{say('rating_at', rating.score, formats.clock(rating.at))}</title>
      <circle class="strip-dot" r="11" />
      <text class="strip-score" text-anchor="middle" dy="4">
        {rating.score}
      </text>
    </svg>
  );
}

/** Two ratings within half an hour would cover each other: the second is drawn lower. */
function isCrowded(rating: Rating, before: Rating | undefined): boolean {
  return before !== undefined && rating.at - before.at < 30 * 60_000;
}
