import { describe, expect, it } from 'vitest';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { AT_WORK, everyEvening, LOCKED, Simulation } from './simulation.ts';

/**
 * A day and a night with the whole catalogue on, at the screen from seven in the evening to four
 * hours after bedtime; *move* comes after two hours of sitting.
 */
function nightOf(zone: string, date: string, bedtime: string) {
  const settings = {
    prompts: { walk: true },
    plan: everyEvening({ bedtime, wake: '10:00' }),
    sittingMinutes: 120,
  };
  const evening = new Simulation({ zone, settings });
  const next = addEvenings(date, 1);
  evening.checkedIn = [addEvenings(date, -1)];
  evening.wake(`${date} 11:00`);
  const notices = evening.until(`${next} 10:30`);
  return { cards: evening.openings(), notices: notices.map((shown) => shown.slice(17)) };
}

/** The notices of such a night, each once, in their order. */
const NOTICES = [
  'caffeine/0/0',
  'walk/0/0',
  'lights/0/0',
  'move/1/0',
  'screens-off/0/0',
  'rate/0/0',
  'bedtime/0/0',
  'still-up/0/0',
  'morning/0/0',
];

/** Zone, evening, bedtime; from "lights" on the cards by the wall clock, as they come. */
const NIGHTS: [string, string, string, string, string[]][] = [
  [
    'the hour from two to three is left out',
    'America/New_York',
    '2026-03-07',
    '02:30',
    [
      '12:00 to 13:00 caffeine/0',
      '18:30 to 22:30 walk/0',
      '23:30 to 01:30 lights/0',
      '23:30 to 23:40 move/1',
      '00:30 to 01:30 foot-bath/0',
      '01:30 to 01:40 move/2',
      '01:30 to 03:15 screens-off/0',
      '03:00 to 03:30 bedroom/0',
      '03:00 to 04:30 rate/0',
      '03:30 to 03:45 bedtime/0',
      '03:45 to 03:55 still-up/0',
      '04:00 to 04:10 still-up/1',
      '04:30 to 04:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the hour from one to two comes twice',
    'America/New_York',
    '2026-10-31',
    '01:30',
    [
      '12:00 to 13:00 caffeine/0',
      '17:30 to 21:30 walk/0',
      '22:30 to 00:30 lights/0',
      '22:30 to 22:40 move/1',
      '23:30 to 00:30 foot-bath/0',
      '00:30 to 00:40 move/2',
      '00:30 to 01:15 screens-off/0',
      '01:00 to 01:30 bedroom/0',
      '01:00 to 01:30 rate/0',
      '01:30 to 01:45 bedtime/0',
      '01:45 to 01:55 still-up/0',
      '01:00 to 01:10 still-up/1',
      '01:30 to 01:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the hour from two to three is left out',
    'Europe/Berlin',
    '2026-03-28',
    '02:30',
    [
      '12:00 to 13:00 caffeine/0',
      '18:30 to 22:30 walk/0',
      '23:30 to 01:30 lights/0',
      '23:30 to 23:40 move/1',
      '00:30 to 01:30 foot-bath/0',
      '01:30 to 01:40 move/2',
      '01:30 to 03:15 screens-off/0',
      '03:00 to 03:30 bedroom/0',
      '03:00 to 04:30 rate/0',
      '03:30 to 03:45 bedtime/0',
      '03:45 to 03:55 still-up/0',
      '04:00 to 04:10 still-up/1',
      '04:30 to 04:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the hour from two to three comes twice',
    'Europe/Berlin',
    '2026-10-24',
    '02:30',
    [
      '12:00 to 13:00 caffeine/0',
      '18:30 to 22:30 walk/0',
      '23:30 to 01:30 lights/0',
      '23:30 to 23:40 move/1',
      '00:30 to 01:30 foot-bath/0',
      '01:30 to 01:40 move/2',
      '01:30 to 02:15 screens-off/0',
      '02:00 to 02:30 bedroom/0',
      '02:00 to 02:30 rate/0',
      '02:30 to 02:45 bedtime/0',
      '02:45 to 02:55 still-up/0',
      '02:00 to 02:10 still-up/1',
      '02:30 to 02:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the half hour from two to half past is left out',
    'Australia/Lord_Howe',
    '2026-10-03',
    '02:15',
    [
      '12:00 to 13:00 caffeine/0',
      '18:15 to 22:15 walk/0',
      '23:15 to 01:15 lights/0',
      '23:15 to 23:25 move/1',
      '00:15 to 01:15 foot-bath/0',
      '01:15 to 01:25 move/2',
      '01:15 to 02:30 screens-off/0',
      '01:45 to 02:45 bedroom/0',
      '01:45 to 03:45 rate/0',
      '02:45 to 03:00 bedtime/0',
      '03:00 to 03:10 still-up/0',
      '03:15 to 03:25 still-up/1',
      '03:45 to 03:55 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the half hour from half past one to two comes twice',
    'Australia/Lord_Howe',
    '2026-04-04',
    '01:45',
    [
      '12:00 to 13:00 caffeine/0',
      '17:45 to 21:45 walk/0',
      '22:45 to 00:45 lights/0',
      '22:45 to 22:55 move/1',
      '23:45 to 00:45 foot-bath/0',
      '00:45 to 00:55 move/2',
      '00:45 to 01:30 screens-off/0',
      '01:15 to 01:45 bedroom/0',
      '01:15 to 02:15 rate/0',
      '01:45 to 01:30 bedtime/0',
      '01:30 to 01:40 still-up/0',
      '01:45 to 01:55 still-up/1',
      '02:15 to 02:25 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the hour from three to four is left out',
    'Pacific/Apia',
    '2020-09-26',
    '02:30',
    [
      '12:00 to 13:00 caffeine/0',
      '18:30 to 22:30 walk/0',
      '23:30 to 01:30 lights/0',
      '23:30 to 23:40 move/1',
      '00:30 to 01:30 foot-bath/0',
      '01:30 to 01:40 move/2',
      '01:30 to 02:15 screens-off/0',
      '02:00 to 02:30 bedroom/0',
      '02:00 to 04:30 rate/0',
      '02:30 to 02:45 bedtime/0',
      '02:45 to 02:55 still-up/0',
      '04:00 to 04:10 still-up/1',
      '04:30 to 04:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the hour from three to four comes twice',
    'Pacific/Apia',
    '2021-04-03',
    '03:30',
    [
      '12:00 to 13:00 caffeine/0',
      '19:30 to 23:30 walk/0',
      '00:30 to 02:30 lights/0',
      '00:30 to 00:40 move/1',
      '01:30 to 02:30 foot-bath/0',
      '02:30 to 02:40 move/2',
      '02:30 to 03:15 screens-off/0',
      '03:00 to 03:30 bedroom/0',
      '03:00 to 03:30 rate/0',
      '03:30 to 03:45 bedtime/0',
      '03:45 to 03:55 still-up/0',
      '03:00 to 03:10 still-up/1',
      '03:30 to 03:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
  [
    'the clocks never change',
    'Asia/Kolkata',
    '2026-03-28',
    '02:30',
    [
      '12:00 to 13:00 caffeine/0',
      '18:30 to 22:30 walk/0',
      '23:30 to 01:30 lights/0',
      '23:30 to 23:40 move/1',
      '00:30 to 01:30 foot-bath/0',
      '01:30 to 01:40 move/2',
      '01:30 to 02:15 screens-off/0',
      '02:00 to 02:30 bedroom/0',
      '02:00 to 03:30 rate/0',
      '02:30 to 02:45 bedtime/0',
      '02:45 to 02:55 still-up/0',
      '03:00 to 03:10 still-up/1',
      '03:30 to 03:40 still-up/2',
      '10:00 to 16:00 morning/0',
    ],
  ],
];

describe('a night in which the clocks change, with the whole catalogue on', () => {
  it.each(NIGHTS)(
    '%s: %s, evening of %s, bedtime %s: each prompt once, at its time by the clock',
    (_, zone, date, bedtime, cards) => {
      const night = nightOf(zone, date, bedtime);
      expect(night.cards).toEqual(cards);
      expect(night.notices).toEqual(NOTICES);
    },
  );
});

describe('a flight in mid-evening, with the whole catalogue on', () => {
  const day = '2026-03-10';

  /** Asleep on the plane from eight in the evening at home; then at the screen at once. */
  const fly = (from: string, to: string, landing: string) => {
    const evening = new Simulation({ zone: from, settings: { prompts: { walk: true } } });
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 11:00`);
    const shown = evening.until(`${day} 20:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.zone = to;
    evening.signals = AT_WORK;
    const landed = evening.instant(landing);
    evening.wakeAt(landed);
    shown.push('landed', ...evening.until('2026-03-11 07:00'));
    return shown;
  };

  it('east: the evening is over sooner, and what was slept through does not come', () => {
    // 20:00 in Berlin is 00:30 in Kolkata, four and a half hours ahead.
    expect(fly('Europe/Berlin', 'Asia/Kolkata', '2026-03-11 04:30')).toEqual([
      '12:00 2026-03-10/caffeine/0/0',
      '14:30 2026-03-10/walk/0/0',
      '19:30 2026-03-10/lights/0/0',
      '19:40 2026-03-10/move/1/0',
      'landed',
      '06:30 2026-03-10/morning/0/0',
    ]);
  });

  it('west: the evening lasts longer, what was not answered comes again, and six are six', () => {
    // 20:00 in Berlin is 15:00 in New York; the flight lands there at 18:00.
    expect(fly('Europe/Berlin', 'America/New_York', `${day} 18:00`)).toEqual([
      '12:00 2026-03-10/caffeine/0/0',
      '14:30 2026-03-10/walk/0/0',
      '19:30 2026-03-10/lights/0/0',
      '19:40 2026-03-10/move/1/0',
      'landed',
      '19:30 2026-03-10/lights/0/1',
      '19:40 2026-03-10/move/2/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
      // Two in Berlin and four in New York are the six of this evening; bedtime has its card.
      '06:30 2026-03-10/morning/0/0',
    ]);
  });
});
