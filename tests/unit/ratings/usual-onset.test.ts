import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualOnset } from '../../../utils/ratings/usual-onset.ts';
import { anyClock } from '../evening/zones.ts';
import { holds } from '../property.ts';

describe('the usual onset', () => {
  it('is called usual from seven evenings on', () => {
    expect(usualOnset(Array(6).fill('21:40'), '12:00')).toBeNull();
    expect(usualOnset(Array(7).fill('21:40'), '12:00')).toBe('21:40');
    expect(usualOnset([], '12:00')).toBeNull();
  });

  it.each([
    [
      'the one in the middle, whatever the order',
      ['22:00', '20:00', '21:00', '21:10', '19:00', '23:00', '21:20'],
      '21:10',
    ],
    [
      'half way between the two in the middle',
      ['20:00', '20:30', '21:00', '21:10', '21:20', '22:00', '22:30', '23:00'],
      '21:15',
    ],
    [
      'no more moved by one odd evening than by any other',
      ['21:00', '21:00', '21:00', '21:00', '21:00', '21:00', '05:00'],
      '21:00',
    ],
    [
      'found round midnight',
      ['23:30', '23:40', '23:50', '00:00', '00:10', '00:20', '00:30'],
      '00:00',
    ],
    [
      'found between one before and one after midnight',
      ['23:30', '23:40', '23:50', '23:56', '00:04', '00:10', '00:20', '00:30'],
      '00:00',
    ],
  ])('is %s', (_, onsets, usual) => expect(usualOnset(onsets, '12:00')).toBe(usual));

  it('is early for one whose legs start in the morning', () => {
    const onsets = ['09:00', '09:00', '09:00', '09:00', '19:00', '20:00', '00:30'];
    expect(usualOnset(onsets, '12:00')).toBe('09:00');
    expect(usualOnset([...onsets, '09:10', '10:00'], '12:00')).toBe('09:10');
  });

  it('is counted on the waking day of who sleeps by day', () => {
    // Bed at nine: legs from 05:00 to 08:00 are one evening with those at 23:00 before.
    const onsets = ['23:00', '05:00', '06:00', '07:00', '07:30', '08:00', '07:10'];
    expect(usualOnset(onsets, '18:00')).toBe('07:00');
    // With the day beginning at six, six hours before it turns over, the two lie on different sides of it.
    expect(
      usualOnset(['05:50', '05:55', '06:05', '06:10', '05:45', '06:15', '06:20'], '12:00'),
    ).toBe('06:20');
  });

  it('changes no list that it was given', () => {
    const onsets = ['22:00', '20:00', '21:00', '21:10', '19:00', '23:00', '21:20'];
    usualOnset(onsets, '12:00');
    expect(onsets[0]).toBe('22:00');
  });

  it('lies between the earliest and the latest of the day, whatever the onsets', () => {
    const minutesFrom = (turnOver: string, clock: string) => {
      const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
      return (minutes(clock) - minutes(turnOver) + 360 + 1440) % 1440;
    };
    holds(
      fc.property(
        fc.array(anyClock, { minLength: 7, maxLength: 28 }),
        anyClock,
        (onsets, turnOver) => {
          const usual = minutesFrom(turnOver, usualOnset(onsets, turnOver) ?? '');
          const all = onsets.map((onset) => minutesFrom(turnOver, onset));
          expect(usual).toBeGreaterThanOrEqual(Math.min(...all));
          expect(usual).toBeLessThanOrEqual(Math.max(...all));
        },
      ),
    );
  });
});
