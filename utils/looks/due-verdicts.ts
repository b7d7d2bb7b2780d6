import type { EveningRow } from '../diary/evening-row.ts';
import type { EveningKey } from '../evening/calendar.ts';
import type { Verdict } from '../rows/verdict.ts';
import { type Check, type Family, nextCheck } from './check.ts';
import { pairOf } from './pairing.ts';
import { type CheckMade, verdictsOf } from './verdict-of.ts';

/**
 * The verdicts that count, oldest first: of two of one measure that share an evening, as two computers may
 * have made them, only the one made first.
 */
export function standingVerdicts(kept: readonly Verdict[], measure: string): Verdict[] {
  const ofMeasure = kept.filter((verdict) => verdict.measure === measure);
  const inOrder = ofMeasure.toSorted((a, b) => a.madeAt - b.madeAt || (a.first < b.first ? -1 : 1));
  const standing: Verdict[] = [];
  for (const one of inOrder) {
    if (!standing.some((other) => shareEvenings(one, other))) standing.push(one);
  }
  return standing.toSorted((a, b) => (a.first < b.first ? -1 : 1));
}

/** The verdicts that are due on these rows and not made yet: as many checks as have become complete. */
export function dueVerdicts(
  rows: readonly EveningRow[],
  { questions, after }: Family,
  kept: readonly Verdict[],
  made: Pick<CheckMade, 'madeAt' | 'madeOn'>,
): Verdict[] {
  if (questions.length === 0) return [];
  const due: Verdict[] = [];
  let check = nextCheck(rows, freshFor({ questions, after }, kept));
  while (check.isDue) {
    due.push(...verdictsOn(check, questions, made));
    check = nextCheck(rows, freshFor({ questions, after }, [...kept, ...due]));
  }
  return due;
}

/** The same questions on evenings that none of their verdicts was made of. */
export function freshFor({ questions, after }: Family, kept: readonly Verdict[]): Family {
  const lasts = questions.flatMap(({ measure }) =>
    standingVerdicts(kept, measure).map(({ last }) => last),
  );
  const latest = [...lasts, ...(after === null ? [] : [after])].sort().at(-1);
  return { questions, after: latest ?? null };
}

function verdictsOn(
  { rows }: Check,
  questions: Family['questions'],
  made: Pick<CheckMade, 'madeAt' | 'madeOn'>,
): Verdict[] {
  const [first, last] = [rows[0]?.evening, rows.at(-1)?.evening];
  if (first === undefined || last === undefined) return [];
  const checked = questions.map((question) => ({
    measure: question.measure,
    calendar: rows.map((row) => pairOf(row, question)),
  }));
  return verdictsOf(checked, { ...made, first, last });
}

function shareEvenings(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

type Span = { first: EveningKey; last: EveningKey };
