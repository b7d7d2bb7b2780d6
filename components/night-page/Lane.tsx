import type { ComponentChildren } from 'preact';
import type { AxisPiece } from '../../utils/diary/evening-axis.ts';
import type { NightAxis, NightEntry } from '../../utils/summary/night.ts';
import { percentOf } from '../chart/axis.ts';
import { Bar, Upright } from '../chart/Bar.tsx';

export type LaneProps = { axis: NightAxis; entries: readonly NightEntry[] };

type Props = LaneProps & { name: string; height: number; children: ComponentChildren };

/** One row of the picture: the window as its ground, the hours and the bedtime across it. */
export function Lane({ axis, entries, name, height, children }: Props) {
  return (
    <div class="night-lane">
      <div class="night-lane-name">{name}</div>
      <svg class="strip" width="100%" height={height} aria-hidden="true">
        {piecesOf(entries, 'window').map((piece) => (
          <Stretch
            key={piece.from}
            axis={axis}
            piece={piece}
            class="strip-window"
            y={0}
            height={height}
          />
        ))}
        {axis.ticks.map((tick) => (
          <Upright key={tick} class="strip-tick" at={percentOf(axis, tick)} />
        ))}
        {piecesOf(entries, 'bedtime').map(({ from }) => (
          <Upright key={from} class="strip-bedtime" at={percentOf(axis, from)} />
        ))}
        {children}
      </svg>
    </div>
  );
}

type StretchProps = {
  axis: NightAxis;
  piece: AxisPiece;
  class: string;
  y: number;
  height: number;
};

/** A stretch of the night; the shortest is still to be seen. */
export function Stretch({ axis, piece, class: look, y, height }: StretchProps) {
  const [from, to] = [percentOf(axis, piece.from), percentOf(axis, piece.to)];
  return <Bar class={look} from={from} to={to} y={y} height={height} least={0.2} />;
}

/** Where the entries of a kind lie on the axis. */
export function piecesOf(entries: readonly NightEntry[], kind: NightEntry['kind']): AxisPiece[] {
  return entries.filter((entry) => entry.kind === kind).flatMap(({ pieces }) => pieces);
}
