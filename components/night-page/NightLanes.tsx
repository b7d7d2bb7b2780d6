import type { NightEntry } from '../../utils/summary/night.ts';
import { useWords } from '../ui/words-context.ts';
import { Lane, type LaneProps, piecesOf, Stretch } from './Lane.tsx';
import { PlacedMark } from './PlacedMark.tsx';

/** So many minutes of the axis a mark takes on the narrowest picture. */
const DOT_ROOM = 50;
const SMALL_ROOM = 30;
const MOST_ROWS = 3;

/** The night lane by lane, all on the same clock: legs, screen, prompts, sleep. */
export function NightLanes({ axis, entries }: LaneProps) {
  return (
    <>
      <LegsLane axis={axis} entries={entries} />
      <ScreenLane axis={axis} entries={entries} />
      <PromptsLane axis={axis} entries={entries} />
      <SleepLane axis={axis} entries={entries} />
    </>
  );
}

/** Ratings, and when the legs started. */
function LegsLane({ axis, entries }: LaneProps) {
  const { say } = useWords();
  return (
    <MarksLane
      axis={axis}
      entries={entries}
      name={say('night_page_lane_legs')}
      kinds={['rating', 'onset']}
      room={DOT_ROOM}
      row={26}
    />
  );
}

/** Screen time by kind. */
function ScreenLane({ axis, entries }: LaneProps) {
  const { say } = useWords();
  const pieces = entries.flatMap((entry) =>
    entry.kind === 'session'
      ? entry.pieces.map((piece) => ({ piece, kind: entry.of, key: `${entry.key}${piece.from}` }))
      : [],
  );
  return (
    <Lane axis={axis} entries={entries} name={say('night_page_lane_screen')} height={34}>
      {pieces.map(({ piece, kind, key }) => (
        <Stretch
          key={key}
          axis={axis}
          piece={piece}
          class={`strip-session strip-${kind}`}
          y={9}
          height={16}
        />
      ))}
    </Lane>
  );
}

/** Prompts; what became of them is in the table. */
function PromptsLane({ axis, entries }: LaneProps) {
  const { say } = useWords();
  return (
    <MarksLane
      axis={axis}
      entries={entries}
      name={say('night_page_lane_prompts')}
      kinds={['prompt']}
      room={SMALL_ROOM}
      row={18}
    />
  );
}

/** The diary's time in bed and of sleep as bars, and the taps on them. */
function SleepLane({ axis, entries }: LaneProps) {
  const { say } = useWords();
  const bars = (kind: NightEntry['kind'], look: string, y: number, height: number) =>
    piecesOf(entries, kind).map((piece) => (
      <Stretch
        key={look + piece.from}
        axis={axis}
        piece={piece}
        class={look}
        y={y}
        height={height}
      />
    ));
  return (
    <Lane axis={axis} entries={entries} name={say('night_page_lane_night')} height={44}>
      {bars('in-bed', 'night-in-bed', 22, 16)}
      {bars('asleep', 'night-asleep', 26, 8)}
      {entries
        .filter(({ kind }) => kind === 'bed' || kind === 'awake')
        .map((entry) => (
          <PlacedMark key={entry.key} axis={axis} entry={entry} y={11} />
        ))}
    </Lane>
  );
}

type MarksProps = LaneProps & {
  name: string;
  kinds: readonly NightEntry['kind'][];
  room: number;
  row: number;
};

/** Marks beside each other, and below each other where they would cover one another. */
function MarksLane({ axis, entries, name, kinds, room, row }: MarksProps) {
  const marks = entries.filter(({ kind }) => kinds.includes(kind)).toSorted(byMinute);
  const rows = lanesOf(marks.map(minuteOf), room, MOST_ROWS);
  const height = 8 + row * Math.max(1, ...rows.map((one) => one + 1));
  return (
    <Lane axis={axis} entries={entries} name={name} height={height}>
      {marks.map((entry, index) => (
        <PlacedMark
          key={entry.key}
          axis={axis}
          entry={entry}
          y={4 + row / 2 + row * (rows[index] ?? 0)}
        />
      ))}
    </Lane>
  );
}

function minuteOf({ pieces }: NightEntry): number {
  return pieces[0]?.from ?? 0;
}

function byMinute(a: NightEntry, b: NightEntry): number {
  return minuteOf(a) - minuteOf(b);
}

/**
 * The row for each of some marks in the order of their minutes, 0 the first one, so that none covers
 * another: a mark takes the first row in which it has its room, in minutes, and no more than `most` rows are used.
 */
export function lanesOf(minutes: readonly number[], room: number, most: number): number[] {
  const until: number[] = [];
  return minutes.map((minute) => {
    const free = until.findIndex((end) => end <= minute);
    const lane = free >= 0 ? free : until.length < most ? until.length : earliest(until);
    until[lane] = minute + room;
    return lane;
  });
}

/** Where every row is taken, the one that is free soonest. */
function earliest(until: readonly number[]): number {
  return until.indexOf(Math.min(...until));
}
