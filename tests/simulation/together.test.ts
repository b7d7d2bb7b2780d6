import { afterAll, describe, expect, it } from 'vitest';
import { lookOf } from '../../utils/looks/look-of.ts';
import { pairingOf } from '../../utils/looks/pairing.ts';
import {
  FURTHER_MEASURES,
  MAIN_QUESTION,
  type MeasureQuestion,
} from '../../utils/looks/pairing-question.ts';
import { spearman } from '../../utils/stats/spearman.ts';
import { type Kind, kindOf, linkedYear, UNLINKED, weeklyVerdicts, YEAR } from './linked-year.ts';
import { asSeenOn, diariesOr, isLong, randomRows } from './random-diary.ts';

const diaries = diariesOr(16);
const figures: Record<string, string> = {};

afterAll(() => {
  if (isLong) console.table(figures);
});

/** The share of diaries, told in the table; a few of them may miss a bound by three standard errors. */
function shareIn(name: string, kind: Kind, isTrue: (seed: number) => boolean | null): number {
  const seeds = Array.from({ length: diaries }, (_, index) => index + 1);
  const answers = seeds.map(isTrue).filter((answer) => answer !== null);
  const share = answers.filter(Boolean).length / Math.max(1, answers.length);
  figures[`${name}, ${JSON.stringify(kind)}`] =
    `${(100 * share).toFixed(1)} % of ${answers.length}`;
  return share;
}
const slack = (bound: number) => (isLong ? 0 : 3 * Math.sqrt((bound * (1 - bound)) / diaries));

describe('a year of weekly looks at a diary in which nothing is linked', () => {
  it.each(UNLINKED)('claims a link in few where %s', (name, kind) => {
    const share = shareIn(`claimed in a year: ${name}`, kind, (seed) =>
      weeklyVerdicts(linkedYear(kindOf(kind), seed)).some(({ says }) => says === 'link'),
    );
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

describe('a diary in which minutes and nights are linked by .5', () => {
  const kind: Kind = { screen: { ar: 0.5, minutes: 40, link: 0.5 } };

  it('is said to be by at least 70 % after 13 weeks', () => {
    const share = shareIn('link .5 found at the first check', kind, (seed) => {
      const [first] = weeklyVerdicts(linkedYear(kindOf({ ...kind, evenings: 98 }), seed));
      return first?.says === 'link' && (first.rho ?? 0) > 0;
    });
    expect(share).toBeGreaterThanOrEqual(0.7 - slack(0.7));
  });

  it('is said to be by at least 95 % within a year', () => {
    const share = shareIn('link .5 found in a year', kind, (seed) =>
      weeklyVerdicts(linkedYear(kindOf(kind), seed)).some(({ says }) => says === 'link'),
    );
    expect(share).toBeGreaterThanOrEqual(0.95 - slack(0.95));
  });
});

describe('the range of rho over 90 evenings', () => {
  const kinds: [string, Kind][] = UNLINKED.filter(([, { symptoms = {}, screen = {} }]) =>
    [symptoms.weekend, symptoms.trend, screen.weekend, screen.trend].every((one) => !one),
  );
  it.each(kinds)('holds a true 0 in 94 of 100 at least where %s', (name, kind) => {
    const share = shareIn(`range holds 0: ${name}`, kind, (seed) => {
      const rows = asSeenOn(linkedYear(kindOf({ ...kind, evenings: 98 }), seed), 91);
      const look = lookOf(pairingOf(MAIN_QUESTION, rows));
      const interval = look.shows === 'dots' ? look.range?.interval : null;
      return interval ? interval.low <= 0 && interval.high >= 0 : null;
    });
    expect(share).toBeGreaterThanOrEqual(0.94 - slack(0.94));
  });
});

describe('the comparison that looked strongest after 13 weeks', () => {
  it('and was chosen then, is claimed within the year by at most 5 % of diaries', () => {
    const kind: Kind = { screen: { ar: 0.5 } };
    const measures = FURTHER_MEASURES.filter(({ measure }) => measure !== 'lateBy');
    const names = measures.map(({ measure }) => measure);
    const share = shareIn('late choice claimed', kind, (seed) => {
      const rows = linkedYear(kindOf(kind), seed, names);
      const seen = asSeenOn(rows, 91);
      const strength = (one: MeasureQuestion) =>
        Math.abs(spearman(pairingOf(one, seen).pairs) ?? 0);
      const strongest = measures.toSorted((a, b) => strength(b) - strength(a)).slice(0, 1);
      const after = seen.at(-1)?.evening ?? null;
      const verdicts = weeklyVerdicts(rows, { questions: strongest, after }, 91);
      return verdicts.some(({ says }) => says === 'link');
    });
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
