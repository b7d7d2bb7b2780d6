import { describe, expect, it } from 'vitest';
import type { Notice } from '../../../utils/prompts/notice.ts';
import { noticesOf, only, Simulation } from '../engine/simulation.ts';

const day = '2026-03-10';

function noticeIn({ deeds }: ReturnType<Simulation['wake']>): Notice | undefined {
  return deeds.find((deed) => deed.type === 'show-notice')?.notice;
}

describe('rule 17: half an hour after "I\'m up and about"', () => {
  it('holds bedtime, which is missed when half an hour is too long', () => {
    const evening = new Simulation({ settings: { prompts: only('bedtime') } });
    evening.wake(`${day} 22:20`);
    evening.command(`${day} 22:25`, { type: 'up-and-about', evening: day });
    expect(evening.until('2026-03-11 00:00')).toEqual([]);
    expect(evening.showing('2026-03-10/bedtime/0/0')).toMatchObject({
      notice: 'missed',
      outcome: 'expired',
    });
  });

  it('shows bedtime at its end while that is useful', () => {
    const evening = new Simulation({ settings: { prompts: only('bedtime') } });
    evening.wake(`${day} 22:00`);
    evening.command(`${day} 22:10`, { type: 'up-and-about', evening: day });
    expect(evening.until(`${day} 22:39`)).toEqual([]);
    expect(evening.cards()).toEqual(['2026-03-10/bedtime/0/0']);
    expect(evening.until('2026-03-11 00:00')).toEqual(['22:40 2026-03-10/bedtime/0/0']);
  });

  it('holds still-ups', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:20`);
    evening.command(`${day} 22:25`, { type: 'up-and-about', evening: day });
    expect(evening.until('2026-03-11 00:00')).toEqual([
      '22:55 2026-03-10/still-up/0/0',
      // Due at 23:00, five minutes after the first.
      '23:05 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
  });

  it('holds move', () => {
    const evening = new Simulation({ settings: { prompts: only('move') } });
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.command(`${day} 20:00`, { type: 'up-and-about', evening: day });
    expect(evening.until(`${day} 21:01`)).toEqual(['21:00 2026-03-10/move/2/0']);
    const shorter = new Simulation({ settings: { prompts: only('move') } });
    shorter.wake(`${day} 19:30`);
    shorter.until(`${day} 19:50`);
    shorter.command(`${day} 19:50`, { type: 'up-and-about', evening: day });
    expect(shorter.until(`${day} 20:30`)).toEqual(['20:20 2026-03-10/move/1/0']);
  });

  it('holds no other prompt', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off', 'rate') } });
    evening.wake(`${day} 21:20`);
    evening.command(`${day} 21:25`, { type: 'up-and-about', evening: day });
    evening.command(`${day} 21:50`, { type: 'up-and-about', evening: day });
    expect(evening.until(`${day} 22:05`)).toEqual(['22:00 2026-03-10/rate/0/0']);
    expect(evening.showing('2026-03-10/screens-off/0/0').notice).toBe('shown');
  });

  it('counts from the last tap', () => {
    const evening = new Simulation({ settings: { prompts: only('still-up') } });
    evening.wake(`${day} 22:20`);
    evening.command(`${day} 22:25`, { type: 'up-and-about', evening: day });
    evening.until(`${day} 22:50`);
    evening.command(`${day} 22:50`, { type: 'up-and-about', evening: day });
    expect(evening.until('2026-03-11 00:00')).toEqual(['23:30 2026-03-10/still-up/2/0']);
    expect(evening.showing('2026-03-10/still-up/1/0').notice).toBe('missed');
  });
});

describe('rule 17: a rating above zero', () => {
  const sittingSince = (local: string) => {
    const evening = new Simulation({ settings: { prompts: only('move') } });
    evening.wake(`${day} ${local}`);
    return evening;
  };

  it('holds move for an hour', () => {
    const evening = sittingSince('19:30');
    evening.restlessAt = evening.instant(`${day} 19:50`);
    // 20:15 lies within the hour, 21:00 does not.
    expect(evening.until(`${day} 21:05`)).toEqual(['21:00 2026-03-10/move/2/0']);
    expect(evening.showing('2026-03-10/move/1/0').notice).toBe('missed');
  });

  it('lets go of it after the hour while it is still of use', () => {
    const evening = sittingSince('19:30');
    evening.restlessAt = evening.instant(`${day} 19:20`);
    expect(evening.until(`${day} 20:30`)).toEqual(['20:20 2026-03-10/move/1/0']);
  });

  it('of zero holds nothing: the diary names none above zero then', () => {
    const evening = sittingSince('19:30');
    evening.rated = [day];
    expect(evening.until(`${day} 20:30`)).toEqual(['20:15 2026-03-10/move/1/0']);
  });

  it('holds nothing but move', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off', 'bedtime') } });
    evening.wake(`${day} 21:00`);
    evening.restlessAt = evening.instant(`${day} 22:25`);
    expect(evening.until(`${day} 22:31`)).toEqual([
      '21:30 2026-03-10/screens-off/0/0',
      '22:30 2026-03-10/bedtime/0/0',
    ]);
  });

  it('deleted again lets go of move at once', () => {
    const evening = sittingSince('19:30');
    evening.restlessAt = evening.instant(`${day} 20:10`);
    expect(evening.until(`${day} 20:16`)).toEqual([]);
    evening.restlessAt = null;
    expect(noticesOf(evening.command(`${day} 20:17`, { type: 'ratings-changed' }))).toEqual([
      '2026-03-10/move/1/0',
    ]);
  });

  it.each([
    ['bedtime', '22:30'],
    ['still-up', '22:45'],
  ] as const)('makes %s say for an hour that up and about is fine first', (prompt, at) => {
    const saidAfter = (rated: string | null) => {
      const evening = new Simulation({ settings: { prompts: only(prompt) } });
      evening.restlessAt = rated === null ? null : evening.instant(`${day} ${rated}`);
      evening.wake(`${day} 22:20`);
      return noticeIn(evening.wake(`${day} ${at}`));
    };
    expect(saidAfter('22:20')?.upFirst).toBe(true);
    expect(saidAfter('21:46')?.upFirst).toBe(true);
    expect(saidAfter('21:30')?.upFirst).toBe(false);
    expect(saidAfter(null)?.upFirst).toBe(false);
  });
});
