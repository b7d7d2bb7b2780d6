import {
  begunRows,
  type EveningRange,
  lengthOfRange,
  rangeUpTo,
  rowsWithin,
  rowUnderWay,
} from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { Pair } from '../stats/spearman.ts';
import { exposureOf, outcomeOf, type Question } from './pairing-question.ts';

/** Associations look back so many evenings (rule 32), into which twelve weeks fit. */
const LOOKED_BACK = 90;

/** One evening with both exposure (x) and outcome (y). */
export type EveningPair = Pair & { evening: EveningKey; weekend: boolean };

/** The evenings looked through, "no plan" ones left out. */
export type LookedThrough = EveningRange & {
  evenings: number;
  /** Evenings of travel, illness or a flare, which are never paired. */
  marked: number;
  /** Evenings not marked of which exposure or outcome is unknown or was told late. */
  unlogged: number;
};

/** From the first to the last paired evening, "no plan" evenings closed up. */
export type PairedSpan = EveningRange & {
  evenings: number;
  /** Evenings within without a pair, missing and marked ones. */
  gaps: number;
};

/** One question's evenings. */
export type Pairing = {
  question: Question;
  /** In date order, gaps closed up. */
  pairs: EveningPair[];
  /** The last 90 evenings before the one under way, or those since the diary began; null of an empty diary. */
  window: LookedThrough | null;
  /** Null without a pair. */
  span: PairedSpan | null;
};

/** The evenings before the one under way to which associations look back, and that one itself. */
export function looksReach(current: EveningKey): EveningRange {
  return rangeUpTo(current, LOOKED_BACK + 1);
}

/**
 * The evenings that can answer a question (rules 30 and 32): past, not marked, with a plan or none
 * known, and with both values told in time. Those with "no plan" are closed up, as if they had not been.
 */
export function pairingOf(question: Question, rows: readonly EveningRow[]): Pairing {
  const range = rangeLookedAt(rows);
  if (!range) return { question, pairs: [], window: null, span: null };
  const within = rowsWithin(rows, range);
  const pairs = within.flatMap((row) => pairOf(row, question) ?? []);
  const closedUp = within.filter(({ plan }) => plan === 'no-plan').map(({ evening }) => evening);
  const marked = within.filter(({ mode, plan }) => mode !== null && plan !== 'no-plan').length;
  const evenings = lengthOfRange(range) - closedUp.length;
  const unlogged = evenings - marked - pairs.length;
  return {
    question,
    pairs,
    window: { ...range, evenings, marked, unlogged },
    span: spanOf(pairs, closedUp),
  };
}

function rangeLookedAt(rows: readonly EveningRow[]): EveningRange | null {
  const current = rowUnderWay(rows)?.evening;
  const began = begunRows(rows)[0]?.evening;
  if (current === undefined || began === undefined) return null;
  const range = rangeUpTo(addEvenings(current, -1), LOOKED_BACK);
  return began > range.first ? { ...range, first: began } : range;
}

/** What an evening answers to a question; null where it is not over, marked, off, or does not know both values. */
export function pairOf(row: EveningRow, question: Question): EveningPair | null {
  const { evening, state, mode, plan, weekend } = row;
  if (state !== 'past' || mode !== null || plan === 'no-plan') return null;
  const x = exposureOf(row, question);
  const y = outcomeOf(row, question);
  return x === null || y === null ? null : { evening, weekend, x, y };
}

function spanOf(pairs: readonly EveningPair[], closedUp: readonly EveningKey[]): PairedSpan | null {
  const first = pairs[0]?.evening;
  const last = pairs.at(-1)?.evening;
  if (first === undefined || last === undefined) return null;
  const without = closedUp.filter((evening) => evening > first && evening < last).length;
  const evenings = lengthOfRange({ first, last }) - without;
  return { first, last, evenings, gaps: evenings - pairs.length };
}
