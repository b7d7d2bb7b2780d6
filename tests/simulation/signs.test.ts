import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { type ChangeSigns, changeSigns } from '../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../utils/doctor/compared-ranges.ts';
import { addEvenings } from '../../utils/evening/calendar.ts';
import { quickRows } from './quick-rows.ts';
import {
  type Change,
  DIARY_FIRST,
  type DiaryKind,
  diariesOr,
  isLong,
  STEADY,
  weeklyLooks,
} from './random-diary.ts';

/** On which night of the diary the last visit was, as known on a later one; null without visits. */
type Visits = (night: number) => number | null;

const noVisits: Visits = () => null;
/** Every thirteen weeks, and always the last of them is compared with. */
const quarterly: Visits = (night) => Math.floor(night / 91) * 91 || null;

/** What the card says on a night of the diary, of the evenings before it. */
function cardOn(night: number, rows: readonly EveningRow[], visits: Visits): ChangeSigns {
  const visit = visits(night);
  const ranges = comparedRanges({
    last: addEvenings(DIARY_FIRST, night - 1),
    began: DIARY_FIRST,
    visit: visit === null ? null : addEvenings(DIARY_FIRST, visit),
  });
  return changeSigns(ranges, { recent: rows, reference: rows });
}

type Cell = { kind: DiaryKind; visits?: Visits; nights?: readonly number[] };

/** The share of diaries whose card came at one of the looks; how many diaries in a short run. */
function cardsIn(
  { kind, visits = noVisits, nights = weeklyLooks(364) }: Cell,
  few: number,
): number {
  const diaries = diariesOr(few);
  let came = 0;
  for (let seed = 1; seed <= diaries; seed++) {
    const rows = quickRows(kind, seed);
    if (nights.some((night) => cardOn(night, rows, visits).isWorthMentioning)) came++;
  }
  return came / diaries;
}

/** The long run prints its figures: they stand in RULES.md. */
function told(name: string, share: number): number {
  if (isLong) console.info(`${name}: ${(100 * share).toFixed(1)} %`);
  return share;
}

const { symptoms, onset } = STEADY;

/** People of whom nothing changes. */
const PEOPLE: Record<string, Cell> = {
  typical: { kind: STEADY },
  'evenings that know nothing of each other': {
    kind: { ...STEADY, symptoms: { ...symptoms, ar: 0 } },
  },
  variable: {
    kind: {
      ...STEADY,
      symptoms: { ...symptoms, ar: 0.7, sd: 2.5 },
      onset: { ...onset, sd: 110 },
      atRest: { place: 2, sd: 1.4 },
    },
  },
  'variable, 95 % logged': {
    kind: {
      ...STEADY,
      logged: { share: 0.95, details: 0.95, bad: 0 },
      symptoms: { ...symptoms, ar: 0.7, sd: 2.5 },
      onset: { ...onset, sd: 110 },
    },
  },
  'weekends 1 SD worse': { kind: { ...STEADY, symptoms: { ...symptoms, weekend: 1 } } },
  'intermittent, 60 % of evenings quiet': {
    kind: { ...STEADY, symptoms: { ...symptoms, sd: 3, zeros: 0.6 } },
  },
  'intermittent, 80 % of evenings quiet': {
    kind: { ...STEADY, symptoms: { ...symptoms, sd: 3, zeros: 0.8 } },
  },
  'sparse, 55 % logged': { kind: { ...STEADY, logged: { share: 0.55, details: 0.7, bad: 0 } } },
  'sparse, bad nights missed more': {
    kind: { ...STEADY, logged: { share: 0.6, details: 0.7, bad: 0.5 } },
  },
  'full, 95 % logged': { kind: { ...STEADY, logged: { share: 0.95, details: 0.95, bad: 0 } } },
};

/** Of a steady diary with weekly looks for a year; a short run has too few diaries for the bound itself. */
const MOST_FALSE = isLong ? 0.12 : 0.2;

describe('a year of weekly looks at a diary in which nothing changes', () => {
  it.each(Object.entries(PEOPLE))('seldom says that something did: %s', (name, cell) => {
    expect(told(name, cardsIn(cell, 20))).toBeLessThanOrEqual(MOST_FALSE);
  });

  it('seldom does where each visit is the new reference', () => {
    const share = cardsIn({ kind: STEADY, visits: quarterly }, 20);
    expect(told('typical, compared with the last visit', share)).toBeLessThanOrEqual(MOST_FALSE);
  });

  it('may where the arms are named on one evening in twenty all along', () => {
    const share = cardsIn({ kind: { ...STEADY, arms: 0.05 } }, 20);
    expect(told('arms on 5 % of evenings', share)).toBeLessThanOrEqual(isLong ? 0.25 : 0.4);
  });
});

/** The change begins with the seventeenth week. */
const SINCE = 112;

const foundWithin = (weeks: number, change: (since: number) => Change, few: number) =>
  cardsIn(
    {
      kind: { ...STEADY, change: (night) => (night < SINCE ? {} : change(night - SINCE)) },
      nights: weeklyLooks(364).filter((night) => night > SINCE && night <= SINCE + 7 * weeks),
    },
    few,
  );

describe('a change', () => {
  const anHourAndTheArms = (arms: number) => () => ({ onsetMinutes: 60, arms });

  it('of an hour and of the arms is found within eight weeks', () => {
    const share = foundWithin(8, anHourAndTheArms(0.2), 20);
    expect(told('1 h and arms on 20 %, 8 weeks', share)).toBeGreaterThanOrEqual(0.75);
  });

  it('of an hour and of the arms on every third evening is found by nearly all', () => {
    const share = foundWithin(8, anHourAndTheArms(0.33), 10);
    expect(told('1 h and arms on 33 %, 8 weeks', share)).toBeGreaterThanOrEqual(0.9);
  });

  it('of an hour alone is found by nearly half within half a year', () => {
    const share = foundWithin(26, () => ({ onsetMinutes: 60 }), 20);
    expect(told('1 h alone, 26 weeks', share)).toBeGreaterThanOrEqual(isLong ? 0.4 : 0.25);
  });

  it('that takes half a year to become four hours does not get lost in the reference', () => {
    const slowly = (since: number) => ({ onsetMinutes: Math.min(240, (240 * since) / 182) });
    const share = foundWithin(26, slowly, 10);
    expect(told('slow 4 h, 26 weeks', share)).toBeGreaterThanOrEqual(0.95);
  });

  it('of two hours at once is found by most within eight weeks', () => {
    const share = foundWithin(8, () => ({ onsetMinutes: 120 }), 10);
    expect(told('2 h at once, 8 weeks', share)).toBeGreaterThanOrEqual(0.65);
  });

  it('of three points and one and a half classes at rest is found as two signs together', () => {
    const share = foundWithin(26, () => ({ points: 3, atRestClasses: 1.5 }), 10);
    expect(told('3 points and 1.5 classes, 26 weeks', share)).toBeGreaterThanOrEqual(0.6);
  });
});
