import { describe, expect, it } from 'vitest';
import { addEvenings, eveningsBetween, type Weekday } from '../../../utils/evening/calendar.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { MINUTE_MS, wallClockAt } from '../../../utils/evening/instant.ts';
import { nightOf } from '../../../utils/plan/night.ts';
import { type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { everyEvening } from '../evening/zones.ts';

/** Each weekday with an evening of it; no clock changes are near. */
const WEEKDAYS: [string, Weekday, string][] = [
  ['Monday', 1, '2026-06-08'],
  ['Tuesday', 2, '2026-06-09'],
  ['Wednesday', 3, '2026-06-10'],
  ['Thursday', 4, '2026-06-11'],
  ['Friday', 5, '2026-06-12'],
  ['Saturday', 6, '2026-06-13'],
  ['Sunday', 7, '2026-06-14'],
];

const zone = 'Europe/Berlin';

/** Start of the evening, start of its window, bedtime, wake time and end; "+1" is the date after that of the evening. */
const EDGES: [string, string, string, string[]][] = [
  ['22:30', '06:30', '12:00', ['+0 12:00', '+0 19:30', '+0 22:30', '+1 06:30', '+1 12:00']],
  ['22:30', '06:30', '16:00', ['+0 16:00', '+0 19:30', '+0 22:30', '+1 06:30', '+1 16:00']],
  ['00:00', '08:00', '12:00', ['+0 12:00', '+0 21:00', '+1 00:00', '+1 08:00', '+1 12:00']],
  ['00:00', '08:00', '16:00', ['+0 16:00', '+0 21:00', '+1 00:00', '+1 08:00', '+1 16:00']],
  ['00:30', '08:30', '12:00', ['+0 12:00', '+0 21:30', '+1 00:30', '+1 08:30', '+1 12:00']],
  ['00:30', '08:30', '16:00', ['+0 16:00', '+0 21:30', '+1 00:30', '+1 08:30', '+1 16:00']],
  // Who sleeps by day: the night shift ends before bed, or the turn-over has to lie in the sleep.
  ['09:00', '17:00', '12:00', ['+0 12:00', '+1 06:00', '+1 09:00', '+1 17:00', '+1 12:00']],
  ['09:00', '17:00', '16:00', ['+0 16:00', '+1 06:00', '+1 09:00', '+1 17:00', '+1 16:00']],
  ['14:00', '22:00', '12:00', ['+0 12:00', '+0 12:00', '+0 14:00', '+0 22:00', '+1 12:00']],
  ['14:00', '22:00', '16:00', ['+0 16:00', '+1 11:00', '+1 14:00', '+1 22:00', '+1 16:00']],
];

describe.each(EDGES)(
  'bedtime %s to %s with the day turning over at %s',
  (bedtime, wake, turnOver, edges) => {
    const turnOvers = [{ from: '2026-01-01', at: turnOver }];

    /** All evenings are unlike the one asked about, so that a neighbour's plan would be seen. */
    const planWith = (weekday: Weekday, on: boolean): PlanSettings => ({
      week: {
        ...everyEvening({ on: !on, bedtime: '20:15', wake: '05:45' }),
        [weekday]: { on, bedtime, wake },
      },
      secondWeek: null,
      shift: null,
      tonightOnly: {},
      windowMinutes: 180,
    });

    it.each(WEEKDAYS)('on %s: its own plan, its own instants', (_, weekday, evening) => {
      const plan = planOf(evening, planWith(weekday, true));
      expect(plan).toMatchObject({ on: true, bedtime, wake });
      const night = nightOf(plan, zone, turnOvers);
      const instants = night
        ? [night.start, night.windowStart, night.bedtime, night.wake, night.end]
        : [];
      const told = instants.map((at) => {
        const { date, minutes } = wallClockAt(at, zone);
        const clock = new Date(minutes * MINUTE_MS).toISOString().slice(11, 16);
        return `+${eveningsBetween(evening, date)} ${clock}`;
      });
      expect(told).toEqual(edges);
    });

    it.each(WEEKDAYS)('on %s: each moment is filed where it belongs', (_, weekday, evening) => {
      const night = nightOf(planOf(evening, planWith(weekday, true)), zone, turnOvers);
      const filed = (at: number | undefined) => eveningOf({ at: at ?? 0, zone }, turnOvers);
      expect(filed(night?.start)).toBe(evening);
      expect(filed((night?.start ?? 0) - 1)).toBe(addEvenings(evening, -1));
      expect(filed(night?.windowStart)).toBe(evening);
      expect(filed(night?.bedtime)).toBe(evening);
      expect(filed((night?.end ?? 0) - 1)).toBe(evening);
      expect(filed(night?.end)).toBe(addEvenings(evening, 1));
    });

    it.each(WEEKDAYS)(
      'off on %s: no night there, and one on either side',
      (_, weekday, evening) => {
        const plan = planWith(weekday, false);
        const nights = [-1, 0, 1].map((days) =>
          nightOf(planOf(addEvenings(evening, days), plan), zone, turnOvers),
        );
        expect(nights.map((night) => night?.evening ?? null)).toEqual([
          addEvenings(evening, -1),
          null,
          addEvenings(evening, 1),
        ]);
      },
    );
  },
);
