import type { ComponentChildren } from 'preact';
import type { AxisPiece } from '../../utils/diary/evening-axis.ts';
import type { NightAxis, NightEntry } from '../../utils/summary/night.ts';
import { percentOf } from '../chart/time-axis.ts';

export type LaneProps = { axis: NightAxis; entries: readonly NightEntry[] };

type Props = LaneProps & { name: string; height: number; children: ComponentChildren };

/** One row of the picture: the evening window as its ground, the hours and the bedtime across it. */
export function Lane({ axis, entries, name, height, children }: Props) {
  const of = (kind: NightEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).flatMap(({ pieces }) => pieces);
  return (
    <div class="night-lane">
      <div class="night-lane-name">{name}</div>
      <svg class="strip" width="100%" height={height} aria-hidden="true">
        {of('window').map((piece) => (
          <Bar
            key={piece.from}
            axis={axis}
            piece={piece}
            class="strip-window"
            y={0}
            height={height}
          />
        ))}
        {axis.ticks.map((tick) => (
          <Across key={tick} class="strip-tick" at={percentOf(axis, tick)} />
        ))}
        {of('bedtime').map(({ from }) => (
          <Across key={from} class="strip-bedtime" at={percentOf(axis, from)} />
        ))}
        {children}
      </svg>
    </div>
  );
}

type BarProps = { axis: NightAxis; piece: AxisPiece; class: string; y: number; height: number };

/** A stretch of time; the shortest is still to be seen. */
export function Bar({ axis, piece, y, height, class: look }: BarProps) {
  const from = percentOf(axis, piece.from);
  const width = Math.max(percentOf(axis, piece.to) - from, 0.2);
  return <rect class={look} x={`${from}%`} width={`${width}%`} y={y} height={height} rx="2" />;
}

function Across({ at, class: look }: { at: number; class: string }) {
  return <line class={look} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />;
}
