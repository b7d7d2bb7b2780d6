import type { EveningKey } from '../evening/calendar.ts';
import type { EveningMode } from '../evening/mode.ts';
import type { Night } from '../evening/night.ts';
import type { Rating, Score } from '../ratings/rating.ts';
import type { ScreenKind, Session } from '../screen/session.ts';

/** Whole minutes by kind. */
export type KindMinutes = Record<ScreenKind, number>;

/** Screen minutes of one evening; all whole minutes. */
export type EveningMinutes = {
  /** From window start to bedtime, within the last hour before it, and after it (rule 9). */
  beforeBedtime: KindMinutes;
  lastHour: KindMinutes;
  afterBedtime: KindMinutes;
  /** Use after the evening had ended, before the wake time; in no other figure. */
  inTheNight: number;
  longestStretch: number;
};

/** Minutes seen of the minutes there were, from window start to bedtime (rule 10). */
export type Coverage = { observed: number; possible: number };

/** How the bedtime was kept: known only from the bed tap or the diary (rule 26). */
export type Kept = {
  /** Minutes after tonight's bedtime, negative when before it. */
  lateBy: number;
  /** Within 30 minutes either way: a display choice, said as such. */
  kept: boolean;
  /** Minutes by which the bedtime was moved for tonight only; 0 when it was not. */
  movedBy: number;
};

/** One evening of the week's picture. Null is unknown, never zero. */
export type WeekEvening = {
  evening: EveningKey;
  /** "coming" evenings have not begun; "running" is under way. */
  state: 'past' | 'running' | 'coming';
  /** From turn-over to turn-over, the axis; epoch ms. */
  start: number;
  end: number;
  /** Where the person was that evening: its wall clock is the axis. IANA name. */
  zone: string;
  /** Null on an evening with no plan. */
  night: Night | null;
  sessions: Session[];
  ratings: Rating[];
  minutes: EveningMinutes | null;
  coverage: Coverage | null;
  /** The daily value (rule 24). */
  worst: Score | null;
  bed: number | null;
  kept: Kept | null;
  mode: EveningMode | null;
  /** Over, since "Start", not off, and nothing of it was seen: that there was no screen can be told (rule 10). */
  unseen: boolean;
  /** The person told that there was no screen, or that they slept through what was watched after bedtime. */
  noScreen: boolean;
  sleptThrough: boolean;
};

/** A median with the number of evenings it rests on. */
export type Median = { median: number; n: number };

/** A week by evening key (rule 28). */
export type WeekSummary = {
  first: EveningKey;
  last: EveningKey;
  /** True while the week is not over. */
  running: boolean;
  evenings: WeekEvening[];
  /** Evenings that have begun since "Start", and of those the ones with a rating. */
  soFar: number;
  rated: number;
  /** Evenings with screen time observed. */
  observed: number;
  /** Bedtimes known, and kept within 30 minutes; marked and moved evenings as rules 4 and 5 say. */
  bedtimesKnown: number;
  bedtimesKept: number;
  /** From three evenings on, else null. */
  worst: Median | null;
  minutesBeforeBedtime: Median | null;
  minutesAfterBedtime: Median | null;
};
