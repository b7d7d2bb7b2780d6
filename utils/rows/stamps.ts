/** The last moment that a clock can say, epoch ms. */
const LAST = 8.64e15;

/**
 * The stamp of a change at a moment, epoch ms: the moment, but always later than the stamp before it,
 * so that what was written once under a wrong clock does not win over all that comes after.
 */
export function nextStamp(former: number | undefined, at: number): number {
  return former === undefined ? at : Math.min(Math.max(at, former + 1), LAST);
}

/** The stamps of a row's fields once some of them changed at a moment, epoch ms. */
export function nextStamps<Stamps extends Partial<Record<string, number>>>(
  former: Stamps,
  fields: object,
  at: number,
): Stamps {
  const stamps = Object.keys(fields).map((field) => [field, nextStamp(former[field], at)]);
  return { ...former, ...Object.fromEntries(stamps) };
}
