/** The next appointment, the one before it, and what to ask; dates are local ones, `"YYYY-MM-DD"`, or null. */
export type Visit = {
  date: string | null;
  /** The last appointment that is over, kept when the next one is noted. */
  last: string | null;
  questions: string[];
};

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
