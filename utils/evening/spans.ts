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
  return union(others).reduce<Span[]>(
    (left, { start, end }) =>
      left.flatMap((span) => [
        ...(span.start < start ? [{ start: span.start, end: Math.min(span.end, start) }] : []),
        ...(span.end > end ? [{ start: Math.max(span.start, end), end: span.end }] : []),
      ]),
    union(spans),
  );
}

/** Milliseconds in spans that do not overlap. */
export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + (end - start), 0);
}
