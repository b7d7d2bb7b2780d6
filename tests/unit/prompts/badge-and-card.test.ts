import { describe, expect, it } from 'vitest';
import { FILM, LOCKED, noticesOf, only, Simulation } from '../engine/simulation.ts';
import { comesAt } from './comes-at.ts';

const day = '2026-03-10';
const badgeOf = ({ deeds }: ReturnType<Simulation['wake']>) =>
  deeds.flatMap((deed) => (deed.type === 'badge' ? [deed.pending] : []));

describe('rule 11: badge and card always come, only the notice is held back', () => {
  it('the badge says that something is pending, and nothing else', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    expect(badgeOf(evening.wake(`${day} 19:29`))).toEqual([false]);
    expect(badgeOf(evening.wake(`${day} 19:30`))).toEqual([true]);
    const showing = '2026-03-10/lights/0/0';
    expect(
      badgeOf(evening.command(`${day} 19:31`, { type: 'answer', showing, answer: 'done' })),
    ).toEqual([false]);
  });

  it('in a film', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.signals = FILM;
    evening.wake(`${day} 19:29`);
    const stepped = evening.wake(`${day} 19:30`);
    expect([noticesOf(stepped), badgeOf(stepped)]).toEqual([[], [true]]);
    expect(evening.cards()).toEqual(['2026-03-10/lights/0/0']);
    expect(evening.showing('2026-03-10/lights/0/0').notice).toBe('held');
  });

  it('while away', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.signals = LOCKED;
    evening.wake(`${day} 19:29`);
    const stepped = evening.wake(`${day} 19:30`);
    expect([noticesOf(stepped), badgeOf(stepped)]).toEqual([[], [true]]);
    expect(evening.cards()).toEqual(['2026-03-10/lights/0/0']);
  });

  it('beyond the caps, which the log tells of the notice and not of the card', () => {
    const evening = comesAt('19:20');
    evening.until(`${day} 20:55`);
    const showing = '2026-03-10/foot-bath/0/0';
    expect(evening.cards()).toContain(showing);
    evening.command(`${day} 20:55`, { type: 'answer', showing, answer: 'done' });
    expect(evening.showing(showing)).toMatchObject({ notice: 'capped', outcome: 'done' });
  });

  it('a bed tap clears every card', () => {
    const evening = comesAt('19:20');
    evening.until(`${day} 22:10`);
    expect(evening.cards()).toEqual([
      '2026-03-10/screens-off/0/0',
      '2026-03-10/bedroom/0/0',
      '2026-03-10/rate/0/0',
    ]);
    expect(badgeOf(evening.command(`${day} 22:11`, { type: 'bed', evening: day }))).toEqual([
      false,
    ]);
    expect(evening.cards()).toEqual([]);
  });

  it('an unanswered rating is asked for inside the check-in, and comes no more by itself', () => {
    const evening = comesAt('21:50');
    evening.until(`${day} 22:10`);
    evening.command(`${day} 22:11`, { type: 'bed', evening: day });
    expect(evening.showing('2026-03-10/rate/0/0').outcome).toBe('cleared');
    expect(evening.until('2026-03-11 11:00')).toEqual(['06:30 2026-03-10/morning/0/0']);
  });

  it('paused, nothing comes at all', () => {
    const evening = comesAt('19:20');
    evening.change(`${day} 19:21`, { pausedUntil: evening.instant('2026-03-11 06:00') });
    expect(evening.until('2026-03-11 05:59')).toEqual([]);
    expect(evening.cards()).toEqual([]);
    expect(evening.openings()).toEqual([]);
  });
});
