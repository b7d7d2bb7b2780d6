import type { DiarySleep } from '../diary/diary-sleep.ts';
import type { Coverage, EveningMinutes, Kept } from '../diary/evening-figures.ts';
import type { DiaryMinutes } from '../diary/screen-minutes.ts';
import type { EveningKey } from '../evening/calendar.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { Night } from '../plan/night.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating, Score } from '../rows/rating.ts';
import type { Session } from '../rows/screen-record.ts';
import type { Interval } from '../stats/interval.ts';
import type { WeekComparison } from './week-compare.ts';
import type { WeekStory } from './week-story.ts';

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
  /** The same of all kinds together, each null when nothing of its own time was seen. */
  totals: DiaryMinutes;
  coverage: Coverage | null;
  /** The daily value (rule 24). */
  worst: Score | null;
  /** The bed tap, else the diary's bed (rule 26). */
  bed: number | null;
  kept: Kept | null;
  mode: EveningMode | null;
  /** Over, since "Start", not off, and nothing of it was seen: that there was no screen can be told (rule 10). */
  unseen: boolean;
  /** The person told that there was no screen, or that they slept through what was watched after bedtime. */
  noScreen: boolean;
  sleptThrough: boolean;
};

/** An evening of the week with the night after it, as the diary reads it; all unknown of one to come. */
export type EveningAndNight = WeekEvening & {
  /** The plan has no bedtime for this evening; false where no plan is known. */
  off: boolean;
  /** All kinds together; each null when nothing of its time was seen, or when it has not been yet. */
  totals: DiaryMinutes;
  /** The legs at their worst from going to bed on (rule 24). */
  nightWorst: Score | null;
  /** The check-in of the morning after. */
  sleep: DiarySleep | null;
  /** Taps on "I was awake"; epoch ms. */
  awake: readonly number[];
  /** The prompts that came, as notice or card. */
  prompts: readonly PromptLogRow[];
};

/** The lowest and the highest of a week, for the figures of which a median is shown. */
export type WeekRanges = Record<RangedFigure, Interval | null>;
export type RangedFigure = 'worst' | 'nightWorst' | 'beforeBedtime' | 'lastHour' | 'afterBedtime';

/** A week by evening key (rule 28). */
export type WeekSummary = {
  first: EveningKey;
  last: EveningKey;
  /** True while the week is not over. */
  running: boolean;
  /** Seven, first to last. */
  evenings: EveningAndNight[];
  /** What its sentence is made of. */
  story: WeekStory;
  /** Its figures beside those of the week and of the four weeks before. */
  comparison: WeekComparison;
  ranges: WeekRanges;
};
