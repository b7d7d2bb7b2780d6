/** An axis in the unit of what lies along it, with the places that are named. */
export type Axis = { from: number; to: number; ticks: number[] };

/** Every `step` from the first one on, as far as the axis goes. */
export function ticksFrom(first: number, to: number, step: number): number[] {
  const ticks = [];
  for (let tick = first; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}

/** An axis whose ticks begin where it does. */
export function axisFrom(from: number, to: number, step: number): Axis {
  return { from, to, ticks: ticksFrom(from, to, step) };
}

/** How far along an axis a value lies, in percent, for the attributes of an SVG that is as wide as it likes. */
export function percentOf({ from, to }: Axis, value: number): number {
  return ((Math.min(Math.max(value, from), to) - from) / (to - from)) * 100;
}
