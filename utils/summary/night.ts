import {
  type AxisPiece,
  axisMinutes,
  axisPieces,
  type EveningPlace,
} from '../diary/evening-axis.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating, Score } from '../rows/rating.ts';
import type { ScreenKind } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { SleepFigures } from '../sleep/sleep-figures.ts';

/** One evening and its night with all that is known of it. */
export type NightSummary = {
  /** The evening with its figures. */
  shown: EveningRow;
  /** What the person told, as it is stored. */
  record: EveningRecord;
  sleep: SleepRecord;
  axis: NightAxis;
  /** All there is on the axis, as it came. */
  entries: NightEntry[];
  /** The higher of what was told in the morning and of the ratings from going to bed on (rule 24). */
  nightWorst: Score | null;
  /** Null before anything of the morning was told. */
  figures: SleepFigures | null;
  /** The evening lies before "Start". */
  before: boolean;
};

/** The axis of one night from turn-over to turn-over, 19 to 29 h long, with its labelled hours. Where the legs started in the morning before, it begins with that hour. */
export type NightAxis = AxisPiece & { ticks: number[] };

/** What an entry is: a span of time or a moment of the night. */
type Subject =
  /** The evening window, up to bedtime; the bedtime itself; a stretch at a screen. */
  | { kind: 'window' | 'bedtime' }
  | { kind: 'session'; of: ScreenKind }
  | { kind: 'rating'; rating: Rating }
  | { kind: 'prompt'; prompt: PromptLogRow }
  /** The tap on "I'm going to bed", a tap on "I was awake", when the legs first started. */
  | { kind: 'bed' | 'awake' | 'onset' }
  /** The diary: from bed to up, and from trying to sleep to the final waking. */
  | { kind: 'in-bed' | 'asleep' };

/** Something of a night that has a time. */
export type NightEntry = Subject & {
  /** The same while the entry is the same. */
  key: string;
  /** Epoch ms. */
  start: number;
  /** The end of a span; null for a moment. */
  end: number | null;
  /** Where it lies on the axis (rule 25). */
  pieces: AxisPiece[];
};

type Placed = Subject & { start: number; end: number | null };

/** Every so many minutes of the axis an hour is labelled. */
const LABELLED = 180;

/** Everything of one evening. */
export function nightSummary(row: EveningRow): NightSummary {
  const { record, sleep } = row.stored;
  return {
    shown: row,
    record,
    sleep,
    axis: axisOf(row),
    entries: entriesOf(row),
    nightWorst: row.nightWorst,
    figures: row.sleep?.figures ?? null,
    before: row.beforeStart,
  };
}

function axisOf(row: EveningRow): NightAxis {
  const onset = row.onsetAt === null ? [] : [hourOf(axisMinutes(row.onsetAt, row))];
  const from = Math.min(axisMinutes(row.start, row), ...onset);
  const to = axisMinutes(row.end, row);
  const ticks = [];
  for (let tick = Math.ceil(from / LABELLED) * LABELLED; tick <= to; tick += LABELLED)
    ticks.push(tick);
  return { from, to, ticks };
}

/** The full hour that holds a minute of the axis. */
function hourOf(minutes: number): number {
  return Math.floor(minutes / 60) * 60;
}

/** All there is of a night that has a time, as it came; of what begins together the longer one first. */
function entriesOf(row: EveningRow): NightEntry[] {
  const { record, sleep, prompts } = row.stored;
  const placed: Placed[] = [
    ...planned(row),
    ...row.sessions.map(({ start, end, kind }) => ({
      kind: 'session' as const,
      of: kind,
      start,
      end,
    })),
    ...row.ratings.map((rating) => instant({ kind: 'rating', rating }, rating.at)),
    ...prompts.map((prompt) => instant({ kind: 'prompt', prompt }, promptAt(prompt))),
    ...taps(record),
    ...(row.onsetAt === null ? [] : [instant({ kind: 'onset' }, row.onsetAt)]),
    ...slept(sleep),
  ];
  return placed.toSorted(byTime).map((entry) => withPlace(entry, row));
}

/** When a prompt was seen: as a notice, else as a card; else when it was due. Epoch ms. */
function promptAt({ noticeAt, openedAt, dueAt }: PromptLogRow): number {
  return noticeAt ?? openedAt ?? dueAt;
}

const instant = (subject: Subject, start: number): Placed => ({ ...subject, start, end: null });

function planned({ night }: EveningRow): Placed[] {
  if (!night) return [];
  const { windowStart, bedtime } = night;
  return [
    { kind: 'window', start: windowStart, end: bedtime },
    instant({ kind: 'bedtime' }, bedtime),
  ];
}

function taps({ bed, awake }: EveningRecord): Placed[] {
  const wakings = (awake ?? []).map((at) => instant({ kind: 'awake' }, at));
  return bed === null ? wakings : [instant({ kind: 'bed' }, bed), ...wakings];
}

/** A night without sleep has its time in bed and nothing else. */
function slept({ bed, try: tried, wake, up, noSleep }: SleepRecord): Placed[] {
  return [...span('in-bed', bed, up), ...(noSleep ? [] : span('asleep', tried, wake))];
}

/** An end that is not known, or that lies before the start, makes no span. */
function span(kind: 'in-bed' | 'asleep', start: number | null, end: number | null): Placed[] {
  return start === null || end === null || end <= start ? [] : [{ kind, start, end }];
}

function byTime(a: Placed, b: Placed): number {
  return a.start - b.start || (b.end ?? b.start) - (a.end ?? a.start);
}

/** All of it by the clock of the evening, ratings from a journey too: one axis has one clock. */
function withPlace(entry: Placed, { evening, zone }: EveningPlace): NightEntry {
  const { start, end } = entry;
  const key = `${entry.kind} ${'of' in entry ? entry.of : ''}${start} ${idOf(entry)}`;
  return { ...entry, key, pieces: axisPieces({ start, end: end ?? start }, { evening, zone }) };
}

function idOf(entry: Placed): string {
  if (entry.kind === 'rating') return entry.rating.id;
  return entry.kind === 'prompt' ? entry.prompt.id : '';
}
