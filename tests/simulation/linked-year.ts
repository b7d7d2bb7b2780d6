import { rowsWithin } from '../../utils/diary/evening-range.ts';
import type { EveningRow } from '../../utils/diary/evening-row.ts';
import { addEvenings, weekdayOf } from '../../utils/evening/calendar.ts';
import { checksReach, type Family } from '../../utils/looks/check.ts';
import { dueVerdicts } from '../../utils/looks/due-verdicts.ts';
import { MAIN_QUESTION, type Measure } from '../../utils/looks/pairing-question.ts';
import type { Verdict } from '../../utils/rows/verdict.ts';
import { rowOf } from '../unit/diary/diary-rows.ts';
import { asSeenOn, type DiaryKind, STEADY, trueEvenings, weeklyLooks } from './random-diary.ts';

/** A year, and the two days after which its fourth check is due. */
export const YEAR = 4 * 91 + 7;

/** How a diary differs from the steady one. */
export type Kind = {
  evenings?: number;
  symptoms?: Partial<DiaryKind['symptoms']>;
  screen?: Partial<DiaryKind['screen']>;
  logged?: Partial<DiaryKind['logged']>;
};

/** Diaries in which nothing is linked, each with what makes that hard to see. */
export const UNLINKED: [string, Kind][] = [
  ['no evening carries over', { symptoms: { ar: 0 }, screen: { ar: 0 } }],
  ['half carries over', { symptoms: { ar: 0.5 }, screen: { ar: 0.5 } }],
  ['most carries over', { symptoms: { ar: 0.7 }, screen: { ar: 0.7 } }],
  ['60 % are quiet', { symptoms: { zeros: 0.6 }, screen: { ar: 0.5 } }],
  ['80 % are quiet', { symptoms: { zeros: 0.8 }, screen: { ar: 0.5 } }],
  [
    'weekends are worse and longer',
    { symptoms: { weekend: 0.75 }, screen: { ar: 0.5, weekend: 0.8 } },
  ],
  [
    'weekends are much worse and longer',
    { symptoms: { weekend: 1 }, screen: { ar: 0.5, weekend: 1.5 } },
  ],
  ['both rise by 1 SD', { symptoms: { trend: 1 }, screen: { ar: 0.5, trend: 1 } }],
  ['both rise by 2 SD', { symptoms: { trend: 2 }, screen: { ar: 0.5, trend: 2 } }],
  ['both rise by 3 SD', { symptoms: { trend: 3 }, screen: { ar: 0.5, trend: 3 } }],
  [
    'both rise by 3 SD within one check',
    { evenings: 98, symptoms: { trend: 3 }, screen: { ar: 0.5, trend: 3 } },
  ],
  [
    'weekends and a rise',
    { symptoms: { weekend: 1, trend: 3 }, screen: { ar: 0.5, weekend: 1.5, trend: 3 } },
  ],
  ['bad nights go unlogged', { logged: { share: 0.7, bad: 0.5 }, screen: { ar: 0.5 } }],
  ['good nights go unlogged', { logged: { share: 0.7, bad: -0.5 }, screen: { ar: 0.5 } }],
  ['55 % are logged', { logged: { share: 0.55 }, screen: { ar: 0.5 } }],
  ['65 % are logged', { logged: { share: 0.65 }, screen: { ar: 0.5 } }],
  ['75 % are logged', { logged: { share: 0.75 }, screen: { ar: 0.5 } }],
  ['95 % are logged', { logged: { share: 0.95 }, screen: { ar: 0.5 } }],
];

export function kindOf({ evenings = YEAR, symptoms, screen, logged }: Kind): DiaryKind {
  return {
    ...STEADY,
    evenings,
    symptoms: { ...STEADY.symptoms, ...symptoms },
    screen: { ...STEADY.screen, ...screen },
    logged: { ...STEADY.logged, ...logged },
  };
}

/** A past evening with a plan; its times are of one date, since no check reads them. */
const USUAL = rowOf('2025-01-06');

/**
 * What the checks read of a made-up year: the same values as in the rows that the product's folds make of
 * it (`linked-year.test.ts`), a hundred times as fast. `others` are measures that know nothing of the night.
 */
export function linkedYear(
  kind: DiaryKind,
  seed: number,
  others: readonly Measure[] = [],
): EveningRow[] {
  const strangers = others.map((measure, at) => ({
    measure,
    evenings: trueEvenings(kind, 1_000_000 * (at + 1) + seed),
  }));
  const rows = trueEvenings(kind, seed).map((true_, at) => {
    const { evening, nightWorst, afterBedtime, isLogged } = true_;
    const more = strangers.map(({ measure, evenings }) => [measure, evenings[at]?.afterBedtime]);
    return {
      ...USUAL,
      evening,
      weekend: [5, 6].includes(weekdayOf(evening)),
      totals: { ...USUAL.totals, afterBedtime, ...Object.fromEntries(more) },
      inTime: { ...USUAL.inTime, nightWorst: isLogged ? nightWorst : null },
    };
  });
  const last = rows.at(-1)?.evening ?? '';
  return [...rows, rowOf(addEvenings(last, 1), { state: 'running' })];
}

const MAIN: Family = { questions: [MAIN_QUESTION], after: null };

/** The verdicts of somebody who opens the page every week, from one of the evenings on. */
export function weeklyVerdicts(
  rows: readonly EveningRow[],
  family: Family = MAIN,
  from = 0,
): Verdict[] {
  const kept: Verdict[] = [];
  for (const night of weeklyLooks(rows.length - 1).filter((one) => one >= from)) {
    const seen = reached(asSeenOn(rows, night));
    kept.push(...dueVerdicts(seen, family, kept, { madeAt: night, madeOn: '2026-01-01' }));
  }
  return kept;
}

/** The rows that the page reads. */
function reached(rows: readonly EveningRow[]): EveningRow[] {
  return rowsWithin(rows, checksReach(rows.at(-1)?.evening ?? '', 1));
}
