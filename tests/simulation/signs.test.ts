import { describe, expect, it } from 'vitest';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { type ChangeSigns, changeSigns } from '../../utils/doctor/change-signs.ts';
import { comparedRanges } from '../../utils/doctor/compared-ranges.ts';
import { addEvenings } from '../../utils/evening/calendar.ts';
import { figureTable, type Share } from './figure-table.ts';
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
function cardsIn({ kind, visits = noVisits, nights = weeklyLooks(364) }: Cell, few: number): Share {
  const diaries = diariesOr(few);
  let came = 0;
  for (let seed = 1; seed <= diaries; seed++) {
    const rows = quickRows(kind, seed);
    if (nights.some((night) => cardOn(night, rows, visits).isWorthMentioning)) came++;
  }
  return { share: came / diaries, of: diaries };
}

const kept = figureTable();

const { symptoms, onset } = STEADY;

const VARIABLE: DiaryKind = {
  ...STEADY,
  symptoms: { ...symptoms, ar: 0.7, sd: 2.5 },
  onset: { ...onset, sd: 110 },
  atRest: { place: 2, sd: 1.4 },
};
const INTERMITTENT: DiaryKind = { ...STEADY, symptoms: { ...symptoms, sd: 3, zeros: 0.6 } };
const SPARSE: DiaryKind = { ...STEADY, logged: { share: 0.55, details: 0.7, bad: 0 } };
const FULL: DiaryKind = { ...STEADY, logged: { share: 0.95, details: 0.95, bad: 0 } };

/** People of whom nothing changes. */
const PEOPLE: Record<string, Cell> = {
  typical: { kind: STEADY },
  'evenings that know nothing of each other': {
    kind: { ...STEADY, symptoms: { ...symptoms, ar: 0 } },
  },
  variable: { kind: VARIABLE },
  'variable, 95 % logged': {
    kind: { ...VARIABLE, atRest: STEADY.atRest, logged: FULL.logged },
  },
  'weekends 1 SD worse': { kind: { ...STEADY, symptoms: { ...symptoms, weekend: 1 } } },
  'intermittent, 60 % of evenings quiet': { kind: INTERMITTENT },
  'intermittent, 80 % of evenings quiet': {
    kind: { ...STEADY, symptoms: { ...symptoms, sd: 3, zeros: 0.8 } },
  },
  'sparse, 55 % logged': { kind: SPARSE },
  'sparse, bad nights missed more': {
    kind: { ...STEADY, logged: { share: 0.6, details: 0.7, bad: 0.5 } },
  },
  'full, 95 % logged': { kind: FULL },
};

/** People who name the arms now and then, all along. */
const WITH_ARMS: Record<string, Cell> = {
  '5 % of evenings': { kind: { ...STEADY, arms: 0.05 } },
  '10 % of evenings': { kind: { ...STEADY, arms: 0.1 } },
  '20 % of evenings': { kind: { ...STEADY, arms: 0.2 } },
  '50 % of evenings': { kind: { ...STEADY, arms: 0.5 } },
  '5 % of evenings, variable': { kind: { ...VARIABLE, arms: 0.05 } },
  '5 % of evenings, intermittent': { kind: { ...INTERMITTENT, arms: 0.05 } },
  '5 % of evenings, sparse': { kind: { ...SPARSE, arms: 0.05 } },
  '5 % of evenings, 95 % logged': { kind: { ...FULL, arms: 0.05 } },
  '5 % of evenings, compared with the last visit': {
    kind: { ...STEADY, arms: 0.05 },
    visits: quarterly,
  },
  'the worst 5 % of evenings': { kind: { ...STEADY, arms: 0.05, armsOn: 'worst' } },
};

/** Of a steady diary with weekly looks for a year; a short run has too few diaries for the bound itself. */
const MOST_FALSE = isLong ? 0.12 : 0.2;

describe('a year of weekly looks at a diary in which nothing changes', () => {
  it.each(Object.entries(PEOPLE))('seldom says that something did: %s', (name, cell) => {
    expect(kept(name, cardsIn(cell, 20), '<= 12 %')).toBeLessThanOrEqual(MOST_FALSE);
  });

  it('seldom does where each visit is the new reference', () => {
    const share = cardsIn({ kind: STEADY, visits: quarterly }, 20);
    const name = 'typical, compared with the last visit';
    expect(kept(name, share, '<= 12 %')).toBeLessThanOrEqual(MOST_FALSE);
  });

  it.each(Object.entries(WITH_ARMS))('seldom does with the arms on %s', (name, cell) => {
    const share = kept(`arms on ${name}`, cardsIn(cell, 20), '<= 12 %');
    expect(share).toBeLessThanOrEqual(MOST_FALSE);
  });

  // Runs of evenings of one kind are what a likeness from one evening to the next cannot wholly allow for.
  it.each([0.1, 0.2])('does a little oftener with the arms on the worst %s of evenings', (arms) => {
    const share = cardsIn({ kind: { ...STEADY, arms, armsOn: 'worst' } }, 20);
    const name = `arms on the worst ${100 * arms} % of evenings, in runs`;
    expect(kept(name, share, '<= 15 %')).toBeLessThanOrEqual(isLong ? 0.15 : 0.25);
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
    expect(kept('1 h and arms on 20 %, 8 weeks', share, '>= 75 %')).toBeGreaterThanOrEqual(0.75);
  });

  it('of an hour and of the arms on every third evening is found by nearly all', () => {
    const share = foundWithin(8, anHourAndTheArms(0.33), 10);
    expect(kept('1 h and arms on 33 %, 8 weeks', share, '>= 90 %')).toBeGreaterThanOrEqual(0.9);
  });

  it('of the arms from one evening in twenty to every second one is found by nearly all', () => {
    const often = (night: number) => (night < SINCE ? {} : { arms: 0.5 });
    const nights = weeklyLooks(SINCE + 56).filter((night) => night > SINCE);
    const share = cardsIn({ kind: { ...STEADY, arms: 0.05, change: often }, nights }, 20);
    const found = kept('arms from 5 to 50 %, 8 weeks', share, '>= 90 %');
    expect(found).toBeGreaterThanOrEqual(isLong ? 0.9 : 0.8);
  });

  it('of an hour alone is found by nearly half within half a year', () => {
    const share = foundWithin(26, () => ({ onsetMinutes: 60 }), 20);
    expect(kept('1 h alone, 26 weeks', share, '>= 40 %')).toBeGreaterThanOrEqual(
      isLong ? 0.4 : 0.25,
    );
  });

  it('that takes half a year to become four hours does not get lost in the reference', () => {
    const slowly = (since: number) => ({ onsetMinutes: Math.min(240, (240 * since) / 182) });
    const share = foundWithin(26, slowly, 10);
    expect(kept('slow 4 h, 26 weeks', share, '>= 95 %')).toBeGreaterThanOrEqual(0.95);
  });

  it('of two hours at once is found by most within eight weeks', () => {
    const share = foundWithin(8, () => ({ onsetMinutes: 120 }), 10);
    expect(kept('2 h at once, 8 weeks', share, '>= 65 %')).toBeGreaterThanOrEqual(0.65);
  });

  it('of three points and one and a half classes at rest is found as two signs together', () => {
    const share = foundWithin(26, () => ({ points: 3, atRestClasses: 1.5 }), 10);
    expect(kept('3 points and 1.5 classes, 26 weeks', share, '>= 60 %')).toBeGreaterThanOrEqual(
      0.6,
    );
  });
});
