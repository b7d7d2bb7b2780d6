/** One evening's two values: what may have led (x) and what came after it (y). */
export type Pair = { x: number; y: number };
