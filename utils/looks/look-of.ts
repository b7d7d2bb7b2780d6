import { figureOf } from '../diary/figure.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { closedFor, FEWEST_FOR_DOTS, FEWEST_FOR_RANGE, FEWEST_OF_GROUP } from './gates.ts';
import type { DotsLook, GroupsLook, Look, Middle } from './look.ts';
import type { EveningPair, Pairing } from './pairing.ts';
import { rangeOf } from './range-of.ts';

/** What may be shown of a question; the statistics themselves know no gates (rule 29). */
export function lookOf(pairing: Pairing): Look {
  const { question, window, span, pairs } = pairing;
  const asked = { question, window, span, n: pairs.length };
  if (pairs.length < FEWEST_FOR_DOTS) return { ...asked, shows: 'counts' };
  if (question.about !== 'measure') return { ...asked, ...groupsOf(pairs) };
  return { ...asked, ...dotsOf(pairing) };
}

type Shown<Kind extends Look> = Omit<Kind, 'question' | 'window' | 'span' | 'n'>;

function dotsOf({ pairs, span }: Pairing): Shown<DotsLook> {
  const closed = closedFor(pairs, span?.evenings ?? 0);
  return {
    shows: 'dots',
    pairs,
    exposure: middleOf(pairs.map(({ x }) => x)),
    outcome: middleOf(pairs.map(({ y }) => y)),
    range: closed === null ? rangeOf(pairs) : null,
    closed,
  };
}

function groupsOf(pairs: EveningPair[]): Shown<GroupsLook> {
  const a = ratingsAt(pairs, 1);
  const b = ratingsAt(pairs, 0);
  const shift = shiftOf(a, b);
  return { shows: 'groups', pairs, withIt: middleOf(a), without: middleOf(b), shift };
}

function shiftOf(a: readonly number[], b: readonly number[]): GroupsLook['shift'] {
  if (a.length + b.length < FEWEST_FOR_RANGE) return null;
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
