import { describe, expect, it } from 'vitest';
import { instantAt } from '../../../utils/evening/instant.ts';
import { caffeineCall } from '../../../utils/prompts/schedule.ts';
import { everyEvening, only, Simulation } from '../engine/simulation.ts';

/** The last coffee for a bedtime on a date, by the wall clock. */
function lastCoffee(date: string, bedtime: string, zone = 'Europe/Berlin'): string {
  const at = caffeineCall(instantAt(date, bedtime, zone), zone);
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
}

describe('the last coffee of the day', () => {
  it.each([
    ['nine hours before an early bedtime', '2026-03-10', '20:30', '2026-03-10T11:30'],
    ['nine hours before a bedtime of 18:00', '2026-03-10', '18:00', '2026-03-10T09:00'],
    ['at noon for a bedtime of nine', '2026-03-10', '21:00', '2026-03-10T12:00'],
    [
      'no later than noon for a bedtime of half past ten',
      '2026-03-10',
      '22:30',
      '2026-03-10T12:00',
    ],
    [
      'at noon of the day before for a bedtime of midnight',
      '2026-03-11',
      '00:00',
      '2026-03-10T12:00',
    ],
    ['at noon of the day before for a bedtime of 03:59', '2026-03-11', '03:59', '2026-03-10T12:00'],
    [
      'by the nine hours alone from a bedtime of four on',
      '2026-03-11',
      '04:00',
      '2026-03-10T19:00',
    ],
    ['by the nine hours alone for who sleeps by day', '2026-03-11', '09:00', '2026-03-11T00:00'],
    ['by the nine hours alone up to a bedtime of 17:59', '2026-03-10', '17:59', '2026-03-10T08:59'],
  ])('is %s', (_, date, bedtime, call) => expect(lastCoffee(date, bedtime)).toBe(call));

  it('is nine hours that pass, also in the night in which the clocks change', () => {
    expect(lastCoffee('2026-03-29', '09:00')).toBe('2026-03-28T23:00');
    expect(lastCoffee('2026-10-25', '09:00')).toBe('2026-10-25T01:00');
    expect(lastCoffee('2026-10-04', '09:00', 'Australia/Lord_Howe')).toBe('2026-10-03T23:30');
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])('is at noon in %s too', (zone) => {
    expect(lastCoffee('2026-03-10', '22:30', zone)).toBe('2026-03-10T12:00');
  });
});

describe('rule 2: the evening of a coffee', () => {
  it('at 11:30 is tonight, though the evening before is still under way', () => {
    const settings = { prompts: only('caffeine'), plan: everyEvening({ bedtime: '20:30' }) };
    const evening = new Simulation({ settings });
    evening.wake('2026-03-10 09:00');
    expect(evening.state.tonight?.evening).toBe('2026-03-09');
    expect(evening.until('2026-03-10 11:59')).toEqual(['11:30 2026-03-10/caffeine/0/0']);
    expect(evening.state.tonight?.evening).toBe('2026-03-09');
  });

  it('that is off today and on tomorrow is tomorrow', () => {
    const plan = everyEvening({ bedtime: '20:30' });
    const week = { ...plan.week, 2: { ...plan.week[2], on: false } };
    const evening = new Simulation({
      settings: { prompts: only('caffeine'), plan: { ...plan, week } },
    });
    evening.wake('2026-03-10 09:00');
    expect(evening.until('2026-03-11 12:00')).toEqual(['11:30 2026-03-11/caffeine/0/0']);
  });

  it('stands apart from going to bed on the evening before', () => {
    const settings = { prompts: only('caffeine'), plan: everyEvening({ bedtime: '20:30' }) };
    const evening = new Simulation({ settings });
    evening.wake('2026-03-09 20:00');
    evening.command('2026-03-09 20:30', { type: 'bed', evening: '2026-03-09' });
    expect(evening.until('2026-03-10 11:59')).toEqual(['11:30 2026-03-10/caffeine/0/0']);
  });
});

describe('the walk by day', () => {
  const walkBefore = (bedtime: string) => {
    const plan = everyEvening({ bedtime, wake: '12:00' });
    const turnOvers = [{ from: '2026-01-01', at: '16:00' }];
    const settings = { prompts: only('walk'), plan, turnOvers };
    const evening = new Simulation({ settings });
    evening.wake('2026-03-10 07:00');
    return evening.until('2026-03-11 07:00');
  };

  it.each([
    ['18:00', ['10:00 2026-03-10/walk/0/0']],
    ['22:30', ['14:30 2026-03-10/walk/0/0']],
    ['03:59', ['19:59 2026-03-10/walk/0/0']],
  ])('is offered eight hours before a bedtime of %s', (bedtime, walks) => {
    expect(walkBefore(bedtime)).toEqual(walks);
  });

  it.each(['04:00', '09:00', '17:59'])('is not offered before a bedtime of %s', (bedtime) => {
    expect(walkBefore(bedtime)).toEqual([]);
  });

  it('is off until it is chosen', () => {
    const evening = new Simulation();
    evening.wake('2026-03-10 13:01');
    expect(evening.until('2026-03-10 19:00')).toEqual([]);
  });
});
