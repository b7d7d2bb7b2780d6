import type { EveningKey } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import type { EveningMode } from '../plan/marked-days.ts';
import type { EveningPlan } from '../plan/plan.ts';
import type { Score } from './rating.ts';
import { nextStamps } from './stamps.ts';

/** Everything about an evening that is not a rating, a session or a prompt. Every field may be unknown. */
export type EveningFields = {
  /** The plan of that night as it was in force, and where the person was. */
  plan: (EveningPlan & { turnOver: ClockTime; zone: string; offsetMinutes: number }) | null;
  /** The tap on "I'm going to bed". Epoch ms. */
  bed: number | null;
  /** At its worst this evening, as the person entered it; ratings are never copied here (rule 24). */
  worst: Score | null;
  /** When the legs first started that day, by the wall clock; `"not-today"` is an answer, null is none. */
  onset: ClockTime | 'not-today' | null;
  /** Factors of the day; null when not asked, an empty list when none. */
  factors: string[] | null;
  mode: EveningMode | null;
  /** True for "no screen this evening": a measured zero. */
  noScreen: boolean | null;
  /** Taps on "I was awake" in the night, oldest first, epoch ms; null without one. */
  awake: number[] | null;
  /** True for "I was asleep": what was watched after bedtime counts nothing (rule 9). */
  sleptThrough: boolean | null;
  note: string | null;
};

/** One evening's record. Each field remembers its last change, so that two machines merge field by field (rule 34). */
export type EveningRecord = { evening: EveningKey } & EveningFields & {
    updatedAt: Partial<Record<keyof EveningFields, number>>;
  };

/** The record of an evening of which nothing is known yet. */
export function unknownEvening(evening: EveningKey): EveningRecord {
  return {
    evening,
    plan: null,
    bed: null,
    worst: null,
    onset: null,
    factors: null,
    mode: null,
    noScreen: null,
    awake: null,
    sleptThrough: null,
    note: null,
    updatedAt: {},
  };
}

/** The record with some fields changed at a moment, epoch ms. No stamp ever falls, whatever the clock says. */
export function withFields(
  record: EveningRecord,
  fields: Partial<EveningFields>,
  at: number,
): EveningRecord {
  return { ...record, ...fields, updatedAt: nextStamps(record.updatedAt, fields, at) };
}
