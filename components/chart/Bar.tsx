type UprightProps = { class: string; at: number; from?: number | string; to?: number | string };

/** A line from the top to the bottom of a picture, at a percentage of its width. */
export function Upright({ class: look, at, from = 0, to = '100%' }: UprightProps) {
  return <line class={look} x1={`${at}%`} x2={`${at}%`} y1={from} y2={to} />;
}

type LevelProps = { class: string; at: number; across?: { from: number; to: number } };

/** A line from one side of a picture to the other, or between two percentages of its width, so many pixels from its top. */
export function Level({ class: look, at, across }: LevelProps) {
  const [from, to] = across ? [`${across.from}%`, `${across.to}%`] : ['0', '100%'];
  return <line class={look} x1={from} x2={to} y1={at} y2={at} />;
}

type BarProps = {
  class: string;
  /** Percentages of the width. */
  from: number;
  to: number;
  y: number;
  height: number;
  /** The shortest is still to be seen: it is no narrower than this. */
  least: number;
};

/** A stretch of time or of anything else that lies across a picture. */
export function Bar({ class: look, from, to, y, height, least }: BarProps) {
  const width = Math.max(to - from, least);
  return <rect class={look} x={`${from}%`} width={`${width}%`} y={y} height={height} rx="2" />;
}
