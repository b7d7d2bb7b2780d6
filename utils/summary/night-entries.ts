import { isClockTime } from '../evening/clock-time.ts';
import { instantAt } from '../evening/instant.ts';
import { turnOverOf } from '../evening/turn-over.ts';
import { dateOf } from '../plan/night.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenKind } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { Settings } from '../settings/settings.ts';
import { type AxisPiece, axisPieces, type NightPlace } from './night-axis.ts';
import type { WeekEvening } from './week.ts';

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

type Told = {
  record: EveningRecord;
  sleep: SleepRecord;
  prompts: readonly PromptLogRow[];
  settings: Pick<Settings, 'turnOvers'>;
};

type Placed = Subject & { start: number; end: number | null };

/** All there is of a night that has a time, as it came; of what begins together the longer one first. */
export function nightEntries(shown: WeekEvening, told: Told): NightEntry[] {
  const placed: Placed[] = [
    ...planned(shown),
    ...shown.sessions.map(({ start, end, kind }) => ({
      kind: 'session' as const,
      of: kind,
      start,
      end,
    })),
    ...shown.ratings.map((rating) => moment({ kind: 'rating', rating }, rating.at)),
    ...told.prompts.map((prompt) => moment({ kind: 'prompt', prompt }, promptAt(prompt))),
    ...taps(told.record),
    ...onset(shown, told),
    ...slept(told.sleep),
  ];
  return placed.toSorted(byTime).map((entry) => withPlace(entry, shown));
}

/** When a prompt was seen: as a notice, else as a card; else when it was due. Epoch ms. */
function promptAt({ noticeAt, openedAt, dueAt }: PromptLogRow): number {
  return noticeAt ?? openedAt ?? dueAt;
}

const moment = (subject: Subject, start: number): Placed => ({ ...subject, start, end: null });

function planned({ night }: WeekEvening): Placed[] {
  if (!night) return [];
  const { windowStart, bedtime } = night;
  return [
    { kind: 'window', start: windowStart, end: bedtime },
    moment({ kind: 'bedtime' }, bedtime),
  ];
}

function taps({ bed, awake }: EveningRecord): Placed[] {
  const wakings = (awake ?? []).map((at) => moment({ kind: 'awake' }, at));
  return bed === null ? wakings : [moment({ kind: 'bed' }, bed), ...wakings];
}

function onset({ evening, zone }: WeekEvening, { record, settings }: Told): Placed[] {
  if (!isClockTime(record.onset)) return [];
  const date = dateOf(record.onset, evening, turnOverOf(evening, settings.turnOvers));
  return [moment({ kind: 'onset' }, instantAt(date, record.onset, zone))];
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
function withPlace(entry: Placed, { evening, zone }: NightPlace): NightEntry {
  const { start, end } = entry;
  const key = `${entry.kind} ${'of' in entry ? entry.of : ''}${start} ${idOf(entry)}`;
  return { ...entry, key, pieces: axisPieces({ start, end: end ?? start }, { evening, zone }) };
}

function idOf(entry: Placed): string {
  if (entry.kind === 'rating') return entry.rating.id;
  return entry.kind === 'prompt' ? entry.prompt.id : '';
}
