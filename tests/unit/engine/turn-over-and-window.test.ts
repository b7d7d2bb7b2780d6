import { describe, expect, it } from 'vitest';
import { changeTurnOver } from '../../../utils/evening/turn-over.ts';
import { everyEvening, logOf, noticesOf, only, Simulation, wakeOf } from './simulation.ts';

const day = '2026-03-10';

describe('rule 1: the turn-over', () => {
  it('is at noon: then the next evening begins, and waits for its own prompts', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 11:59:59`);
    expect(evening.state.tonight?.evening).toBe('2026-03-09');
    evening.wake(`${day} 12:00`);
    expect(evening.state.tonight?.evening).toBe(day);
  });

  it('is waited for by the alarm, though nothing else is', () => {
    const evening = new Simulation({ settings: { prompts: only() } });
    expect(wakeOf(evening.wake(`${day} 07:00`))).toBe(evening.instant(`${day} 12:00`));
  });

  it('changed in mid-evening acts from the next evening on', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 20:00`);
    const turnOvers = changeTurnOver([], { to: '16:00', current: day });
    evening.change(`${day} 20:01`, { turnOvers });
    evening.wake('2026-03-11 15:59');
    expect(evening.state.tonight?.evening).toBe(day);
    evening.wake('2026-03-11 16:00');
    expect(evening.state.tonight?.evening).toBe('2026-03-11');
  });

  it('changed to an earlier hour leaves the evening under way as it is', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 14:00`);
    const turnOvers = changeTurnOver([], { to: '08:00', current: day });
    evening.change(`${day} 14:01`, { turnOvers });
    expect(evening.state.tonight?.evening).toBe(day);
    expect(evening.until(`${day} 22:00`)).toEqual(['22:00 2026-03-10/rate/0/0']);
    evening.wake('2026-03-11 08:00');
    expect(evening.state.tonight?.evening).toBe('2026-03-11');
  });
});

describe('rule 2: the key of a prompt carries the evening whose bedtime produced it', () => {
  it('a bedtime prompt at half past midnight is that of the date before', () => {
    const plan = everyEvening({ bedtime: '00:30' });
    const evening = new Simulation({ settings: { prompts: only('bedtime'), plan } });
    evening.wake('2026-03-10 23:00');
    expect(evening.until('2026-03-11 00:40')).toEqual(['00:30 2026-03-10/bedtime/0/0']);
  });

  it('the check-in is that of the night before, also after the turn-over', () => {
    const evening = new Simulation({ settings: { prompts: only('morning') } });
    evening.wake(`${day} 20:00`);
    const stepped = evening.wake('2026-03-11 12:20');
    expect(evening.state.tonight?.evening).toBe('2026-03-11');
    expect(noticesOf(stepped)).toEqual(['2026-03-10/morning/0/0']);
  });

  it('a walk by day may be tonight’s while last night’s evening is under way', () => {
    const settings = {
      prompts: only('walk'),
      plan: everyEvening({ bedtime: '23:00', wake: '07:00' }),
      turnOvers: [{ from: '2026-01-01', at: '17:00' }],
    };
    const evening = new Simulation({ settings });
    evening.wake(`${day} 14:00`);
    expect(evening.until(`${day} 16:00`)).toEqual(['15:00 2026-03-10/walk/0/0']);
    expect(evening.state.tonight?.evening).toBe('2026-03-09');
  });

  it('the log keeps the zone and offset of where the person was', () => {
    const evening = new Simulation({ zone: 'Asia/Kolkata', settings: { prompts: only('rate') } });
    evening.wake(`${day} 21:59`);
    expect(evening.wake(`${day} 22:00`).rows).toContainEqual({
      type: 'log',
      row: expect.objectContaining({ evening: day, zone: 'Asia/Kolkata', offsetMinutes: 330 }),
    });
  });
});

describe('rule 3: the evening window', () => {
  const settingsWith = (turnOver: string, windowMinutes = 180) => ({
    prompts: only('lights', 'foot-bath'),
    plan: everyEvening({}, { windowMinutes }),
    turnOvers: [{ from: '2026-01-01', at: turnOver }],
  });

  it.each([
    [90, '21:00'],
    [180, '19:30'],
    [240, '18:30'],
  ])('begins %i minutes before bedtime, with "lights down"', (windowMinutes, lights) => {
    const evening = new Simulation({
      settings: { prompts: only('lights'), plan: everyEvening({}, { windowMinutes }) },
    });
    evening.wake(`${day} 18:00`);
    expect(evening.until(`${day} 21:30`)).toEqual([`${lights} 2026-03-10/lights/0/0`]);
  });

  it('is kept in the record of each evening, with all that was in force', () => {
    const evening = new Simulation({
      settings: { plan: everyEvening({}, { windowMinutes: 240 }) },
    });
    expect(evening.wake(`${day} 13:30`).rows).toContainEqual({
      type: 'save-evening',
      evening: day,
      fields: {
        plan: {
          evening: day,
          on: true,
          bedtime: '22:30',
          plannedBedtime: '22:30',
          wake: '06:30',
          windowMinutes: 240,
          movedAt: null,
          turnOver: '12:00',
          zone: 'Europe/Berlin',
          offsetMinutes: 60,
        },
      },
    });
  });

  it('is clipped at the turn-over, the windows of prompts are not', () => {
    const evening = new Simulation({ settings: settingsWith('21:00') });
    evening.wake(`${day} 18:00`);
    // Two hours before bedtime the evening before is still under way.
    expect(evening.until(`${day} 21:30`)).toEqual([
      '20:30 2026-03-10/foot-bath/0/0',
      '21:00 2026-03-10/lights/0/0',
    ]);
  });

  it('counts no minute before it', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    evening.until(`${day} 19:40`);
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'active',
        start: evening.instant(`${day} 19:30`),
        end: evening.instant(`${day} 19:40`),
      },
    ]);
  });

  it('that begins with the turn-over knows the sitting before it', () => {
    const evening = new Simulation({
      settings: {
        prompts: only('move'),
        plan: everyEvening({ bedtime: '19:00', wake: '03:00' }),
        turnOvers: [{ from: '2026-01-01', at: '16:00' }],
      },
    });
    evening.wake(`${day} 15:00`);
    expect(evening.until(`${day} 16:30`)).toEqual(['16:00 2026-03-10/move/1/0']);
  });

  it('an evening that was never seen is not logged as missed', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 20:00`);
    // Two days later only the evening that was under way can be told about.
    expect(logOf(evening.wake('2026-03-13 13:00'))).toEqual(['2026-03-10/rate/0/0 missed missed']);
  });
});
