import { describe, expect, it } from 'vitest';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { backToPlan, moveTonight } from '../../../utils/plan/plan.ts';
import { logOf, noticesOf, only, Simulation, without } from './simulation.ts';

const day = '2026-03-10';

/** Tonight's bedtime moved, as the popup does it. */
function move(evening: Simulation, bedtime: string, local: string) {
  const { plan } = evening.state.settings;
  const chosenAt = evening.instant(local);
  return evening.change(local, { plan: moveTonight(plan, { evening: day, bedtime }, chosenAt) });
}

/** The evening without those prompts that come by sitting. */
function evening(): Simulation {
  return new Simulation({ settings: { prompts: without('move', 'foot-bath', 'bedroom') } });
}

describe('rule 4: a bedtime moved in mid-evening', () => {
  it('simply moves what has not been shown', () => {
    const one = evening();
    one.wake(`${day} 21:00`);
    move(one, '23:30', `${day} 21:10`);
    expect(one.until('2026-03-11 00:00')).toEqual([
      '22:30 2026-03-10/screens-off/0/0',
      '23:00 2026-03-10/rate/0/0',
      '23:30 2026-03-10/bedtime/0/0',
      '23:45 2026-03-10/still-up/0/0',
      '00:00 2026-03-10/still-up/1/0',
    ]);
  });

  it('moves the whole catalogue, and brings again what was shown and can come ten minutes ahead', () => {
    const one = new Simulation();
    one.wake(`${day} 21:00`);
    // Lights came at nine; the foot bath had its card, and waits for its turn.
    move(one, '23:30', `${day} 21:10`);
    expect(one.until('2026-03-11 00:00')).toEqual([
      '21:30 2026-03-10/foot-bath/0/1',
      '22:30 2026-03-10/screens-off/0/0',
      '23:00 2026-03-10/rate/0/0',
      '23:30 2026-03-10/bedtime/0/0',
      '23:45 2026-03-10/still-up/0/0',
    ]);
  });

  it('brings what was shown and not answered again, in the next round', () => {
    const one = evening();
    one.wake(`${day} 21:31`);
    one.until(`${day} 21:40`);
    const stepped = move(one, '23:30', `${day} 21:40`);
    expect(logOf(stepped)).toContain('2026-03-10/screens-off/0/0 shown moved');
    expect(one.until(`${day} 22:40`)).toEqual(['22:30 2026-03-10/screens-off/0/1']);
  });

  it.each([
    ['ten minutes ahead comes again', '22:50', ['21:50 2026-03-10/screens-off/0/1']],
    ['nine minutes ahead does not', '22:49', []],
  ])('what was shown and whose new time is %s', (_, bedtime, again) => {
    const one = new Simulation({ settings: { prompts: only('screens-off') } });
    one.wake(`${day} 21:31`);
    move(one, bedtime, `${day} 21:40`);
    expect(one.until(`${day} 22:20`)).toEqual(again);
  });

  it('does not bring back what was answered', () => {
    const one = evening();
    one.wake(`${day} 21:31`);
    const showing = '2026-03-10/screens-off/0/0';
    one.command(`${day} 21:32`, { type: 'answer', showing, answer: 'done' });
    move(one, '23:30', `${day} 21:40`);
    expect(one.until(`${day} 22:59`)).toEqual([]);
  });

  it('not even when it moves by half the night: that is no flight', () => {
    const one = new Simulation({ settings: { prompts: only('screens-off') } });
    one.wake(`${day} 21:31`);
    const showing = '2026-03-10/screens-off/0/0';
    one.command(`${day} 21:32`, { type: 'answer', showing, answer: 'dismissed' });
    move(one, '05:00', `${day} 21:40`);
    expect(one.until('2026-03-11 06:00')).toEqual([]);
  });

  it('to a time already past shows the bedtime once, at once', () => {
    const one = evening();
    one.wake(`${day} 21:45`);
    one.until(`${day} 21:59`);
    expect(noticesOf(move(one, '21:30', `${day} 21:59`))).toEqual(['2026-03-10/bedtime/0/0']);
    const later = one.until('2026-03-11 00:00');
    expect(later.filter((shown) => shown.includes('bedtime'))).toEqual([]);
  });

  it('keeps both bedtimes in the record of the evening', () => {
    const one = evening();
    one.wake(`${day} 21:00`);
    const saved = move(one, '23:30', `${day} 21:10`).rows.find(
      ({ type }) => type === 'save-evening',
    );
    expect(saved).toMatchObject({
      evening: day,
      fields: { plan: { plannedBedtime: '22:30', bedtime: '23:30' } },
    });
  });

  it('holds for tonight only', () => {
    const one = new Simulation({ settings: { prompts: only('bedtime') } });
    one.wake(`${day} 21:00`);
    move(one, '23:30', `${day} 21:10`);
    expect(one.until('2026-03-11 23:00')).toEqual([
      '23:30 2026-03-10/bedtime/0/0',
      '22:30 2026-03-11/bedtime/0/0',
    ]);
  });

  it('goes back to the plan when that is chosen', () => {
    const one = new Simulation({ settings: { prompts: only('bedtime') } });
    one.wake(`${day} 21:00`);
    move(one, '23:30', `${day} 21:10`);
    const { plan } = one.state.settings;
    const at = one.instant(`${day} 21:20`);
    one.change(`${day} 21:20`, { plan: backToPlan(plan, day, at) });
    expect(one.until('2026-03-11 00:00')).toEqual(['22:30 2026-03-10/bedtime/0/0']);
  });
});

