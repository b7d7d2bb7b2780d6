import { describe, expect, it } from 'vitest';
import { lookOf } from '../../utils/looks/look-of.ts';
import { pairingOf } from '../../utils/looks/pairing.ts';
import {
  FURTHER_MEASURES,
  MAIN_QUESTION,
  type MeasureQuestion,
} from '../../utils/looks/pairing-question.ts';
import { spearman } from '../../utils/stats/spearman.ts';
import { figureTable } from './figure-table.ts';
import { type Kind, kindOf, linkedYear, UNLINKED, weeklyVerdicts, YEAR } from './linked-year.ts';
import { asSeenOn, diariesOr, isLong, randomRows } from './random-diary.ts';

const diaries = diariesOr(16);
/** A range takes a hundredth of the time of a year, and not every diary has one. */
const diariesWithRange = isLong ? 10_000 : diaries;
const kept = figureTable();

type Cell = {
  name: string;
  kind: Kind;
  bound: string;
  of?: number;
  /** Null where there is nothing to tell of a diary. */
  isTrue: (seed: number) => boolean | null;
};

/** The share of diaries, told in the table; a few of them may miss a bound by three standard errors. */
function shareIn({ name, kind, bound, of = diaries, isTrue }: Cell): number {
  const seeds = Array.from({ length: of }, (_, index) => index + 1);
  const answers = seeds.map(isTrue).filter((answer) => answer !== null);
  const share = answers.filter(Boolean).length / Math.max(1, answers.length);
  return kept(`${name}, ${JSON.stringify(kind)}`, { share, of: answers.length }, bound);
}
const slack = (bound: number) => (isLong ? 0 : 3 * Math.sqrt((bound * (1 - bound)) / diaries));

describe('a year of weekly looks at a diary in which nothing is linked', () => {
  it.each(UNLINKED)('claims a link in few where %s', (name, kind) => {
    const share = shareIn({
      name: `claimed in a year: ${name}`,
      kind,
      bound: '<= 4 %',
      isTrue: (seed) => isClaimedInAYear(kind, seed),
    });
    expect(share).toBeLessThanOrEqual(0.04 + slack(0.04));
  });

  it('has four verdicts, on evenings of their own', () => {
    const verdicts = weeklyVerdicts(linkedYear(kindOf({ logged: { share: 1 } }), 1));
    expect(verdicts.map(({ first, last }) => [first, last])).toEqual([
      ['2025-01-06', '2025-04-06'],
      ['2025-04-07', '2025-07-06'],
      ['2025-07-07', '2025-10-05'],
      ['2025-10-06', '2026-01-04'],
    ]);
  });
});

const isClaimedInAYear = (kind: Kind, seed: number) =>
  weeklyVerdicts(linkedYear(kindOf(kind), seed)).some(({ says }) => says === 'link');

const firstCheck = (kind: Kind, seed: number) =>
  weeklyVerdicts(linkedYear(kindOf({ ...kind, evenings: 98 }), seed))[0];

describe.each([
  [0.5, 0.7, 0.95],
  [0.4, 0.4, 0.85],
])('a diary in which minutes and nights are linked by %s', (link, atFirst, inAYear) => {
  const kind: Kind = { screen: { ar: 0.5, minutes: 40, link } };

  it(`is said to be by at least ${100 * atFirst} % after 13 weeks`, () => {
    const share = shareIn({
      name: `link ${link} found at the first check`,
      kind,
      bound: `>= ${100 * atFirst} %`,
      isTrue: (seed) => {
        const first = firstCheck(kind, seed);
        return first?.says === 'link' && (first.rho ?? 0) > 0;
      },
    });
    expect(share).toBeGreaterThanOrEqual(atFirst - slack(atFirst));
  });

  it(`is said to be by at least ${100 * inAYear} % within a year`, () => {
    const share = shareIn({
      name: `link ${link} found in a year`,
      kind,
      bound: `>= ${100 * inAYear} %`,
      isTrue: (seed) => isClaimedInAYear(kind, seed),
    });
    expect(share).toBeGreaterThanOrEqual(inAYear - slack(inAYear));
  });
});

