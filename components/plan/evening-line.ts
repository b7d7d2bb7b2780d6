import type { PromptId } from '../../utils/rows/prompt-log-row.ts';

const HOUR_MS = 3_600_000;

/** A prompt of the evening with its first moment, epoch ms. */
export type LinePrompt = {
  prompt: PromptId;
  occurrence: number;
  dueAt: number;
  /** It is switched on. */
  on: boolean;
  /** This once it does not come in any case. */
  silent: boolean;
};

/** So much of the line is the evening and the first hour after bedtime, in percent: all but the waking comes there. */
const EVENING_SHARE = 76;

/** A dot needs so much of the line beside it, in percent, on a telephone and on a desk. */
const ROOM = { narrow: 10, wide: 3.6 } as const;

/** A prompt as it stands on the line: where, in percent, and how high above it so that no two touch. */
export type Dot = LinePrompt & { x: number; lane: Lanes };

type Lanes = { narrow: number; wide: number };

type Line = {
  dots: Dot[];
  /** How many dots stand above each other at the most. */
  lanes: Lanes;
  bedtimeAt: number;
  /** Null while now is not on the line. */
  nowAt: number | null;
};

type Night = { windowStart: number; bedtime: number; wake: number };

/**
 * Where all that is on the line of an evening stands. The line has two measures: from one hour after
 * bedtime on nothing comes until the wake time, and that part is drawn shorter.
 */
export function eveningLine(night: Night, prompts: readonly LinePrompt[], at: number): Line {
  const isWithin = (moment: number) => moment >= night.windowStart && moment <= night.wake;
  const place = (moment: number) => placeOf(moment, night);
  const within = prompts
    .filter(({ dueAt }) => isWithin(dueAt))
    .map((one) => ({ ...one, x: place(one.dueAt) }));
  const narrow = lanesOf(within, ROOM.narrow);
  const wide = lanesOf(within, ROOM.wide);
  return {
    dots: within.map((one, index) => ({
      ...one,
      lane: { narrow: narrow[index] ?? 0, wide: wide[index] ?? 0 },
    })),
    lanes: { narrow: heightOf(narrow), wide: heightOf(wide) },
    bedtimeAt: place(night.bedtime),
    nowAt: isWithin(at) ? place(at) : null,
  };
}

function placeOf(moment: number, { windowStart, bedtime, wake }: Night): number {
  const turn = Math.min(bedtime + HOUR_MS, wake);
  const share = turn === wake ? 100 : EVENING_SHARE;
  if (moment <= turn) return (share * (moment - windowStart)) / (turn - windowStart);
  return share + ((100 - share) * (moment - turn)) / (wake - turn);
}

/** The lowest lane for each, from left to right, in which the one before leaves room. */
function lanesOf(placed: readonly { x: number }[], room: number): number[] {
  const ends: number[] = [];
  return placed.map(({ x }) => {
    const free = ends.findIndex((end) => end + room <= x);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}

function heightOf(lanes: readonly number[]): number {
  return Math.max(0, ...lanes) + 1;
}
