import type { Span } from './evening-of.ts';

/** The part of a span that lies within another, or null when they do not meet. */
export function clipTo(span: Span, bounds: Span): Span | null {
  const start = Math.max(span.start, bounds.start);
  const end = Math.min(span.end, bounds.end);
  return start < end ? { start, end } : null;
}

/** The parts of spans that lie within bounds. */
export function clipAll<T extends Span>(spans: readonly T[], bounds: Span): T[] {
  return spans.flatMap((span) => {
    const clipped = clipTo(span, bounds);
    return clipped ? [{ ...span, ...clipped }] : [];
  });
}

/** Overlapping and touching spans joined: the same time, each moment once, oldest first. */
export function union(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) joined.push({ start, end });
  }
  return joined;
}

/** What is left of spans where none of the others lie; oldest first. */
export function subtract(spans: readonly Span[], others: readonly Span[]): Span[] {
  const taken = union(others);
  let passed = 0;
  return union(spans).flatMap(({ start, end }) => {
    while ((taken[passed]?.end ?? end) <= start) passed += 1;
    return leftOf({ start, end }, taken, passed);
  });
}

/** What is left of one span, by those taken that may meet it, from one of them on. */
function leftOf({ start, end }: Span, taken: readonly Span[], first: number): Span[] {
  const left: Span[] = [];
  let from = start;
  for (let at = first; at < taken.length; at += 1) {
    const { start: until, end: next } = taken[at] as Span;
    if (until >= end) break;
    if (from < until) left.push({ start: from, end: until });
    from = next;
  }
  return from < end ? [...left, { start: from, end }] : left;
}

/** Milliseconds in spans that do not overlap. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + (end - start), 0);
}
