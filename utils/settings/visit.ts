import type { ClockTime } from '../evening/clock-time.ts';

/** The next appointment, the one before it, and what to ask; dates are local ones, `"YYYY-MM-DD"`, or null. */
export type Visit = {
  date: string | null;
  /** The last appointment that is over, kept when the next one is noted. */
  last: string | null;
  questions: string[];
};

/** The lines that a person writes for the visit. They are printed as typed and never read. */
export const VISIT_LINES = ['takes', 'changes', 'iron', 'score'] as const;
export type VisitLine = (typeof VISIT_LINES)[number];

/** What was typed in each line, empty where nothing was, and when what is taken is usually taken. */
export type VisitLines = Record<VisitLine, string> & {
  /** Drawn as ticks beside the ratings; in the order of the clock. */
  takenAt: ClockTime[];
};

/** As long as the settings hold a line, in UTF-16 units: two pages always have room for all four. */
export const LONGEST_LINE: Record<VisitLine, number> = {
  takes: 240,
  changes: 240,
  iron: 100,
  score: 100,
};

/** As many clock times of what is taken as the settings hold. */
export const MOST_TAKEN_AT = 4;

/** Breaks beyond these are printed as spaces. */
const MOST_BREAKS: Record<VisitLine, number> = { takes: 2, changes: 2, iron: 0, score: 0 };

/** The lines as they are printed, each with its breaks as typed, as far as there is room for them. */
export function printedLines(lines: VisitLines): Record<VisitLine, string[]> {
  const printed = VISIT_LINES.map((line) => [line, brokenLines(lines[line], MOST_BREAKS[line])]);
  return Object.fromEntries(printed) as Record<VisitLine, string[]>;
}

function brokenLines(typed: string, breaks: number): string[] {
  const lines = typed.split('\n').map((line) => line.trim());
  const last = lines.slice(breaks).join(' ').trim();
  return [...lines.slice(0, breaks), last].filter((line) => line !== '');
}

/** The clock times with one more: each once, in the order of the clock, and no more than are kept. */
export function withTakenAt(times: readonly ClockTime[], clock: ClockTime): ClockTime[] {
  const all = [...new Set([...times, clock])];
  return all.length > MOST_TAKEN_AT ? [...times] : all.sort();
}

/** The appointments of a visit, without what to ask there. */
export type Appointments = Pick<Visit, 'date' | 'last'>;

/** What the last weeks are compared with: the first weeks of the diary, or those before the last visit. */
export type ChangeReference = 'start' | 'visit';

/** The last appointment before a date; null when none is known. */
export function lastVisitBefore({ date, last }: Appointments, today: string): string | null {
  if (date !== null && date < today) return date;
  return last !== null && last < today ? last : null;
}

/**
 * The visit with another date noted; an appointment that is over is not lost by it. While a date is being
 * typed the visit is the one from before: dates that the field held meanwhile were no appointments.
 */
export function withVisitDate(visit: Visit, date: string | null, today: string): Visit {
  return { ...visit, date, last: lastVisitBefore(visit, today) };
}
