import type { KindMinutes } from '../../utils/diary/evening-figures.ts';
import { SCREEN_KINDS } from '../../utils/rows/screen-record.ts';

/** Minutes of all kinds together. */
export function kindTotal(minutes: KindMinutes): number {
  return SCREEN_KINDS.reduce((sum, kind) => sum + minutes[kind], 0);
}
