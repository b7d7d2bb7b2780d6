import type { WordKey } from '../../utils/i18n/words.ts';

/** What the scale asks: this moment, the evening so far (rule 21), or in the morning the night and the evening before it (rule 24). */
export type Asking = 'now' | 'worst' | 'night-worst' | 'last-worst';

/** The heading of the scale. One who sleeps by day is not told of evenings. */
export function headingOf(asking: Asking, byDay: boolean): WordKey {
  switch (asking) {
    case 'now':
      return 'now_heading';
    case 'worst':
      return byDay ? 'worst_heading_by_day' : 'worst_heading';
    case 'night-worst':
      return 'popup_night_worst_heading';
    case 'last-worst':
      return byDay ? 'popup_last_worst_heading_by_day' : 'popup_last_worst_heading';
  }
}
