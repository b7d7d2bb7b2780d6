import { describe, expect, it } from 'vitest';
import { comingPrompts } from '../../../utils/engine/coming.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { eveningOf } from '../../../utils/evening/evening-of.ts';
import { snoozeLengths } from '../../../utils/prompts/answer.ts';
import {
  AT_WORK,
  AWAY,
  everyEvening,
  FILM,
  LOCKED,
  logOf,
  noticesOf,
  only,
  Simulation,
  wakeOf,
  without,
} from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** What users of other programs complained about, as requirements; the numbers are those of the field study. */
describe('the complaints of the field', () => {
  // That any instant from noon to noon maps to one evening, in every zone and with any turn-over,
  // is a property in ../evening/turn-over.test.ts.
  it('complaint 1: an evening is not split at midnight: minutes, prompts and bed tap are of one evening', () => {
    const evening = new Simulation({ settings: { plan: everyEvening({ bedtime: '00:30' }) } });
    evening.wake(`${day} 23:30`);
    evening.until(`${next} 00:40`);
    expect(evening.state.screen).toMatchObject({ evening: day });
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'active',
        start: evening.instant(`${day} 23:30`),
        end: evening.instant(`${next} 00:40`),
      },
    ]);
    const stepped = evening.command(`${next} 00:41`, { type: 'bed', evening: day });
    const fields = { bed: evening.instant(`${next} 00:41`) };
    expect(stepped.rows).toContainEqual({ type: 'save-evening', evening: day, fields });
    expect(new Set(evening.state.prompts.showings.map((one) => one.evening))).toEqual(
      new Set([day]),
    );
  });

  // How the editor says it ("22:30 to 06:30 (+1 day, 8 h)") is held by the tests of the plan's words.
  it('complaint 2: a range over midnight is true from its start to its end, 00:00 included', () => {
    const plan = everyEvening({ bedtime: '00:00', wake: '08:00' });
    const evening = new Simulation({ settings: { prompts: only('bedtime'), plan } });
    evening.wake(`${day} 20:30`);
    expect(evening.until(`${next} 08:30`)).toEqual(['00:00 2026-03-10/bedtime/0/0']);
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'active',
        start: evening.instant(`${day} 21:00`),
        end: evening.instant(`${next} 08:00`),
      },
    ]);
  });

  // All weekday edges stand in ./weekdays.test.ts.
  it('complaint 3: on Saturday morning it is still Friday’s evening, with Friday’s times', () => {
    const plan = everyEvening({});
    const week = { ...plan.week, 5: { on: true, bedtime: '01:00', wake: '09:00' } };
    const settings = { prompts: only('bedtime', 'morning'), plan: { ...plan, week } };
    const evening = new Simulation({ settings });
    evening.checkedIn = ['2026-03-12'];
    // The 13th of March 2026 is a Friday.
    evening.wake('2026-03-13 20:00');
    expect(evening.until('2026-03-14 23:00')).toEqual([
      '01:00 2026-03-13/bedtime/0/0',
      '09:00 2026-03-13/morning/0/0',
      '22:30 2026-03-14/bedtime/0/0',
    ]);
  });

  // Both nights of each zone stand in ./clock-changes.test.ts.
  it('complaint 4: a bedtime in the hour that comes twice is shown once, in the hour that is left out once too', () => {
    const plan = everyEvening({ bedtime: '02:30', wake: '09:00' });
    const settings = { prompts: only('bedtime'), plan };
    const autumn = new Simulation({ settings });
    autumn.wake('2026-10-24 23:00');
    expect(autumn.until('2026-10-25 08:00')).toEqual(['02:30 2026-10-24/bedtime/0/0']);
    const spring = new Simulation({ settings });
    spring.wake('2026-03-28 23:00');
    expect(spring.until('2026-03-29 08:00')).toEqual(['03:30 2026-03-28/bedtime/0/0']);
  });

  it('complaint 5: a flight re-keys nothing, and zone and offset are kept with each record', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 21:00`);
    evening.until(`${day} 22:01`);
    const record = evening.state.screen;
    evening.zone = 'America/New_York';
    evening.wake(`${day} 18:00`);
    expect(evening.state.screen).toMatchObject({
      evening: day,
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
    });
    expect(evening.state.screen?.sessions.slice(0, 1)).toEqual(record?.sessions.slice(0, 1));
    expect(evening.showing('2026-03-10/rate/0/0')).toMatchObject({
      zone: 'Europe/Berlin',
      offsetMinutes: 60,
    });
  });

  // That UTC is suspected, asked about, and a zone chosen by hand kept, is held by
  // ../evening/zone.test.ts, the settings and the end-to-end tests.
  it('complaint 6: the engine goes by the zone it is given, not by that of the machine', () => {
    const clocks = ['Asia/Kolkata', 'Pacific/Apia'].map((zone) => {
      const evening = new Simulation({ zone, settings: { prompts: only('lights') } });
      evening.wake(`${day} 13:00`);
      return evening.until(`${day} 20:00`);
    });
    expect(clocks).toEqual([['19:30 2026-03-10/lights/0/0'], ['19:30 2026-03-10/lights/0/0']]);
  });

  // That the worker may die between any two steps is law 2, over ten thousand lives.
  it('complaint 7: a start of the worker neither loses nor resets an alarm: due times are kept', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'rate') } });
    evening.signals = LOCKED;
    const before = wakeOf(evening.wake(`${day} 20:00`));
    evening.restart();
    const after = wakeOf(evening.wake(`${day} 20:10`, { type: 'started', browser: false }));
    expect([before, after]).toEqual(Array(2).fill(evening.instant(`${day} 21:30:01`)));
    // The alarm was lost for good: the next event of any kind finds what is due.
    evening.signals = AT_WORK;
    expect(noticesOf(evening.wake(`${day} 22:07`, { type: 'started', browser: true }))).toEqual([
      '2026-03-10/rate/0/0',
    ]);
  });

  it('complaint 8: no stale nag in the morning: what is over is logged as missed, and at most one notice comes on wake', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    const stepped = evening.wake(`${next} 07:00`, { type: 'started', browser: true });
    expect(noticesOf(stepped)).toEqual(['2026-03-10/morning/0/0']);
    expect(logOf(stepped)).toContain('2026-03-10/bedtime/0/0 missed missed');
    expect(evening.cards()).toEqual(['2026-03-10/morning/0/0']);
    expect(evening.until(`${next} 11:00`)).toEqual([]);
  });

  // What counts as seen, closed and credited stands in ./rules-6-to-10.test.ts and ../screen.
  it('complaint 9: a computer that slept or was locked is not counted', () => {
    const evening = new Simulation({ settings: { prompts: only() } });
    evening.wake(`${day} 20:00`);
    evening.until(`${day} 20:30`);
    evening.wake(`${day} 22:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 22:00`);
    evening.wake(`${day} 22:20`);
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'active',
        start: evening.instant(`${day} 20:00`),
        end: evening.instant(`${day} 20:30`),
      },
    ]);
  });

  it('complaint 10: a film is counted as watching, three hours at most', () => {
    const plan = everyEvening({ bedtime: '01:00', wake: '09:00' }, { windowMinutes: 360 });
    const evening = new Simulation({ settings: { prompts: only(), plan } });
    evening.signals = FILM;
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 23:30`);
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'watching',
        start: evening.instant(`${day} 19:30`),
        end: evening.instant(`${day} 22:30`),
      },
    ]);
  });

  // Complaint 11, two screens counted twice: one tracker a computer by construction; several
  // computers are joined by union in ../screen/join.test.ts.

  it('complaint 12: what is foretold is what comes: the next three, by the scheduler itself', () => {
    const settings = { prompts: without('move', 'foot-bath', 'bedroom') };
    const evening = new Simulation({ settings });
    evening.wake(`${day} 18:00`);
    const now = { at: evening.instant(`${day} 18:00`), zone: evening.zone };
    const foretold = comingPrompts(
      { settings: evening.state.settings, state: evening.state },
      now,
      3,
    ).map(({ prompt, occurrence, dueAt }) => `${evening.local(dueAt)} ${prompt}/${occurrence}`);
    expect(foretold).toEqual(['19:30 lights/0', '21:30 screens-off/0', '22:00 rate/0']);
    expect(evening.until(`${day} 22:00`)).toEqual([
      '19:30 2026-03-10/lights/0/0',
      '21:30 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
    ]);
  });

  it('complaint 13: each weekday has its own bedtime, and may be off', () => {
    const plan = everyEvening({});
    const week = {
      ...plan.week,
      5: { on: true, bedtime: '23:45', wake: '09:00' },
      6: { on: false, bedtime: '23:45', wake: '09:00' },
    };
    const evening = new Simulation({
      settings: { prompts: only('bedtime'), plan: { ...plan, week } },
    });
    evening.wake('2026-03-12 20:00');
    expect(evening.until('2026-03-15 23:00')).toEqual([
      '22:30 2026-03-12/bedtime/0/0',
      '23:45 2026-03-13/bedtime/0/0',
      '22:30 2026-03-15/bedtime/0/0',
    ]);
  });

  // That it is reached from the popup, with "2 left", is held by the tests of the card.
  it('complaint 14: later is 5, 15 or 30 minutes, three times, survives a restart, and what is left is told', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    const at = evening.instant(`${day} 19:30`);
    expect(snoozeLengths(evening.showing('2026-03-10/lights/0/0'), at)).toEqual([5, 15, 30]);
    evening.command(`${day} 19:31`, {
      type: 'snooze',
      showing: '2026-03-10/lights/0/0',
      minutes: 30,
    });
    evening.restart();
    evening.wake(`${day} 19:40`, { type: 'started', browser: true });
    expect(evening.until(`${day} 20:02`)).toEqual(['20:01 2026-03-10/lights/0/1']);
    const now = { at: evening.instant(`${day} 20:02`), zone: evening.zone };
    expect(tonightOf(evening.state, now).card?.snoozesLeft).toBe(2);
  });

  // That nothing is ever laid over a page follows from the manifest: it has no host permission.
  it('complaint 15: a call or a film is not interrupted; what is still useful comes afterwards', () => {
    for (const signals of [FILM, { ...AT_WORK, audible: true }]) {
      const evening = new Simulation({ settings: { prompts: only('screens-off') } });
      evening.signals = signals;
      evening.wake(`${day} 21:00`);
      expect(evening.until(`${day} 22:00`)).toEqual([]);
      evening.signals = AT_WORK;
      expect(noticesOf(evening.wake(`${day} 22:01`))).toEqual(['2026-03-10/screens-off/0/0']);
    }
  });

  // The test notice and its help are held by the tests of the pages.
  it('complaint 16: whether a notice comes or not, the badge has its dot and the popup its card', () => {
    const evening = new Simulation({ settings: { prompts: only('screens-off') } });
    evening.signals = AWAY;
    evening.wake(`${day} 21:00`);
    const stepped = evening.wake(`${day} 21:30`);
    expect(noticesOf(stepped)).toEqual([]);
    expect(stepped.deeds).toContainEqual({ type: 'badge', pending: true });
    const now = { at: evening.instant(`${day} 21:30`), zone: evening.zone };
    expect(tonightOf(evening.state, now).card?.showing).toBe('2026-03-10/screens-off/0/0');
  });

  it('complaint 17: no flood: six notices an evening, four before bedtime, ten minutes apart, one name each', () => {
    const evening = new Simulation({ settings: { prompts: { walk: false, caffeine: false } } });
    evening.onsets = Array(7).fill('21:15');
    evening.wake(`${day} 18:00`);
    const times = evening.until(`${next} 06:00`).map((shown) => shown.slice(0, 5));
    expect(times).toEqual(['19:30', '20:45', '21:30', '22:00', '22:30', '22:45']);
    evening.restart();
    const again = evening.wake(`${next} 06:01`, { type: 'started', browser: false });
    expect(noticesOf(again)).toEqual([]);
  });

  // That no page counts streaks is held by the tests of the words; marked nights are left out of
  // the figures in ../summary.
  it('complaint 23: marked and paused nights are silent, are said to be so, and hold nothing against anybody', () => {
    const marked = { mode: 'illness', from: day, through: day } as const;
    const evening = new Simulation({ settings: { marked } });
    evening.wake(`${day} 19:00`);
    expect(evening.until(`${next} 11:59`)).toEqual([]);
    expect(evening.state.prompts.showings).toEqual([]);
    const now = { at: evening.instant(`${day} 20:00`), zone: evening.zone };
    const { quiet } = tonightOf(evening.state, now);
    expect(quiet).toEqual({ why: 'marked', mode: 'illness', through: day });
    expect(eveningOf(now, [])).toBe(day);
  });
});
