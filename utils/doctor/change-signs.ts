import { type EveningRange, rangeUpTo, rowsWithin, rowUnderWay } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { timeOf } from '../diary/figure.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { AT_REST } from '../rows/rating.ts';
import { median } from '../stats/spread.ts';

/** Known signs of a change that is worth telling the doctor (rule 39). */
export const CHANGE_SIGNS = ['earlier', 'arms', 'sooner-at-rest', 'stronger'] as const;
export type ChangeSignId = (typeof CHANGE_SIGNS)[number];

/** One stretch's number of a sign. */
export type SignNumber = {
  /** Evenings on which it was told. */
  n: number;
  /**
   * Median onset in clock minutes, evenings with the arms, median place in `AT_REST` from 0 (soonest) on, or
   * median of the highest of the day; null below seven entries.
   */
  value: number | null;
};

/** One sign with both numbers. */
export type ChangeSign = {
  sign: ChangeSignId;
  recent: SignNumber;
  before: SignNumber;
  /** "too-few" when either stretch has fewer than seven entries of it. */
  state: 'noted' | 'not-noted' | 'too-few';
};

/** The four signs, always all of them; ranges are null of an empty diary. */
export type ChangeSigns = {
  recent: EveningRange | null;
  before: EveningRange | null;
  signs: ChangeSign[];
};

const RECENT_EVENINGS = 14;
const EVENINGS_BEFORE = 28;

/** How many evenings the signs look at. */
export const SIGNS_REACH = RECENT_EVENINGS + EVENINGS_BEFORE;

const FEWEST_ENTRIES = 7;

/** What is counted of each sign, and when it is worth mentioning. */
const RULES: Record<
  ChangeSignId,
  {
    told: (row: EveningRow) => number | null;
    sum: (values: readonly number[]) => number | null;
    holds: (recent: number, before: number) => boolean;
  }
> = {
  earlier: {
    told: ({ onset }) => timeOf(onset),
    sum: median,
    holds: (recent, before) => before - recent >= 120,
  },
  arms: {
    told: ({ arms }) => (arms === null ? null : Number(arms)),
    sum: (values) => values.filter((value) => value === 1).length,
    holds: (recent, before) => recent >= 3 && before === 0,
  },
  'sooner-at-rest': {
    told: ({ atRest }) => (atRest === null ? null : AT_REST.indexOf(atRest)),
    sum: median,
    holds: (recent, before) => before - recent >= 1,
  },
  stronger: {
    told: ({ highest }) => highest,
    sum: median,
    holds: (recent, before) => recent - before >= 2,
  },
};

/**
 * The last 14 evenings that are over against the 28 before (rule 39). Marked evenings and late
 * entries are in: they are left out of associations only (rule 5).
 */
export function changeSigns(rows: readonly EveningRow[]): ChangeSigns {
  const current = rowUnderWay(rows)?.evening;
  return changeSignsUpTo(rows, current === undefined ? null : addEvenings(current, -1));
}

/** The same with `last` as the last of the 14 evenings; without one nothing is known. */
export function changeSignsUpTo(rows: readonly EveningRow[], last: EveningKey | null): ChangeSigns {
  const recent = last === null ? null : rangeUpTo(last, RECENT_EVENINGS);
  const before = recent && rangeUpTo(addEvenings(recent.first, -1), EVENINGS_BEFORE);
  const within = (range: EveningRange | null) => (range ? rowsWithin(rows, range) : []);
  return {
    recent,
    before,
    signs: CHANGE_SIGNS.map((sign) => signOf(sign, within(recent), within(before))),
  };
}

function signOf(
  sign: ChangeSignId,
  recently: readonly EveningRow[],
  formerly: readonly EveningRow[],
): ChangeSign {
  const recent = numberOf(sign, recently);
  const before = numberOf(sign, formerly);
  if (recent.value === null || before.value === null)
    return { sign, recent, before, state: 'too-few' };
  const holds = RULES[sign].holds(recent.value, before.value);
  return { sign, recent, before, state: holds ? 'noted' : 'not-noted' };
}

function numberOf(sign: ChangeSignId, rows: readonly EveningRow[]): SignNumber {
  const { told, sum } = RULES[sign];
  const values = rows.flatMap((row) => told(row) ?? []);
  const n = values.length;
  return { n, value: n < FEWEST_ENTRIES ? null : sum(values) };
}
