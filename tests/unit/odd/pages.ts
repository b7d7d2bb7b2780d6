import type { TableName } from '../../../utils/rows/rows.ts';
import { at } from '../diary/diary-rows.ts';
import { EVENING } from './odd-rows.ts';

/** A page as a person opens it: its address, and what stands on it once all of it is drawn. */
export type Opened = { page: string; has: string; at?: number };

/** The pages that are made of many evenings, and how each is opened. */
export const RANGES: readonly Opened[] = [
  { page: 'week', has: '.week-figures, .week-navigation + section' },
  { page: 'longer', has: 'table.heat, h1 + section' },
  { page: 'together', has: '.look' },
  { page: 'doctor', has: '.doctor-page table' },
  { page: 'data', has: '.counts dt' },
];

export const monthOf = (month: string): Opened => ({
  page: `nights/${month}`,
  has: 'table.nights',
});

/** The pages that are made of one evening. */
export const ofEvening = (evening: string): Opened[] => [
  { page: `night/${evening}`, has: '.night-page section' },
  { page: `check-in/${evening}`, has: 'form, fieldset' },
];

export const PLAN: Opened = { page: 'plan', has: '.prompt-rows' };

/** The pages that show what was chosen, and the text of others. */
const CHOSEN: readonly Opened[] = [
  PLAN,
  { page: 'settings', has: '.time-field' },
  { page: 'visit', has: '.visit-add' },
  { page: 'about', has: 'section' },
  { page: 'welcome', has: 'section' },
];

/** The popup with a card, and in the night. */
export const POPUPS: readonly Opened[] = [
  { page: 'popup', has: '.tonight, .night-ways, .popup-start', at: at(EVENING, '21:12') },
  { page: 'popup', has: '.tonight, .night-ways, .popup-start', at: at('2026-03-11', '02:00') },
];

/** Every page there is, and the popup. */
export const EVERY: readonly Opened[] = [
  ...RANGES,
  monthOf('2026-03'),
  ...ofEvening(EVENING),
  ...CHOSEN,
  ...POPUPS,
];

/** The pages that are made of a row of a table on one evening. */
export const PAGES_OF: Record<TableName, readonly Opened[]> = {
  ratings: [...ofEvening(EVENING), ...POPUPS],
  evenings: [...ofEvening(EVENING), ...POPUPS],
  sleeps: [...ofEvening(EVENING), ...POPUPS.slice(0, 1)],
  screen: ofEvening(EVENING),
  promptLog: ofEvening(EVENING),
  verdicts: RANGES.filter(({ page }) => page === 'together'),
};

/** Nine in the evening, a day later than all that is told. */
export const LATER = at('2026-03-11', '21:00');
