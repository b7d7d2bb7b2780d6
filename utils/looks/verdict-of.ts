import type { EveningKey } from '../evening/calendar.ts';
import type { Verdict } from '../rows/verdict.ts';
import { shiftP } from '../stats/circular-shift-p.ts';
import { holm } from '../stats/holm.ts';
import { CLAIM_BELOW, isTooAlike, isTooSparse, varietyOf } from './gates.ts';
import { type EveningCalendar, type LinkTest, linkTest } from './link-test.ts';
import type { Measure } from './pairing-question.ts';
import { isClearOfNone, rangeOf } from './range-of.ts';
import { verdictGroups } from './verdict-groups.ts';

/** One question's calendar of a check. */
export type Checked = { measure: Measure; calendar: EveningCalendar };

/** The evenings of a check, both ends included, and when it is made: epoch ms, and the local date. */
export type CheckMade = { first: EveningKey; last: EveningKey; madeAt: number; madeOn: EveningKey };

/**
 * The verdicts of questions that are checked together (rule 31). A link is claimed only where the test of
 * the ratings as they are and the one without date and weekend agree in sign and both lie below the
 * bound, by Holm for all of them, and the range of that bound leaves out 0 too, which asks more of
 * evenings that resemble each other. One that cannot be tested counts as a p of 1: it makes it no easier for the others.
 */
export function verdictsOf(checked: readonly Checked[], made: CheckMade): Verdict[] {
  const tests = checked.map(({ calendar }) => testOf(calendar));
  const adjusted = holm(tests.map((test) => (test ? largerP(test) : 1)));
  return checked.map(({ measure, calendar }, at) => {
    const test = tests[at] ?? null;
    const figures = figuresOf(calendar, measure, test);
    const says = saidOf(figures, test, adjusted[at] ?? 1);
    const id = `${measure} ${made.first}`;
    return { ...figures, ...made, id, measure, says, looks: checked.length };
  });
}

/** The tests where the gates of rule 40 are open for them. */
function testOf(calendar: EveningCalendar): LinkTest | null {
  const pairs = calendar.filter((pair) => pair !== null);
  if (isTooSparse({ nights: pairs.length, evenings: calendar.length })) return null;
  return isTooAlike(varietyOf(pairs)) ? null : linkTest(calendar);
}

function largerP({ raw, adjusted }: LinkTest): number {
  return Math.max(shiftP(raw), shiftP(adjusted));
}

function saidOf(
  { nights, evenings, rho, worth }: ReturnType<typeof figuresOf>,
  test: LinkTest | null,
  p: number,
): Verdict['says'] {
  if (isTooSparse({ nights, evenings })) return 'gaps';
  if (test === null || rho === null || worth === null || p >= CLAIM_BELOW) return 'no-link';
  const agree = test.raw.r * test.adjusted.r > 0;
  return agree && isClearOfNone({ rho, worth }) ? 'link' : 'no-link';
}

function figuresOf(calendar: EveningCalendar, measure: Measure, test: LinkTest | null) {
  const pairs = calendar.filter((pair) => pair !== null);
  const range = test && rangeOf(pairs);
  return {
    nights: pairs.length,
    evenings: calendar.length,
    ...varietyOf(pairs),
    rho: range?.rho ?? null,
    low: range?.interval?.low ?? null,
    high: range?.interval?.high ?? null,
    worth: range?.worth ?? null,
    p: test && shiftP(test.raw),
    adjustedP: test && shiftP(test.adjusted),
    groups: verdictGroups(pairs, measure),
  };
}
