import { describe, expect, it } from 'vitest';
import { seenOf } from '../../../entrypoints/popup/evening/stored-evening.ts';
import { slotNow } from '../../../utils/ratings/slot.ts';
import { unknownEvening } from '../../../utils/rows/evening-record.ts';
import { unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { AT_WORK, LOCKED, Simulation } from '../engine/simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** Gone to bed at 22:40 on the tenth; the computer is opened again on the eleventh. */
function dayAfterBed(): Simulation {
  const one = new Simulation();
  one.wake(`${day} 22:30`);
  one.command(`${day} 22:40`, { type: 'bed', evening: day });
  one.signals = LOCKED;
  one.wake(`${day} 22:41`);
  one.wake(`${next} 12:30`);
  return one;
}

/** The slot that the popup offers at a moment of the eleventh. */
function slotAt(one: Simulation, local: string) {
  const stored = {
    engine: one.state,
    record: unknownEvening(next),
    sleep: unknownSleep(next),
    ratings: [],
  };
  const now = { at: one.instant(local), zone: one.zone };
  return slotNow(one.state.settings, seenOf(stored), now);
}

describe('a rating in the first moments of an evening', () => {
  it('is by day, though the popup still shows the record of the evening before', () => {
    const one = dayAfterBed();
    const stored = {
      engine: one.state,
      record: { ...unknownEvening(day), bed: one.instant(`${day} 22:40`) },
      sleep: unknownSleep(day),
      ratings: [],
    };
    const now = { at: one.instant(`${next} 12:00:05`), zone: one.zone };
    expect(slotNow(one.state.settings, seenOf(stored), now)).toBe('day-resting');
  });
});

describe('a rating on the day after "I\'m going to bed"', () => {
  it.each([
    ['13:00', 'day-resting'],
    ['15:00', 'day-resting'],
    ['20:30', 'evening'],
    ['22:10', 'evening'],
  ])('at %s is filed as %s', (clock, slot) => {
    expect(slotAt(dayAfterBed(), `${next} ${clock}`)).toBe(slot);
  });
});

describe('a rating in the night popup without a tap on "I\'m going to bed"', () => {
  it('is of the night: the use that opened the popup is not the evening going on', () => {
    const one = new Simulation();
    one.wake(`${day} 21:00`);
    one.signals = LOCKED;
    one.wake(`${day} 21:02`);
    one.signals = AT_WORK;
    one.wake(`${next} 01:00`);
    const stored = { engine: one.state, record: unknownEvening(day) };
    const now = { at: one.instant(`${next} 01:00:20`), zone: one.zone };
    expect(slotNow(one.state.settings, seenOf(stored), now)).toBe('night');
  });
});
