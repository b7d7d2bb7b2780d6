import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../utils/evening/calendar.ts';
import { type LegsVerdict, legsVerdict } from '../../utils/summary/legs-verdict.ts';
import { quickRows } from './quick-rows.ts';
import {
  type Change,
  DIARY_FIRST,
  type DiaryKind,
  diariesOr,
  isLong,
  STEADY,
} from './random-diary.ts';

const WEEKS = 52;

/** Steady diaries, each with how much its ratings go up and down. */
const KINDS: [string, Partial<DiaryKind['symptoms']>][] = [
  ['no evening carries over', { ar: 0 }],
  ['half carries over', {}],
  ['most carries over', { ar: 0.7 }],
  ['weekends are worse', { weekend: 1 }],
  ['a calm diary', { sd: 1 }],
];

const kindOf = (symptoms: Partial<DiaryKind['symptoms']>, change?: DiaryKind['change']) => ({
  ...STEADY,
  symptoms: { ...STEADY.symptoms, ...symptoms },
  ...(change && { change }),
});

/** How the weeks that could be compared were called, each as a share of them. */
function verdictsOf(kind: DiaryKind, weeks: readonly number[]): Record<LegsVerdict, number> {
  const count = { harder: 0, easier: 0, 'as-usual': 0, 'no-clear-difference': 0 };
  let compared = 0;
  for (let seed = 1; seed <= diariesOr(30); seed += 1) {
    const rows = quickRows(kind, seed);
    for (const week of weeks) {
      const verdict = legsVerdict(rows, addEvenings(DIARY_FIRST, 7 * week));
      if (verdict === null) continue;
      compared += 1;
      count[verdict] += 1;
    }
  }
  for (const verdict of Object.keys(count) as LegsVerdict[]) count[verdict] /= compared;
  return count;
}

/** The long run is made for its figures. */
function tell(name: string, shares: Record<string, number>): void {
  if (isLong) console.info(name, shares);
}

const everyFifth = Array.from({ length: WEEKS }, (_, week) => week).filter(
  (week) => week % 5 === 4,
);

describe('the headline of the week (rule 28)', () => {
  it.each(KINDS)('calls few weeks of a steady diary harder or easier: %s', (name, symptoms) => {
    const { harder, easier } = verdictsOf(kindOf(symptoms), everyFifth);
    tell(name, { harder, easier });
    expect(harder).toBeLessThan(0.18);
    expect(easier).toBeLessThan(0.18);
  });

  it('calls about half of the weeks harder in which the legs truly were, by two points', () => {
    const change = (night: number): Change => (night >= 28 && night < 35 ? { points: 2 } : {});
    const { harder, easier } = verdictsOf(kindOf({}, change), [4]);
    tell('two points', { harder, easier });
    expect(harder).toBeGreaterThan(0.3);
    expect(easier).toBeLessThan(0.05);
  });
});
