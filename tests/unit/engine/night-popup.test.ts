import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../utils/engine/frame.ts';
import { isUpInTheNight } from '../../../utils/engine/night-time.ts';
import { pinPlan } from '../../../utils/engine/pin-plan.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { AT_WORK, AWAY, everyEvening, LOCKED, only, Simulation, wakeOf } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** An evening without prompts; bedtime is half past ten, the wake time half past six. */
function evening(): Simulation {
  return new Simulation({ settings: { prompts: only() } });
}

/** True when the popup opened at a moment is that of the night. */
function isNight(one: Simulation, local: string): boolean {
  const now = { at: one.instant(local), zone: one.zone };
  const state = pinPlan(one.state, now);
  const isUp = isUpInTheNight(state, frameOf(state, now));
  expect(tonightOf(one.state, now).upInTheNight).toBe(isUp);
  return isUp;
}

describe('rule 20: the night popup after "going to bed"', () => {
  it('shows from the tap until the wake time', () => {
    const one = evening();
    one.wake(`${day} 22:00`);
    expect(isNight(one, `${day} 22:10`)).toBe(false);
    one.command(`${day} 22:10`, { type: 'bed', evening: day });
    expect(isNight(one, `${day} 22:10`)).toBe(true);
    expect(isNight(one, `${next} 03:00`)).toBe(true);
    expect(isNight(one, `${next} 06:29`)).toBe(true);
    expect(isNight(one, `${next} 06:30`)).toBe(false);
  });

  it('"not in bed yet" leads back, and the evening goes on', () => {
    const one = new Simulation({ settings: { prompts: only('still-up') } });
    one.wake(`${day} 22:00`);
    one.command(`${day} 22:10`, { type: 'bed', evening: day });
    one.command(`${day} 22:40`, { type: 'not-in-bed', evening: day });
    expect(isNight(one, `${day} 22:41`)).toBe(false);
    expect(one.until(`${day} 22:50`)).toEqual(['22:45 2026-03-10/still-up/0/0']);
  });

  it('"I\'m up for the day" ends the night', () => {
    const one = evening();
    one.wake(`${day} 22:00`);
    one.command(`${day} 22:10`, { type: 'bed', evening: day });
    one.command(`${next} 05:00`, { type: 'up-for-the-day', evening: day });
    expect(isNight(one, `${next} 05:01`)).toBe(false);
    expect(isNight(one, `${next} 06:00`)).toBe(false);
  });

  it('the next night is a night again', () => {
    const one = evening();
    one.wake(`${day} 22:00`);
    one.command(`${day} 22:10`, { type: 'bed', evening: day });
    one.command(`${next} 05:00`, { type: 'up-for-the-day', evening: day });
    one.wake(`${next} 20:00`);
    expect(isNight(one, `${next} 20:00`)).toBe(false);
    one.command(`${next} 22:10`, { type: 'bed', evening: next });
    expect(isNight(one, `${next} 22:11`)).toBe(true);
  });
});

describe('rule 20: the night popup without a tap', () => {
  it('shows once an hour after bedtime went by without use', () => {
    const one = evening();
    one.wake(`${day} 21:50`);
    one.until(`${day} 22:00`);
    one.signals = LOCKED;
    one.wake(`${day} 22:00`);
    one.until(`${next} 02:00`);
    expect(isNight(one, `${next} 02:00`)).toBe(true);
    const early = evening();
    early.signals = LOCKED;
    early.wake(`${day} 22:00`);
    expect(isNight(early, `${day} 23:29`)).toBe(false);
    expect(isNight(early, `${day} 23:30`)).toBe(true);
  });

  it('counts the hour from the last use after bedtime', () => {
    const one = evening();
    one.wake(`${day} 22:50`);
    one.until(`${day} 23:00`);
    one.signals = AWAY;
    one.wake(`${day} 23:02`);
    expect(isNight(one, `${day} 23:59`)).toBe(false);
    expect(isNight(one, `${next} 00:00`)).toBe(true);
  });

  it('is remembered: the use that opens it does not undo it', () => {
    const one = evening();
    one.signals = LOCKED;
    one.wake(`${day} 22:00`);
    one.signals = AT_WORK;
    one.wake(`${next} 01:00`);
    one.until(`${next} 01:10`);
    expect(isNight(one, `${next} 01:10`)).toBe(true);
  });

  it('knows the lid that was shut before bedtime', () => {
    const one = evening();
    one.wake(`${day} 22:00`);
    one.wake(`${next} 01:00`);
    expect(isNight(one, `${next} 01:00`)).toBe(true);
  });

  it('does not show to one who has been at the screen all along', () => {
    const one = evening();
    one.wake(`${day} 22:00`);
    one.until(`${next} 01:00`);
    expect(isNight(one, `${next} 01:00`)).toBe(false);
  });

  it('"not in bed yet" leads back, and the hour begins anew', () => {
    const one = evening();
    one.signals = LOCKED;
    one.wake(`${day} 22:00`);
    one.signals = AT_WORK;
    one.wake(`${next} 01:00`);
    one.command(`${next} 01:01`, { type: 'not-in-bed', evening: day });
    one.until(`${next} 01:10`);
    expect(isNight(one, `${next} 01:10`)).toBe(false);
    one.signals = LOCKED;
    one.wake(`${next} 01:10`);
    expect(isNight(one, `${next} 02:09`)).toBe(false);
    expect(isNight(one, `${next} 02:10`)).toBe(true);
  });

  it('does not show before bedtime, however long nobody was there', () => {
    const one = evening();
    one.signals = LOCKED;
    one.wake(`${day} 18:00`);
    expect(isNight(one, `${day} 22:29`)).toBe(false);
  });
});

describe('rule 20: on an evening that is off', () => {
  /** Tuesday is off, its own times unlike those of Monday, which is the last planned evening. */
  const off = () => {
    const plan = everyEvening({});
    const week = { ...plan.week, 2: { on: false, bedtime: '03:00', wake: '11:00' } };
    return new Simulation({ settings: { prompts: only(), plan: { ...plan, week } } });
  };

  it('bedtime and wake time are those of the last planned evening', () => {
    const one = off();
    one.signals = LOCKED;
    one.wake(`${day} 22:00`);
    expect(isNight(one, `${day} 23:29`)).toBe(false);
    expect(isNight(one, `${day} 23:30`)).toBe(true);
    expect(isNight(one, `${next} 06:29`)).toBe(true);
    expect(isNight(one, `${next} 06:30`)).toBe(false);
  });

  it('it does not show to one who has been at the screen all along', () => {
    const one = off();
    one.wake(`${day} 20:00`);
    one.until(`${next} 00:10`);
    expect(isNight(one, `${next} 00:10`)).toBe(false);
  });

  it('it looks every minute from that bedtime on while the screen is used, and counts nothing', () => {
    const one = off();
    const alarmAt = (local: string) => one.local(wakeOf(one.wake(local)) ?? 0);
    expect(alarmAt(`${day} 20:00`)).toBe('22:30');
    expect(alarmAt(`${day} 22:30`)).toBe('22:31');
    one.signals = LOCKED;
    expect(alarmAt(`${day} 22:31`)).toBe('12:00');
    expect(one.state.screen).toMatchObject({ sessions: [], observed: [] });
  });

  it('it shows to one who shut the lid before bedtime', () => {
    const one = off();
    one.wake(`${day} 20:00`);
    one.until(`${day} 22:00`);
    one.wake(`${next} 01:00`);
    expect(isNight(one, `${next} 01:00`)).toBe(true);
  });
});
