import { SCREEN_KINDS } from '../../utils/screen/session.ts';
import type { KindMinutes } from '../../utils/summary/week.ts';

/** Minutes of all kinds together. */
export function kindTotal(minutes: KindMinutes): number {
  return SCREEN_KINDS.reduce((sum, kind) => sum + minutes[kind], 0);
}