describe('a check of nights that are missing at random', () => {
  it.each([
    [0.65, 0.2],
    [0.75, 0.01],
    [0.85, 0.01],
  ])('seldom reads "cannot answer this" with %s of them logged', (logged, most) => {
    const kind: Kind = { logged: { share: logged } };
    const share = shareIn({
      name: 'first check cannot answer',
      kind,
      bound: `<= ${100 * most} %`,
      isTrue: (seed) => firstCheck(kind, seed)?.says === 'gaps',
    });
    expect(share).toBeLessThanOrEqual(most + slack(most));
  });

  it('reads so in most diaries with 55 % logged', () => {
    const kind: Kind = { logged: { share: 0.55 } };
    const share = shareIn({
      name: 'first check cannot answer',
      kind,
      bound: '>= 70 %',
      isTrue: (seed) => firstCheck(kind, seed)?.says === 'gaps',
    });
    expect(share).toBeGreaterThanOrEqual(0.7 - slack(0.7));
  });
});

/** Whether the range that is shown after 13 weeks holds the true rho; null where none is shown. */
function rangeHolds(rho: number, kind: Kind, seed: number): boolean | null {
  const rows = asSeenOn(linkedYear(kindOf({ ...kind, evenings: 98 }), seed), 91);
  const look = lookOf(pairingOf(MAIN_QUESTION, rows));
  const interval = look.shows === 'dots' ? look.range?.interval : null;
  return interval ? interval.low <= rho && interval.high >= rho : null;
}

describe('the range of rho over 90 evenings', () => {
  const kinds: [string, Kind][] = UNLINKED.filter(([, { symptoms = {}, screen = {} }]) =>
    [symptoms.weekend, symptoms.trend, screen.weekend, screen.trend].every((one) => !one),
  );
  it.each(kinds)('holds a true 0 in 94 of 100 at least where %s', (name, kind) => {
    const share = shareIn({
      name: `range holds 0: ${name}`,
      kind,
      bound: '>= 94 %',
      of: diariesWithRange,
      isTrue: (seed) => rangeHolds(0, kind, seed),
    });
    expect(share).toBeGreaterThanOrEqual(0.94 - slack(0.94));
  });

  // The rho of 30,000 evenings each: rounding and "no minutes" leave a little less than the link.
  it.each([
    [0.3, 0.5, 0.29],
    [0.5, 0.5, 0.481],
    [0.5, 0.7, 0.484],
    [0.7, 0.7, 0.679],
  ])('holds a true link of %s in 94 of 100 at least with %s carried over', (link, ar, rho) => {
    const kind: Kind = { symptoms: { ar }, screen: { ar, minutes: 40, link } };
    const share = shareIn({
      name: `range holds ${rho}`,
      kind,
      bound: '>= 94 %',
      of: diariesWithRange,
      isTrue: (seed) => rangeHolds(rho, kind, seed),
    });
    expect(share).toBeGreaterThanOrEqual(0.94 - slack(0.94));
  });
});

describe('the comparison that looked strongest after 13 weeks', () => {
  it('and was chosen then, is claimed within the year by at most 5 % of diaries', () => {
    const kind: Kind = { screen: { ar: 0.5 } };
    const measures = FURTHER_MEASURES.filter(({ measure }) => measure !== 'lateBy');
    const names = measures.map(({ measure }) => measure);
    const isTrue = (seed: number) => {
      const rows = linkedYear(kindOf(kind), seed, names);
      const seen = asSeenOn(rows, 91);
      const strength = (one: MeasureQuestion) =>
        Math.abs(spearman(pairingOf(one, seen).pairs) ?? 0);
      const strongest = measures.toSorted((a, b) => strength(b) - strength(a)).slice(0, 1);
      const after = seen.at(-1)?.evening ?? null;
      const verdicts = weeklyVerdicts(rows, { questions: strongest, after }, 91);
      return verdicts.some(({ says }) => says === 'link');
    };
    const share = shareIn({ name: 'late choice claimed', kind, bound: '<= 5 %', isTrue });
    expect(share).toBeLessThanOrEqual(0.05 + slack(0.05));
  });
});

describe('the years of this simulation', () => {
  it('hold what the folds of the product make of the same diary', () => {
    const kind = kindOf({ logged: { share: 0.7 } });
    const read = (rows: ReturnType<typeof randomRows>) =>
      rows.map(({ evening, weekend, plan, mode, totals, inTime }) => ({
        ...{ evening, weekend, plan, mode },
        pair: inTime.nightWorst === null ? null : [totals.afterBedtime, inTime.nightWorst],
      }));
    const folded = read(randomRows(kind, 7)).slice(0, YEAR);
    expect(read(linkedYear(kind, 7)).slice(0, YEAR)).toEqual(folded);
  });
});
