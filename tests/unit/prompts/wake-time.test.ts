import { describe, expect, it } from 'vitest';
import { AT_WORK, LOCKED, logOf, noticesOf, only, Simulation } from '../engine/simulation.ts';

const night = '2026-03-10';
const day = '2026-03-11';
const WAKE_TIME = `${night}/wake-time/0/0`;

/** A night with a wake time of 06:30, during which the computer was locked. */
function slept(prompts = only('wake-time')): Simulation {
  const evening = new Simulation({ settings: { prompts } });
  evening.checkedIn = ['2026-03-09'];
  evening.signals = LOCKED;
  evening.wake(`${night} 22:00`);
  evening.signals = AT_WORK;
  return evening;
}

describe('the prompt at the wake time', () => {
  it('comes to one who is at the screen by then, up to half an hour later', () => {
    expect(noticesOf(slept().wake(`${day} 06:29`))).toEqual([]);
    expect(noticesOf(slept().wake(`${day} 06:30`))).toEqual([WAKE_TIME]);
    expect(noticesOf(slept().wake(`${day} 07:00`))).toEqual([WAKE_TIME]);
    const late = slept().wake(`${day} 07:01`);
    expect(noticesOf(late)).toEqual([]);
    // Nobody was there to miss it.
    expect(logOf(late)).toEqual([]);
  });

  it('comes after "going to bed" as well', () => {
    const evening = new Simulation({ settings: { prompts: only('wake-time') } });
    evening.wake(`${night} 22:00`);
    evening.command(`${night} 22:20`, { type: 'bed', evening: night });
    expect(noticesOf(evening.wake(`${day} 06:30`))).toEqual([WAKE_TIME]);
  });

  it('does not come to one who has filled in the check-in', () => {
    const evening = slept();
    evening.checkedIn = ['2026-03-09', night];
    expect(noticesOf(evening.wake(`${day} 06:40`))).toEqual([]);
    expect(evening.cards()).toEqual([]);
  });

  it('comes ten minutes after the check-in, where both are on', () => {
    const evening = slept(only('wake-time', 'morning'));
    expect(noticesOf(evening.wake(`${day} 06:30`))).toEqual([`${night}/morning/0/0`]);
    expect(evening.until(`${day} 06:45`)).toEqual([`06:40 ${WAKE_TIME}`]);
  });

  it('is off until it is chosen', () => {
    const evening = slept({ morning: false });
    expect(noticesOf(evening.wake(`${day} 06:30`))).toEqual([]);
    expect(evening.cards()).toEqual([]);
  });
});
