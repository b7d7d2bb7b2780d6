/** A range of values, both ends included, in the unit of the values. */
export type Interval = { low: number; high: number };
