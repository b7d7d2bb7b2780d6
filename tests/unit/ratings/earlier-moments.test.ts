import { describe, expect, it } from 'vitest';
import { instantAt, wallClockAt } from '../../../utils/evening/instant.ts';
import { earlierMoments } from '../../../utils/ratings/earlier-moments.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const offered = (date: string, clock: string, { zone = 'Europe/Berlin', bed = '' } = {}) => {
  const [bedDate = '', bedClock = ''] = bed.split(' ');
  const facts = { ...DEFAULT_SETTINGS, bed: bed ? instantAt(bedDate, bedClock, zone) : null };
  const now = { at: instantAt(date, clock, zone), zone };
  return earlierMoments(facts, now).map(({ name, at, evening }) => {
    const { date: day, minutes } = wallClockAt(at, zone);
    return `${name} ${day} ${Math.floor(minutes / 60)}:${minutes % 60} of ${evening}`;
  });
};

describe('the moments that an earlier rating is offered for', () => {
  it('are in the evening an hour ago', () => {
    expect(offered('2026-03-10', '21:10')).toEqual(['hour-ago 2026-03-10 20:10 of 2026-03-10']);
  });

  it('are after midnight bedtime as well, under the evening that began the day before', () => {
    expect(offered('2026-03-11', '00:40')).toEqual([
      'hour-ago 2026-03-10 23:40 of 2026-03-10',
      'bedtime 2026-03-10 22:30 of 2026-03-10',
    ]);
  });

  it('are in the morning the middle of the night too', () => {
    expect(offered('2026-03-11', '07:00')).toEqual([
      'hour-ago 2026-03-11 6:0 of 2026-03-10',
      'night 2026-03-11 2:30 of 2026-03-10',
      'bedtime 2026-03-10 22:30 of 2026-03-10',
    ]);
  });

  it('go by the tap on going to bed where there was one', () => {
    expect(offered('2026-03-11', '07:00', { bed: '2026-03-11 00:50' })).toEqual([
      'hour-ago 2026-03-11 6:0 of 2026-03-10',
      'night 2026-03-11 3:30 of 2026-03-10',
      'bedtime 2026-03-11 0:50 of 2026-03-10',
    ]);
  });

  it('are of the last sixteen hours', () => {
    expect(offered('2026-03-11', '15:00')).toEqual([
      'hour-ago 2026-03-11 14:0 of 2026-03-11',
      'night 2026-03-11 2:30 of 2026-03-10',
    ]);
  });

  it('are where the clocks go forward an hour ago all the same', () => {
    expect(offered('2026-03-29', '03:20')).toEqual([
      'night 2026-03-29 3:0 of 2026-03-28',
      'hour-ago 2026-03-29 1:20 of 2026-03-28',
      'bedtime 2026-03-28 22:30 of 2026-03-28',
    ]);
  });

  it('are on the half hour by the clock of a zone that is a quarter of an hour off', () => {
    expect(offered('2026-03-11', '07:00', { zone: 'Asia/Kathmandu' })).toContain(
      'night 2026-03-11 2:30 of 2026-03-10',
    );
  });

  it('are no moment twice', () => {
    expect(offered('2026-03-10', '23:30')).toEqual(['hour-ago 2026-03-10 22:30 of 2026-03-10']);
  });
});
