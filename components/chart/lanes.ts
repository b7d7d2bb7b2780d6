/**
 * The row for each of some marks in the order of their minutes, 0 the first one, so that none covers
 * another: a mark takes the first row in which it has its room, in minutes, and no more than `most` rows are used.
 */
export function lanesOf(minutes: readonly number[], room: number, most: number): number[] {
  const until: number[] = [];
  return minutes.map((minute) => {
    const free = until.findIndex((end) => end <= minute);
    const lane = free >= 0 ? free : until.length < most ? until.length : earliest(until);
    until[lane] = minute + room;
    return lane;
  });
}

/** Where every row is taken, the one that is free soonest. */
function earliest(until: readonly number[]): number {
  return until.indexOf(Math.min(...until));
}
