import type { EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import type { Span } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { Night } from '../plan/night.ts';
import type { DayFigures } from '../ratings/day-figures.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { AtRest, Rating, Tried } from '../rows/rating.ts';
import type { Session } from '../rows/screen-record.ts';
import type { DiarySleep } from './diary-sleep.ts';
import type { InTime } from './in-time.ts';
import type { KeptBedtime } from './kept-bedtime.ts';
import type { Coverage, EveningMinutes, TotalMinutes } from './screen-figures.ts';
import type { StoredEvening } from './stored-evening.ts';

/**
 * Everything that is known of one evening and its night, and all that is drawn of it: every page is a
 * fold over these rows. Null is unknown, never zero. Instants are epoch ms. Clock minutes are minutes
 * from the midnight before the evening, a time before the turn-over adding 1440 (`turnOverMinutes`).
 * `start` and `end` go from turn-over to turn-over, the axis on which it is drawn.
 */
export type EveningRow = Span &
  DayFigures & {
    evening: EveningKey;
    /** The evening of a Friday or a Saturday. */
    weekend: boolean;
    /**
     * *before*: the diary had not begun yet. *running*: under way, its figures are those so far. *coming*:
     * not begun; its plan and its mark are known and nothing else.
     */
    state: 'before' | 'past' | 'running' | 'coming';
    /** It lies before "Start": what was not told of it is not missing. */
    beforeStart: boolean;
    /** Anything at all is stored of it. */
    known: boolean;
    /** Where the person was that evening: its wall clock is the axis. IANA name. */
    zone: string;
    /** The turn-over from which the clock minutes of the whole diary are counted: that of now, so that a change of it moves no trend. */
    turnOver: ClockTime;

    /** Whether there was a bedtime; "unknown" when no plan was kept, which is not made up afterwards. */
    plan: 'planned' | 'no-plan' | 'unknown';
    /** The planned instants; null where there was no bedtime, or none is known. */
    night: Night | null;
    /** Travel, illness or a flare; null on an evening that is not marked. */
    mode: EveningMode | null;
    /** The prompts that came, as notice or card, as far as prompts were read. */
    prompts: readonly PromptLogRow[];

    /** Screen time on all computers, as far as it counts and lies on the axis; oldest first. */
    sessions: Session[];
    /** Screen time by kind; null when nothing of the evening was seen. */
    minutes: EveningMinutes | null;
    /** The same of all kinds together, each figure null when nothing of its own time was seen. */
    totals: TotalMinutes;
    /** Minutes seen of those from window start to bedtime; null without a plan. */
    coverage: Coverage | null;
    /** Over, since "Start", not off, and nothing of it was seen: that there was no screen can be told (rule 10). */
    unseen: boolean;
    /** The person told that there was no screen, or that they slept through what was watched after bedtime. */
    noScreen: boolean;
    sleptThrough: boolean;

    /** Every rating of the evening that is not deleted, oldest first. */
    ratings: readonly Rating[];
    /** When the legs first started, in minutes of the waking day that the evening ends (`wakingMinutes`), and as an instant; "not-today" is an answer. */
    onset: number | 'not-today' | null;
    onsetAt: number | null;
    /** The soonest answer of the day; null when it was never told. */
    atRest: AtRest | null;
    /** Felt in the arms too; null when it was never told where. */
    arms: boolean | null;
    /** Factors of the day; an empty list is an answer. */
    factors: string[] | null;
    /** What was tried, each remedy once; null when it was never told. */
    tried: Tried[] | null;

    /** When the person went to bed, as an instant and in clock minutes: the tap, else the diary (rule 26). */
    bed: number | null;
    bedMinutes: number | null;
    /** How the bedtime was kept. */
    kept: KeptBedtime | null;
    /** Taps on "I was awake". */
    awake: readonly number[];
    /** The check-in of the morning after. */
    sleep: DiarySleep | null;

    /** What associations may use: nothing entered more than 24 h after the fact. */
    inTime: InTime;
    /** What is stored of it, for what edits it and for what is suggested by it. */
    stored: StoredEvening;
  };

/** True of a day that counts as rated, on every page: whatever was rated or told of it, by day, in the evening or in the night. */
export function isRated({ highest }: Pick<EveningRow, 'highest'>): boolean {
  return highest !== null;
}

/** True while no minute after bedtime can be there yet. */
export function isBeforeBedtime({ night }: Pick<EveningRow, 'night'>, { at }: Now): boolean {
  return night !== null && at < night.bedtime;
}
