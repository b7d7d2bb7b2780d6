import type { Rating } from '../../utils/ratings/rating.ts';
import type { WeekEvening } from '../../utils/summary/week.ts';
import { useWords } from '../ui/words-context.ts';
import { axisMinutes, percentOf, type TimeAxis } from './time-axis.ts';

/** A crescent round the origin. */
export const MOON = 'M2.5 -7.5a7.5 7.5 0 1 0 5 10a6 6 0 0 1 -5 -10z';

/** At the narrowest, a dot is as wide as this. */
const CROWDED_MS = 50 * 60_000;

type Props = { shown: WeekEvening; axis: TimeAxis };

/** One evening of the picture: its window, screen time by kind below, ratings above, bedtime across. */
export function EveningStrip({ shown, axis }: Props) {
  const x = (at: number, where = shown.zone) =>
    percentOf(axis, axisMinutes(at, shown.evening, where));
  const { night } = shown;
  return (
    <svg class="strip" width="100%" height="60" aria-hidden="true">
      {night && (
        <rect
          class="strip-window"
          x={`${x(night.windowStart)}%`}
          width={`${x(night.bedtime) - x(night.windowStart)}%`}
          y="0"
          height="60"
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
          y="41"
          height="14"
          rx="2"
        />
      ))}
      {night && <Line of="strip-bedtime" at={x(night.bedtime)} />}
      {shown.bed !== null && <BedMark at={x(shown.bed)} />}
      {inLanes(shown.ratings).map(({ rating, low }) => (
        <RatingDot key={rating.id} rating={rating} at={x(rating.at, rating.zone)} low={low} />
      ))}
    </svg>
  );
}

function Line({ of, at }: { of: string; at: number }) {
  return <line class={of} x1={`${at}%`} x2={`${at}%`} y1="0" y2="60" />;
}

/** A small moon where "I'm going to bed" was tapped. */
function BedMark({ at }: { at: number }) {
  const { say } = useWords();
  return (
    <svg x={`${at}%`} y="48" overflow="visible">
      <title>{say('legend_bed')}</title>
      <path class="strip-bed" d={MOON} />
    </svg>
  );
}

function RatingDot({ rating, at, low }: { rating: Rating; at: number; low: boolean }) {
  const { say, formats } = useWords();
  return (
    <svg x={`${at}%`} y={low ? 28 : 13} overflow="visible">
      <title>{say('rating_at', rating.score, formats.clock(rating.at))}</title>
      <circle class="strip-dot" r="10.5" />
      <text class="strip-score" text-anchor="middle" dy="4">
        {rating.score}
      </text>
    </svg>
  );
}

/** Ratings close to each other would cover one another: every second one of them is drawn lower. */
function inLanes(ratings: readonly Rating[]): { rating: Rating; low: boolean }[] {
  const lanes: { rating: Rating; low: boolean }[] = [];
  for (const rating of ratings) {
    const before = lanes.at(-1);
    const crowded = before !== undefined && rating.at - before.rating.at < CROWDED_MS;
    lanes.push({ rating, low: crowded && !before.low });
  }
  return lanes;
}
