import type { EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { AtRest, Score, Tried } from '../rows/rating.ts';
import type { DiarySleep } from './diary-sleep.ts';
import type { Coverage } from './evening-figures.ts';
import type { InTime } from './in-time.ts';
import type { RatingPoint } from './ratings-of-evening.ts';
import type { DiaryMinutes } from './screen-minutes.ts';

/**
 * Everything that is known of one evening and its night, as one flat row. Null is unknown, never
 * zero. Clock times are minutes from the midnight before the evening, a time before the turn-over
 * adding 1440 (`turnOverMinutes`).
 */
export type DiaryEvening = {
  evening: EveningKey;
  /** The evening of a Friday or a Saturday. */
  weekend: boolean;
  /** "running" is under way: its figures are those so far. */
  state: 'past' | 'running';
  /** Where the person was. IANA name. */
  zone: string;
  /** The turn-over from which the clock times of the whole diary are counted: that of now, so that a change of it moves no trend. */
  turnOver: ClockTime;
  /** Whether there was a bedtime; "unknown" when no plan was kept, which is not made up afterwards. */
  plan: 'planned' | 'no-plan' | 'unknown';
  /** Travel, illness or a flare; null on an evening that is not marked. */
  mode: EveningMode | null;
  /** The daily value, and the legs from going to bed on (rule 24). 0 to 10. */
  worst: Score | null;
  nightWorst: Score | null;
  /** Screen time in whole minutes, each figure null when nothing of its time was seen. */
  minutes: DiaryMinutes;
  /** Minutes seen of those from window start to bedtime; null without a plan. */
  coverage: Coverage | null;
  /** When the person went to bed: the tap, else the diary (rule 26). Clock minutes. */
  bedtime: number | null;
  /** Minutes from the evening's bedtime to going to bed, negative when before it; and whether that is within 30. */
  lateBy: number | null;
  kept: boolean | null;
  /** When the legs first started. Clock minutes; "not-today" is an answer. */
  onset: number | 'not-today' | null;
  /** The soonest answer of the day; null when it was never told. */
  atRest: AtRest | null;
  /** Felt in the arms too; null when it was never told where. */
  arms: boolean | null;
  /** Factors of the day; an empty list is an answer. */
  factors: string[] | null;
  /** What was tried, each remedy once; null when it was never told. */
  tried: Tried[] | null;
  /** Every rating of the evening, oldest first. */
  ratings: RatingPoint[];
  sleep: DiarySleep | null;
  /** What associations may use: nothing entered more than 24 h after the fact. */
  inTime: InTime;
};
