import { describe, expect, it } from 'vitest';
import type { Command } from '../../../utils/engine/engine-event.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { AT_WORK, LOCKED, logOf, only, Simulation } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';
const BEDTIME = '2026-03-10/bedtime/0/0';

/** The bed taps written at a wake, "2026-03-10 22:40" or "2026-03-10 none". */
function bedsIn(one: Simulation, { rows }: ReturnType<Simulation['wake']>): string[] {
  return rows.flatMap((row) => {
    if (row.type !== 'save-evening' || row.fields.bed === undefined) return [];
    const { bed } = row.fields;
    return [`${row.evening} ${bed === null ? 'none' : one.local(bed)}`];
  });
}

function tonightAt(one: Simulation, local: string) {
  return tonightOf(one.state, { at: one.instant(local), zone: one.zone });
}

describe('"not in bed yet"', () => {
  it('in the second night leaves the bed tap of the first as it was', () => {
    const one = new Simulation({ settings: { prompts: only() } });
    one.wake(`${day} 22:00`);
    one.command(`${day} 22:30`, { type: 'bed', evening: day });
    one.signals = LOCKED;
    one.wake(`${day} 22:31`);
    one.wake(`${next} 22:00`);
    // No tap in the second night: it comes by an hour without use.
    one.wake('2026-03-12 00:00');
    one.signals = AT_WORK;
    const stepped = one.command('2026-03-12 00:05', { type: 'not-in-bed', evening: next });
    expect(stepped.rows.filter(({ type }) => type === 'save-evening')).toEqual([]);
  });
});

describe('"done" on a bedtime notice that was left standing', () => {
  const lidShutAtBedtime = () => {
    const one = new Simulation({ settings: { prompts: only('bedtime') } });
    one.wake(`${day} 22:30`);
    return one;
  };
  const done: Command = { type: 'answer', showing: BEDTIME, answer: 'done' };

  it('goes to bed neither today nor by day', () => {
    const one = lidShutAtBedtime();
    expect(bedsIn(one, one.command(`${next} 13:00`, done))).toEqual([]);
    expect(one.until(`${next} 22:35`)).toEqual(['22:30 2026-03-11/bedtime/0/0']);
  });

  it('is kept as what became of that card', () => {
    expect(logOf(lidShutAtBedtime().command(`${next} 13:00`, done))).toEqual([
      `${BEDTIME} shown done`,
    ]);
  });

  it('says nothing of when the person went to bed once that night is over', () => {
    const one = lidShutAtBedtime();
    expect(bedsIn(one, one.command(`${next} 06:30`, done))).toEqual([]);
    expect(tonightAt(one, `${next} 06:31`).bedAt).toBeNull();
  });

  it('is going to bed as long as that night lasts', () => {
    const one = lidShutAtBedtime();
    expect(bedsIn(one, one.command(`${next} 02:00`, done))).toEqual(['2026-03-10 02:00']);
  });
});