describe('rule 4: an edit of the weekly plan', () => {
  /** Tuesday's bedtime edited at a moment; tonight's afterwards. */
  const tonightAfter = (bedtime: string, local: string) => {
    const one = evening();
    one.wake(`${day} 20:00`);
    const { plan } = one.state.settings;
    const week = { ...plan.week, 2: { on: true, bedtime, wake: '06:30' } };
    one.change(local, { plan: { ...plan, week } });
    return one.state.tonight?.plan.bedtime;
  };

  it.each([
    ['while both bedtimes lie ahead reaches tonight', '23:00', '22:01', '23:00'],
    ['to a time already past does not', '21:00', '22:01', '22:30'],
    ['after tonight’s bedtime does not', '23:30', '22:31', '22:30'],
    ['to the next hour just before bedtime does', '23:30', '22:29', '23:30'],
  ])('%s', (_, bedtime, local, tonight) => {
    expect(tonightAfter(bedtime, `${day} ${local}`)).toBe(tonight);
  });

  it('of another weekday leaves tonight alone', () => {
    const one = evening();
    one.wake(`${day} 20:00`);
    const { plan } = one.state.settings;
    const week = { ...plan.week, 3: { on: true, bedtime: '21:00', wake: '06:30' } };
    one.change(`${day} 20:01`, { plan: { ...plan, week } });
    expect(one.state.tonight?.plan.bedtime).toBe('22:30');
  });
});

describe('rule 4: a flight', () => {
  it('that repeats a date brings the evening again, in the next round', () => {
    const one = new Simulation({ zone: 'Pacific/Apia', settings: { prompts: without('move') } });
    one.wake(`${day} 20:00`);
    one.until(`${day} 22:31`);
    one.zone = 'America/New_York';
    one.wake(`${day} 06:00`);
    expect(one.state.tonight?.evening).toBe('2026-03-09');
    one.wake(`${day} 13:01`);
    expect(one.until(`${day} 22:31`)).toEqual([
      '19:30 2026-03-10/lights/0/1',
      '20:30 2026-03-10/foot-bath/0/1',
      '21:30 2026-03-10/screens-off/0/1',
      '22:00 2026-03-10/rate/0/1',
      '22:30 2026-03-10/bedtime/0/1',
    ]);
  });

  it('of more than six hours brings again even what was answered', () => {
    const one = new Simulation({ zone: 'Pacific/Apia', settings: { prompts: only('bedtime') } });
    one.wake(`${day} 22:30`);
    const showing = '2026-03-10/bedtime/0/0';
    one.command(`${day} 22:31`, { type: 'answer', showing, answer: 'dismissed' });
    one.zone = 'America/New_York';
    one.wake(`${day} 13:00`);
    expect(one.until(`${day} 23:00`)).toEqual(['22:30 2026-03-10/bedtime/0/1']);
  });

  it('that repeats a date repeats it awake: the bed tap was of its first turn', () => {
    const one = new Simulation({ zone: 'Pacific/Apia', settings: { prompts: only('rate') } });
    one.wake(`${day} 22:00`);
    one.command(`${day} 22:20`, { type: 'bed', evening: day });
    one.zone = 'America/New_York';
    one.wake(`${day} 06:00`);
    one.wake(`${day} 13:00`);
    const now = { at: one.instant(`${day} 13:00`), zone: one.zone };
    expect(tonightOf(one.state, now)).toMatchObject({ bedAt: null, upInTheNight: false });
    expect(one.until(`${day} 22:05`)).toEqual(['22:00 2026-03-10/rate/0/1']);
  });

  it('of up to six hours brings nothing again that was answered', () => {
    const one = new Simulation({ zone: 'Europe/Berlin', settings: { prompts: only('bedtime') } });
    one.wake(`${day} 22:30`);
    const showing = '2026-03-10/bedtime/0/0';
    one.command(`${day} 22:31`, { type: 'answer', showing, answer: 'dismissed' });
    // Five hours behind Berlin at that time of the year.
    one.zone = 'America/New_York';
    one.wake(`${day} 18:00`);
    expect(one.until(`${day} 23:30`)).toEqual([]);
  });
});
