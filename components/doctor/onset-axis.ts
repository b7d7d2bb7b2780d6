const HOUR = 60;
const FEWEST_HOURS = 4;
const MOST_TICKS = 6;

/** Whole hours round all the times of a plot, in clock minutes, and the hours that are named. */
export function onsetAxis(minutes: readonly number[]): {
  from: number;
  to: number;
  ticks: number[];
} {
  const from = Math.floor(Math.min(...minutes) / HOUR);
  const to = Math.max(Math.ceil(Math.max(...minutes) / HOUR), from + FEWEST_HOURS);
  const step = Math.ceil((to - from) / MOST_TICKS);
  const ticks = [];
  for (let hour = from; hour <= to; hour += step) ticks.push(hour * HOUR);
  return { from: from * HOUR, to: to * HOUR, ticks };
}