describe('a press on yesterday that is handled after the turn-over', () => {
  /** Up through the night; the popup shows the tenth until noon of the eleventh. */
  const shownYesterday = () => {
    const one = new Simulation({ settings: { prompts: only('lights', 'still-ahead') } });
    one.wake(`${next} 11:59`);
    return one;
  };
  const late = `${next} 12:00:05`;
  const untouched = shownYesterday();
  untouched.wake(late);

  it('"going to bed" is kept with yesterday, and today goes on', () => {
    const one = shownYesterday();
    expect(bedsIn(one, one.command(late, { type: 'bed', evening: day }))).toEqual([
      '2026-03-10 12:00',
    ]);
    expect(tonightAt(one, late)).toEqual(tonightAt(untouched, late));
    expect(one.until(`${next} 20:00`)).toEqual(['19:30 2026-03-11/lights/0/0']);
  });

  it('"not in bed yet" takes back the tap of yesterday, and none of today', () => {
    const one = shownYesterday();
    one.command(`${next} 11:59:30`, { type: 'bed', evening: day });
    const undone = one.command(late, { type: 'not-in-bed', evening: day });
    expect(bedsIn(one, undone)).toEqual(['2026-03-10 none']);
    one.command(`${next} 22:00`, { type: 'bed', evening: next });
    const again = one.command(`${next} 22:01`, { type: 'not-in-bed', evening: day });
    expect(bedsIn(one, again)).toEqual([]);
    expect(tonightAt(one, `${next} 22:01`).bedAt).toBe(one.instant(`${next} 22:00`));
  });

  it.each([
    'not-tonight',
    'prompts-again',
    'up-and-about',
    'night-look',
    'up-for-the-day',
    'sit-still-over',
  ] as const)('"%s" leaves today as it is', (type) => {
    const one = shownYesterday();
    one.command(late, { type, evening: day });
    expect(tonightAt(one, late)).toEqual(tonightAt(untouched, late));
    expect(one.state.tonight).toEqual(untouched.state.tonight);
    expect(one.until(`${next} 20:00`)).toEqual(['19:30 2026-03-11/lights/0/0']);
  });

  it('"sitting still ahead" reminds as that of yesterday', () => {
    const one = shownYesterday();
    one.command(late, { type: 'sit-still', evening: day, everyMinutes: 30, forMinutes: 30 });
    expect(one.until(`${next} 15:00`)).toEqual(['12:30 2026-03-10/still-ahead/0/0']);
  });

  it('on the evening before that changes nothing: it is over', () => {
    const one = shownYesterday();
    const stepped = one.command(late, { type: 'bed', evening: '2026-03-09' });
    expect(bedsIn(one, stepped)).toEqual([]);
    // The press itself is a sign that somebody is there.
    const tracker = untouched.state.tracker && {
      ...untouched.state.tracker,
      signAt: one.instant(late),
    };
    expect(one.state).toEqual({ ...untouched.state, tracker, unperformed: one.state.unperformed });
  });
});

describe('a press on an evening that a flight has put ahead again', () => {
  it('changes nothing: it was made in its first turn', () => {
    const one = new Simulation({ zone: 'Pacific/Apia', settings: { prompts: only('rate') } });
    one.wake(`${day} 22:00`);
    one.zone = 'America/New_York';
    expect(bedsIn(one, one.command(`${day} 06:00`, { type: 'bed', evening: day }))).toEqual([]);
    one.wake(`${day} 13:00`);
    expect(tonightAt(one, `${day} 13:00`).bedAt).toBeNull();
    expect(one.until(`${day} 22:05`)).toEqual(['22:00 2026-03-10/rate/0/1']);
  });
});

describe('"sitting still ahead" asked for anew on the next evening', () => {
  it('counts from then on: the last wish holds', () => {
    const one = new Simulation({ settings: { prompts: only('still-ahead') } });
    const ask = { type: 'sit-still', everyMinutes: 30, forMinutes: 120 } as const;
    one.command(`${next} 11:50`, { ...ask, evening: day });
    one.until(`${next} 12:25`);
    one.command(`${next} 12:25`, { ...ask, evening: next, forMinutes: 60 });
    expect(one.until(`${next} 15:00`)).toEqual([
      '12:55 2026-03-11/still-ahead/0/0',
      '13:25 2026-03-11/still-ahead/1/0',
    ]);
  });
});

describe('what was said of an evening', () => {
  it('is found again when a clock that was wrong for a while is set right', () => {
    const one = new Simulation({ settings: { prompts: only('rate') } });
    one.wake(`${day} 21:00`);
    one.command(`${day} 21:10`, { type: 'bed', evening: day });
    one.wake(`2026-03-15 21:11`);
    expect(tonightAt(one, '2026-03-15 21:11').bedAt).toBeNull();
    one.wake(`${day} 21:12`);
    expect(tonightAt(one, `${day} 21:12`).bedAt).toBe(one.instant(`${day} 21:10`));
    expect(one.until(`${day} 23:00`)).toEqual([]);
  });
});
