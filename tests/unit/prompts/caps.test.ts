import { describe, expect, it } from 'vitest';
import {
  AT_WORK,
  FILM,
  LOCKED,
  noticesOf,
  only,
  Simulation,
  without,
} from '../engine/simulation.ts';
import { comesAt } from './comes-at.ts';

const day = '2026-03-10';

describe('rule 12: four notices before bedtime, and the places that are kept', () => {
  it('lights, screens off and rate have theirs; the fourth is for whoever comes first', () => {
    expect(comesAt('19:20').until(`${day} 22:29`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '20:05 2026-03-10/move/1/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('without *move* the foot bath comes first', () => {
    expect(comesAt('19:20', { prompts: without('move') }).until(`${day} 22:29`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '20:30 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('a place that is kept for nobody is free: one that is off, answered or past takes none', () => {
    const noRate = comesAt('19:20', { prompts: without('rate') });
    expect(noRate.until(`${day} 22:29`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '20:05 2026-03-10/move/1/0',
      '20:30 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
    ]);
    const rated = comesAt('19:20');
    rated.rated = [day];
    expect(rated.until(`${day} 22:29`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '20:05 2026-03-10/move/1/0',
      '20:30 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
    ]);
  });

  it('nor does one whose time fell into a pause: it does not come any more', () => {
    const evening = comesAt('19:20');
    evening.change(`${day} 19:21`, { pausedUntil: evening.instant(`${day} 19:31`) });
    expect(evening.until(`${day} 22:29`)).toEqual([
      '20:05 2026-03-10/move/1/0',
      '20:30 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('who comes when lights are past leaves two of four for others', () => {
    expect(comesAt('21:31', { prompts: without('move') }).until(`${day} 22:29`)).toEqual([
      '22:00 2026-03-10/rate/0/0',
      '22:10 2026-03-10/bedroom/0/0',
    ]);
    expect(comesAt('20:40').until(`${day} 22:29`)).toEqual([
      '20:50 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('the fourth is for the move ahead of a learned onset, until that is past', () => {
    const evening = comesAt('19:20');
    evening.onsets = Array(7).fill('21:50');
    expect(evening.until(`${day} 22:29`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '21:20 2026-03-10/move/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('once the onset is past, its place is free again', () => {
    const evening = new Simulation({ settings: { prompts: without('bedroom') } });
    evening.onsets = Array(7).fill('20:05');
    evening.signals = LOCKED;
    evening.wake(`${day} 19:25`);
    evening.until(`${day} 19:50`);
    evening.signals = AT_WORK;
    // The onset prompt, due at 19:35, was of no use to one who was away.
    expect([...noticesOf(evening.wake(`${day} 19:51`)), ...evening.until(`${day} 22:29`)]).toEqual([
      '2026-03-10/lights/0/0',
      '20:30 2026-03-10/foot-bath/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('an onset prompt before the window stands apart', () => {
    const evening = comesAt('17:00');
    evening.onsets = Array(7).fill('17:40');
    expect(evening.until(`${day} 22:29`)).toEqual([
      '17:10 2026-03-10/move/0/0',
      '19:30 2026-03-10/lights/0/0',
      '19:40 2026-03-10/move/1/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
    expect(evening.showing('2026-03-10/move/0/0').counted).toBe(false);
  });

  it('coffee, walk and check-in stand apart', () => {
    const evening = new Simulation({ settings: { prompts: { walk: true } } });
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 11:59`);
    const shown = evening.until('2026-03-11 06:30');
    expect(shown.map((one) => one.slice(0, 5))).toEqual([
      ...['12:00', '14:30'],
      ...['19:30', '19:40', '21:30', '22:00'],
      ...['22:30', '22:45'],
      '06:30',
    ]);
  });

  it('a snoozed notice comes back without taking a place', () => {
    const evening = comesAt('19:20');
    const shown = evening.until(`${day} 19:31`);
    const showing = '2026-03-10/lights/0/0';
    evening.command(`${day} 19:32`, { type: 'snooze', showing, minutes: 15 });
    shown.push(...evening.until(`${day} 22:29`));
    expect(shown).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '19:47 2026-03-10/lights/0/1',
      '20:05 2026-03-10/move/1/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('and no place is kept for it while it waits', () => {
    const evening = comesAt('19:20', { prompts: without('move') });
    evening.until(`${day} 20:15`);
    const showing = '2026-03-10/lights/0/0';
    evening.command(`${day} 20:15`, { type: 'snooze', showing, minutes: 30 });
    expect(evening.until(`${day} 22:29`)).toEqual([
      '20:30 2026-03-10/foot-bath/0/0',
      '20:45 2026-03-10/lights/0/1',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });
});

describe('rule 12: six notices in the whole evening', () => {
  it('four before bedtime leave two after it', () => {
    const evening = comesAt('19:20');
    expect(evening.until('2026-03-11 06:00').slice(4)).toEqual([
      '22:30 2026-03-10/bedtime/0/0',
      '22:45 2026-03-10/still-up/0/0',
    ]);
    expect(evening.showing('2026-03-10/still-up/1/0').notice).toBe('capped');
  });

  it('three before bedtime leave bedtime and two still-ups, two leave a third one', () => {
    const three = comesAt('19:20', { prompts: without('move', 'foot-bath', 'bedroom') });
    expect(three.until('2026-03-11 06:00').slice(3)).toEqual([
      '22:30 2026-03-10/bedtime/0/0',
      '22:45 2026-03-10/still-up/0/0',
      '23:00 2026-03-10/still-up/1/0',
    ]);
    const two = comesAt('19:20', { prompts: without('move', 'foot-bath', 'bedroom', 'lights') });
    expect(two.until('2026-03-11 06:00').slice(2)).toEqual([
      '22:30 2026-03-10/bedtime/0/0',
      '22:45 2026-03-10/still-up/0/0',
      '23:00 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
  });

  it('after bedtime comes bedtime, and then no late rating besides', () => {
    const evening = comesAt('22:29', { prompts: only('rate', 'bedtime') });
    // The rating came at once, bedtime ten minutes later.
    expect(evening.until('2026-03-11 06:00')).toEqual(['22:39 2026-03-10/bedtime/0/0']);
    const later = comesAt('22:31', { prompts: only('rate', 'bedtime') });
    expect(later.until('2026-03-11 06:00')).toEqual([]);
    expect(later.showing('2026-03-10/bedtime/0/0').notice).toBe('shown');
    expect(later.showing('2026-03-10/rate/0/0').notice).toBe('capped');
  });

  it('or a late rating, where bedtime is past', () => {
    const evening = comesAt('22:50', { prompts: without('still-up') });
    expect(evening.showing('2026-03-10/rate/0/0').notice).toBe('shown');
    expect(evening.until('2026-03-11 06:00')).toEqual([]);
  });

  it('nothing else comes after bedtime, not what was still waiting for its turn either', () => {
    const evening = new Simulation({ settings: { prompts: only('still-ahead', 'move') } });
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 21:40`);
    evening.until(`${day} 22:10`);
    evening.command(`${day} 22:10`, {
      type: 'sit-still',
      evening: day,
      everyMinutes: 14,
      forMinutes: 15,
    });
    // *Move* is due at 22:25, one minute after the reminder; ten minutes later it is past bedtime.
    expect(evening.until('2026-03-11 06:00')).toEqual(['22:24 2026-03-10/still-ahead/0/0']);
    expect(evening.showing('2026-03-10/move/1/0').notice).toBe('capped');
  });

  it('no place is kept for an onset after bedtime, which keeps to badge and card', () => {
    const evening = comesAt('19:20');
    evening.onsets = Array(7).fill('23:20');
    expect(evening.until('2026-03-11 06:00')).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '20:05 2026-03-10/move/1/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
      '22:30 2026-03-10/bedtime/0/0',
      '22:45 2026-03-10/still-up/0/0',
    ]);
    expect(evening.showing('2026-03-10/move/0/0').notice).toBe('capped');
  });

  it('a film after a first still-up brings no more than three of them', () => {
    const evening = comesAt('22:44', { prompts: only('still-up') });
    const shown = evening.until(`${day} 22:46`);
    evening.signals = FILM;
    shown.push(...evening.until(`${day} 23:31`));
    evening.signals = AT_WORK;
    shown.push(...evening.until('2026-03-11 06:00'));
    expect(shown).toEqual([
      '22:45 2026-03-10/still-up/0/0',
      '23:31 2026-03-10/still-up/0/1',
      '23:46 2026-03-10/still-up/1/1',
    ]);
    expect(evening.showing('2026-03-10/still-up/2/1').notice).toBe('capped');
  });
});
