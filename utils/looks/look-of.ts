import { figureOf } from '../diary/figure.ts';
import { bonettWright } from '../stats/bonett-wright.ts';
import { effectiveSampleSize } from '../stats/effective-sample-size.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { spearman } from '../stats/spearman.ts';
import { theilSen } from '../stats/theil-sen.ts';
import type { CorrelationLook, DotsLook, GroupsLook, Look, Middle } from './look.ts';
import { readingOf } from './look-reading.ts';
import { type Standing, shiftTestOf } from './look-test.ts';
import type { EveningPair, Pairing } from './pairing.ts';

/** Below this many paired evenings only their number is shown. */
const FEWEST_FOR_DOTS = 5;
/** From this many on a coefficient or a shift with its interval. */
const FEWEST_FOR_INTERVAL = 14;
/** A group needs so many evenings for a shift. */
const FEWEST_OF_GROUP = 5;

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
