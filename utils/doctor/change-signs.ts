import { type EveningRange, rowsWithin } from '../diary/evening-range.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { timeOf } from '../diary/figure.ts';
import { AT_REST } from '../rows/rating.ts';
import { hodgesLehmann } from '../stats/hodges-lehmann.ts';
import { rankZ } from '../stats/rank-z.ts';
import { shareZ } from '../stats/share-z.ts';
import { median } from '../stats/spread.ts';
import { type ComparedRanges, FEWEST_ENTRIES } from './compared-ranges.ts';

/** Known signs of a change that is worth telling the doctor (rule 39). */
export const CHANGE_SIGNS = ['earlier', 'arms', 'sooner-at-rest', 'stronger'] as const;
export type ChangeSignId = (typeof CHANGE_SIGNS)[number];

/** One stretch's number of a sign. */
export type SignNumber = {
  /** Evenings on which it was told. */
  n: number;
  /**
   * Median onset in clock minutes, evenings with the arms, median place in `AT_REST` from 0 (soonest) on,
   * median of the highest ratings, or evenings with symptoms per fortnight; null below ten entries.
   */
  value: number | null;
};

/** One thing that is compared, with both its numbers. */
export type Compared = { recent: SignNumber; reference: SignNumber };

/** One sign with both numbers. */
export type ChangeSign = Compared & {
  sign: ChangeSignId;
  /** "too-few" when either stretch has fewer than ten entries of it. */
  state: 'noted' | 'not-noted' | 'too-few';
};

/** The four signs, always all of them; ranges are null while there is nothing to compare with. */
export type ChangeSigns = {
  recent: EveningRange | null;
  reference: EveningRange | null;
  by: ComparedRanges['by'];
  signs: ChangeSign[];
  /** Evenings with any symptoms per fortnight: shown beside the signs, and none itself. */
  often: Compared;
  /** The onset or the arms, or any two of the signs. */
  isWorthMentioning: boolean;
};

/** The rows of which the two stretches are taken; they may overlap, or be the same. */
type Rows = { recent: readonly EveningRow[]; reference: readonly EveningRow[] };

/** So far apart, in standard errors, are stretches of one and the same diary hardly ever. */
const LEAST_Z = 3;

/** Signs that are worth mentioning without another one. */
const ENOUGH_ALONE: readonly ChangeSignId[] = ['earlier', 'arms'];

/** What is read of an evening, null where it was not told. */
const TOLD: Record<ChangeSignId, (row: EveningRow) => number | null> = {
  earlier: ({ onset }) => timeOf(onset),
  arms: ({ arms }) => (arms === null ? null : Number(arms)),
  // That it did not come at rest says nothing of how soon it does.
  'sooner-at-rest': ({ atRest }) =>
    atRest === null || atRest === 'not-today' ? null : AT_REST.indexOf(atRest),
  stronger: ({ highest }) => highest,
};

/** The least that a typical evening must have moved, in the sign's own unit; below 0 is downwards. */
const LEAST_SHIFT: Record<Exclude<ChangeSignId, 'arms'>, number> = {
  earlier: -60,
  'sooner-at-rest': -0.75,
  stronger: 1.5,
};

/** The least evenings with the arms, the least share of those on which it was told where, and their own z, chosen by simulation. */
const ARMS = { evenings: 4, share: 0.15, z: 2.9 };

/**
 * The last evenings against the reference (rule 39). Marked evenings and late entries are in: they are
 * left out of associations only (rule 5).
 */
export function changeSigns(ranges: ComparedRanges | null, rows: Rows): ChangeSigns {
  const recent = ranges ? rowsWithin(rows.recent, ranges.recent) : [];
  const reference = ranges ? rowsWithin(rows.reference, ranges.reference) : [];
  const signs = CHANGE_SIGNS.map((sign) => signOf(sign, { recent, reference }));
  return {
    recent: ranges?.recent ?? null,
    reference: ranges?.reference ?? null,
    by: ranges?.by ?? 'start',
    signs,
    often: { recent: oftenIn(recent), reference: oftenIn(reference) },
    isWorthMentioning: isWorthMentioning(signs),
  };
}

function isWorthMentioning(signs: readonly ChangeSign[]): boolean {
  const noted = signs.filter(({ state }) => state === 'noted');
  return noted.length > 1 || noted.some(({ sign }) => ENOUGH_ALONE.includes(sign));
}

function signOf(sign: ChangeSignId, rows: Rows): ChangeSign {
  const [recently, before] = [rows.recent, rows.reference].map((some) =>
    some.flatMap((row) => TOLD[sign](row) ?? []),
  ) as [number[], number[]];
  const both = { recent: numberOf(sign, recently), reference: numberOf(sign, before) };
  if (both.recent.value === null || both.reference.value === null)
    return { sign, ...both, state: 'too-few' };
  const holds =
    sign === 'arms' ? armsCame(recently, before) : hasMoved(LEAST_SHIFT[sign], recently, before);
  return { sign, ...both, state: holds ? 'noted' : 'not-noted' };
}

function numberOf(sign: ChangeSignId, values: readonly number[]): SignNumber {
  const n = values.length;
  if (n < FEWEST_ENTRIES) return { n, value: null };
  return {
    n,
    value: sign === 'arms' ? values.filter((value) => value === 1).length : median(values),
  };
}

/** The typical evening has moved as far, and it is no chance; asked first, since it costs less. */
function hasMoved(least: number, recently: readonly number[], before: readonly number[]): boolean {
  const way = Math.sign(least);
  const groups = { a: recently, b: before };
  if (way * (rankZ(groups) ?? 0) < LEAST_Z) return false;
  return way * (hodgesLehmann(groups)?.shift ?? 0) >= way * least;
}

/** Often enough to be spoken of, and far more often than before. */
function armsCame(recently: readonly number[], before: readonly number[]): boolean {
  const evenings = recently.filter((value) => value === 1).length;
  if (evenings < ARMS.evenings || evenings < ARMS.share * recently.length) return false;
  return (shareZ({ a: recently, b: before }) ?? 0) >= ARMS.z;
}

/** Evenings with any symptoms of those told, as of fourteen. */
function oftenIn(rows: readonly EveningRow[]): SignNumber {
  const told = rows.flatMap((row) => hadSymptoms(row) ?? []);
  const n = told.length;
  return { n, value: n < FEWEST_ENTRIES ? null : (14 * told.filter((had) => had).length) / n };
}

function hadSymptoms(row: EveningRow): boolean | null {
  const highest = TOLD.stronger(row);
  if (highest === null && row.onset === null) return null;
  return (highest ?? 0) > 0 || TOLD.earlier(row) !== null;
}
