import type { WordKey } from '../../utils/i18n/words.ts';

/**
 * What the scale asks: this moment, an earlier one, the evening so far (rule 21), or in the morning the
 * night and the evening before it (rule 24).
 */
export type Asking = 'now' | 'then' | 'worst' | 'night-worst' | 'last-worst';

type Saying = {
  heading: WordKey;
  /** Said after a press: that it was saved, and that it took the place of another one. */
  saved: WordKey;
  changed: WordKey;
};

/** The question of the scale, and how its answer is named. One who sleeps by day is not told of evenings. */
export function sayingOf(asking: Asking, byDay: boolean): Saying {
  switch (asking) {
    case 'now':
      return { heading: 'now_heading', saved: 'saved_rating', changed: 'changed_rating' };
    case 'then':
      return { heading: 'then_heading', saved: 'saved_then', changed: 'changed_rating' };
    case 'worst':
      return byDay
        ? { heading: 'worst_heading_by_day', saved: 'saved_by_day', changed: 'changed_by_day' }
        : { heading: 'worst_heading', saved: 'saved_worst', changed: 'changed_worst' };
    case 'night-worst':
      return byDay
        ? { heading: 'popup_sleep_heading', saved: 'saved_sleep', changed: 'changed_sleep' }
        : { heading: 'popup_night_heading', saved: 'saved_night', changed: 'changed_night' };
    case 'last-worst':
      return byDay
        ? {
            heading: 'popup_last_worst_heading_by_day',
            saved: 'saved_by_day',
            changed: 'changed_by_day',
          }
        : {
            heading: 'popup_last_worst_heading',
            saved: 'saved_last_worst',
            changed: 'changed_last_worst',
          };
  }
}
