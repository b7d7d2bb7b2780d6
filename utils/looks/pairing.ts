import {
  type EveningRange,
  eveningsWithin,
  eveningUnderWay,
  lengthOfRange,
  rangeUpTo,
} from '../diary/evening-range.ts';
import type { DiaryEvening } from '../diary/evening-row.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import type { Now } from '../evening/instant.ts';
import type { Pair } from '../stats/pair.ts';
import { exposureOf, outcomeOf, type Question } from './pairing-question.ts';

/** Associations look back so many evenings (rule 32). */
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

/**
 * The evenings that can answer a question (rules 30 and 32): past, not marked, with a plan or none
 * known, and with both values told in time. Those with "no plan" are closed up, as if they had not been.
 */
export function pairingOf(
  question: Question,
  evenings: readonly DiaryEvening[],
  now: Now,
): Pairing {
  const range = rangeLookedAt(evenings, now);
  if (!range) return { question, pairs: [], window: null, span: null };
  const planned = eveningsWithin(evenings, range);
  const pairs = planned.flatMap((evening) => pairOf(evening, question) ?? []);
  const closedUp = planned.filter(({ plan }) => plan === 'no-plan').map(({ evening }) => evening);
  const marked = planned.filter(({ mode, plan }) => mode !== null && plan !== 'no-plan').length;
  const looked = lengthOfRange(range) - closedUp.length;
  const unlogged = looked - marked - pairs.length;
  return {
    question,
    pairs,
    window: { ...range, evenings: looked, marked, unlogged },
    span: spanOf(pairs, closedUp),
  };
}

function rangeLookedAt(evenings: readonly DiaryEvening[], now: Now): EveningRange | null {
  const current = eveningUnderWay(evenings, now);
  const [first] = evenings;
  if (current === null || !first) return null;
  const range = rangeUpTo(addEvenings(current, -1), LOOKED_BACK);
  return first.evening > range.first ? { ...range, first: first.evening } : range;
}

function pairOf(evening: DiaryEvening, question: Question): EveningPair | null {
  const { state, mode, plan, weekend } = evening;
  if (state !== 'past' || mode !== null || plan === 'no-plan') return null;
  const x = exposureOf(evening, question);
  const y = outcomeOf(evening, question);
  return x === null || y === null ? null : { evening: evening.evening, weekend, x, y };
}

function spanOf(pairs: readonly EveningPair[], closedUp: readonly EveningKey[]): PairedSpan | null {
  const first = pairs[0]?.evening;
  const last = pairs.at(-1)?.evening;
  if (first === undefined || last === undefined) return null;
  const without = closedUp.filter((evening) => evening > first && evening < last).length;
  const evenings = lengthOfRange({ first, last }) - without;
  return { first, last, evenings, gaps: evenings - pairs.length };
}
