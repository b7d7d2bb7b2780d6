import { figureOf } from '../diary/figure.ts';
import { circularShiftP } from '../stats/circular-shift-p.ts';
import { effectiveSampleSize } from '../stats/effective-sample-size.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { bonettWright, spearman } from '../stats/spearman.ts';
import type { Interval } from '../stats/spread.ts';
import { theilSen } from '../stats/theil-sen.ts';
import type {
  CorrelationLook,
  DotsLook,
  GroupsLook,
  Look,
  Middle,
  Reading,
  ShiftTest,
} from './look.ts';
import type { EveningPair, Pairing } from './pairing.ts';

/** How a question stands: the main one, one of so many chosen before looking, or any other. */
type Standing = { as: 'main' } | { as: 'chosen'; looks: number } | { as: 'other' };

/** Below this many paired evenings only their number is shown. */
const FEWEST_FOR_DOTS = 5;
/** From this many on a coefficient or a shift with its interval. */
const FEWEST_FOR_INTERVAL = 14;
/** A group needs so many evenings for a shift. */
const FEWEST_OF_GROUP = 5;
/** Fewer evenings are too few to call anything a pattern (rule 31). */
const FEWEST_FOR_PATTERN = 21;

/** Beyond chance when p, adjusted where there are several looks, is below this. */
const CHANCE = 0.05;

/** One look's smallest p is 1 / n, which must lie below .05: n > m / .05 evenings for m looks. */
const EVENINGS_A_LOOK = 20;
const FEWEST_EXPOSURES = 5;
const FEWEST_RATINGS = 3;
const MOST_GAPS = 0.2;

/**
 * What may be shown of a question: all gates of rule 40 in one place, the statistics themselves
 * have none (rule 29). `standing` says whether the question was declared beforehand; the p of a
 * chosen one is not adjusted yet (`holmLooks`).
 */
export function lookOf(pairing: Pairing, standing: Standing): Look {
  const { question, window, span, pairs } = pairing;
  const asked = { question, window, span, n: pairs.length };
  if (pairs.length < FEWEST_FOR_DOTS) return { ...asked, shows: 'counts' };
  if (question.about !== 'measure') return { ...asked, ...groupsOf(pairs) };
  const dots = { ...asked, ...dotsOf(pairs) };
  if (pairs.length < FEWEST_FOR_INTERVAL) return dots;
  return { ...dots, ...correlationOf(pairing, standing) };
}

/**
 * What may be said of an interval of n evenings (rule 31). `test` is null for two groups, which have
 * no p. Interval and p must agree: one of them alone is no pattern.
 */
export function readingOf({
  n,
  interval,
  test,
}: {
  n: number;
  interval: Interval | null;
  test: ShiftTest | null;
}): Reading {
  if (!interval) return 'no-variation';
  if (interval.low <= 0 && interval.high >= 0) return 'no-clear-pattern';
  if (n < FEWEST_FOR_PATTERN) return 'too-few-evenings';
  if (test?.state !== 'tested') return 'not-tested';
  return test.p < CHANCE ? 'pattern' : 'no-clear-pattern';
}

function dotsOf(pairs: EveningPair[]): Pick<DotsLook, 'shows' | 'pairs' | 'exposure' | 'outcome'> {
  return {
    shows: 'dots',
    pairs,
    exposure: middleOf(pairs.map(({ x }) => x)),
    outcome: middleOf(pairs.map(({ y }) => y)),
  };
}

function correlationOf(
  pairing: Pairing,
  standing: Standing,
): Pick<
  CorrelationLook,
  'shows' | 'rho' | 'interval' | 'worthDays' | 'per30Minutes' | 'test' | 'reading'
> {
  const { pairs } = pairing;
  const rho = spearman(pairs);
  const interval = rho === null ? null : bonettWright(rho, pairs.length);
  const worth = effectiveSampleSize(pairs);
  const slope = theilSen(pairs);
  const test = shiftTestOf(pairing, standing);
  return {
    shows: 'correlation',
    rho,
    interval,
    worthDays: worth === null ? null : Math.round(worth),
    per30Minutes: slope === null ? null : 30 * slope,
    test,
    reading: readingOf({ n: pairs.length, interval, test }),
  };
}

/** How many evenings each of some looks needs at the least before it can be tested (rule 31). */
export function eveningsToTest(looks: number): number {
  return EVENINGS_A_LOOK * looks + 1;
}

/** The circular-shift p of a question, not adjusted for others, or why there is none (rules 31 and 40). */
function shiftTestOf({ pairs, span }: Pairing, standing: Standing): ShiftTest {
  if (standing.as === 'other') return { state: 'not-chosen' };
  const looks = standing.as === 'main' ? 1 : standing.looks;
  const needs = eveningsToTest(looks);
  if (pairs.length < needs) return { state: 'needs-evenings', needs };
  const exposures = new Set(pairs.map(({ x }) => x)).size;
  const ratings = new Set(pairs.map(({ y }) => y)).size;
  if (exposures < FEWEST_EXPOSURES || ratings < FEWEST_RATINGS)
    return { state: 'needs-variety', exposures, ratings };
  if (span && span.gaps > MOST_GAPS * span.evenings)
    return { state: 'too-many-gaps', gaps: span.gaps, evenings: span.evenings };
  const p = circularShiftP(pairs);
  return p === null
    ? { state: 'needs-variety', exposures, ratings }
    : { state: 'tested', p, looks };
}

function groupsOf(
  pairs: EveningPair[],
): Pick<GroupsLook, 'shows' | 'pairs' | 'withIt' | 'without' | 'shift' | 'reading'> {
  const a = ratingsAt(pairs, 1);
  const b = ratingsAt(pairs, 0);
  const shift = shiftOf(a, b);
  const reading = shift && readingOf({ n: pairs.length, interval: shift.interval, test: null });
  return { shows: 'groups', pairs, withIt: middleOf(a), without: middleOf(b), shift, reading };
}

function shiftOf(a: readonly number[], b: readonly number[]): GroupsLook['shift'] {
  if (a.length + b.length < FEWEST_FOR_INTERVAL) return null;
  if (Math.min(a.length, b.length) < FEWEST_OF_GROUP) return null;
  const found = hodgesLehmann({ a, b });
  return found?.interval ? { by: found.shift, interval: found.interval } : null;
}

function ratingsAt(pairs: readonly EveningPair[], x: number): number[] {
  return pairs.filter((pair) => pair.x === x).map(({ y }) => y);
}

function middleOf(values: readonly number[]): Middle {
  const { n, median, iqr } = figureOf(values);
  return { n, median, iqr };
}
