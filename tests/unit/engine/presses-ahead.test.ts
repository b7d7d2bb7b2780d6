import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comingPrompts } from '../../../utils/engine/coming.ts';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { parseSettings } from '../../../utils/settings/parse-settings.ts';
import { holds } from '../property.ts';
import { only, Simulation, without } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';
const IN_2100 = Date.UTC(2100, 0, 1);
const HOUR_MS = 60 * MINUTE_MS;

/** One wake a minute late, as an alarm is, so that what is due has to wait for its wake. */
function shownLate(evening: Simulation, from: string, until: string): string[] {
  const shown: string[] = [];
  const end = evening.instant(until);
  for (let at = evening.instant(from) + 40_000; at <= end; at += MINUTE_MS) {
    for (const deed of evening.wakeAt(at).deeds) {
      if (deed.type === 'show-notice') shown.push(`${evening.local(at)} ${deed.notice.showing}`);
    }
  }
  return shown;
}

const startedAhead = (startedAt: number) =>
  new Simulation({ settings: { startedAt, prompts: without('move') } });

const EVENING = [
  '19:30 2026-03-10/lights/0/0',
  '20:30 2026-03-10/foot-bath/0/0',
  '21:30 2026-03-10/screens-off/0/0',
  '22:00 2026-03-10/rate/0/0',
  '22:30 2026-03-10/bedtime/0/0',
];

describe('"Start" pressed under a clock that ran ahead', () => {
  it.each([
    ['3 hours', 3 * HOUR_MS],
    ['40 days', 40 * 24 * HOUR_MS],
    ['74 years', IN_2100],
  ])('by %s silences nothing once the clock is right', (_, ahead) => {
    const evening = startedAhead(Date.parse('2026-03-10T17:00:00Z') + ahead);
    evening.checkedIn = ['2026-03-09'];
    expect(shownLate(evening, `${day} 18:00`, `${day} 22:40`)).toEqual(EVENING);
  });

  it('still silences nothing when the settings are changed in mid-evening', () => {
    const evening = startedAhead(IN_2100);
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 18:00`);
    const changed = { ...evening.state.settings, startedAt: IN_2100, revision: 1 };
    const stepped = evening.wake(`${day} 19:30:40`, { type: 'look' }, changed);
    expect(stepped.deeds.map((deed) => deed.type)).toContain('show-notice');
  });

  it('and the plan foretells what then comes', () => {
    const evening = startedAhead(IN_2100);
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 18:00`);
    const now = { at: evening.instant(`${day} 18:00`), zone: evening.zone };
    const settings = { ...evening.state.settings, startedAt: IN_2100 };
    const told = comingPrompts({ settings, state: evening.state }, now, 6).map(
      ({ dueAt, evening: of, prompt, occurrence }) =>
        `${evening.local(dueAt)} ${of}/${prompt}/${occurrence}/0`,
    );
    expect(told.filter((one) => !one.includes('bedroom'))).toEqual(EVENING);
  });
});

describe('what was pressed under a clock that ran ahead', () => {
  const person = () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'bedtime') } });
    evening.wake(`${day} 18:00`);
    return evening;
  };
  const said = (evening: Simulation, change: object) => {
    const { tonight } = evening.state;
    if (!tonight) throw new Error('no evening');
    evening.state = { ...evening.state, tonight: { ...tonight, ...change } };
    return evening;
  };

  it('"prompts again" lets what is due from now on come', () => {
    const evening = said(person(), { againAt: IN_2100 });
    expect(shownLate(evening, `${day} 18:00`, `${next} 00:00`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '22:30 2026-03-10/bedtime/0/0',
    ]);
  });

  it('"up and about" holds bedtime for half an hour and no longer', () => {
    const evening = said(person(), { upUntil: IN_2100 });
    evening.wake(`${day} 22:10`);
    expect(evening.state.tonight?.upUntil).toBe(evening.instant(`${day} 22:40`));
    expect(evening.until(`${day} 23:00`)).toEqual(['22:40 2026-03-10/bedtime/0/0']);
  });

  it('"sitting still ahead" begins now and is as long as it was asked for', () => {
    const until = IN_2100 + 2 * HOUR_MS;
    const evening = said(person(), { stillAhead: { from: IN_2100, everyMinutes: 30, until } });
    evening.wake(`${day} 18:10`);
    expect(evening.state.tonight?.stillAhead).toEqual({
      from: evening.instant(`${day} 18:10`),
      everyMinutes: 30,
      until: evening.instant(`${day} 20:10`),
    });
  });

  it('a look at the night popup leaves out nothing that is to come', () => {
    const evening = said(person(), { nightUse: { start: IN_2100, end: IN_2100 + HOUR_MS } });
    evening.wake(`${day} 18:10`);
    expect(evening.state.tonight?.nightUse).toBeNull();
  });

  it('a bedtime moved for tonight comes at that bedtime', () => {
    const evening = person();
    const { plan } = evening.state.settings;
    const tonightOnly = { [day]: { bedtime: '23:00', chosenAt: IN_2100 } };
    evening.change(`${day} 18:10`, { plan: { ...plan, tonightOnly } });
    expect(evening.until(`${next} 00:00`)).toEqual([
      '20:00 2026-03-10/lights/0/0',
      '23:00 2026-03-10/bedtime/0/0',
    ]);
  });

  it('a rating dated ahead holds no invitation to move', () => {
    const evening = new Simulation({ settings: { prompts: only('move') } });
    evening.restlessAt = IN_2100;
    evening.wake(`${day} 18:30`);
    expect(evening.until(`${day} 19:40`)).toEqual(['19:30 2026-03-10/move/1/0']);
  });

  it('a bed tap is of now, and does not say "in bed" since a time to come', () => {
    const evening = said(person(), { bed: IN_2100 });
    evening.wake(`${day} 22:50`);
    expect(evening.state.tonight?.bed).toBe(evening.instant(`${day} 22:50`));
  });

  it('a pause beyond the year 2200 is none, a long one is', () => {
    expect(parseSettings({ pausedUntil: Date.UTC(2300, 0, 1) }).pausedUntil).toBeNull();
    expect(parseSettings({ pausedUntil: IN_2100 }).pausedUntil).toBe(IN_2100);
  });

  it('holds nothing back, however far ahead each of them lies', () => {
    const ahead = fc.integer({ min: 0, max: 100 * 365 * 24 * 60 }).map((of) => of * MINUTE_MS);
    const property = fc.property(
      fc.record({ startedAt: ahead, againAt: ahead, restlessAt: ahead, upUntil: ahead }),
      (by) => {
        const evening = new Simulation({ settings: { prompts: only('lights', 'bedtime') } });
        evening.wake(`${day} 18:00`);
        const { at } = evening.state.seen ?? { at: 0 };
        said(evening, { againAt: at + by.againAt, upUntil: at + by.upUntil });
        evening.restlessAt = at + by.restlessAt;
        evening.change(`${day} 18:01`, { startedAt: at + by.startedAt });
        expect(evening.until(`${next} 00:00`)).toEqual([
          '19:30 2026-03-10/lights/0/0',
          '22:30 2026-03-10/bedtime/0/0',
        ]);
      },
    );
    holds(property, 12);
  });
});
