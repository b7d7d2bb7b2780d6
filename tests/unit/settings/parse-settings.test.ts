import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEveningKey } from '../../../utils/evening/calendar.ts';
import { isClockTime } from '../../../utils/evening/clock-time.ts';
import { isZone } from '../../../utils/evening/zone.ts';
import { WEEKDAYS } from '../../../utils/plan/week-plan.ts';
import { parseSettings, parseZone } from '../../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { holds } from '../property.ts';

/** Settings in which every field differs from its default. */
const chosen: Settings = {
  revision: 12,
  startedAt: 1_795_000_000_000,
  plan: {
    week: {
      1: { on: true, bedtime: '21:30', wake: '05:30' },
      2: { on: true, bedtime: '21:45', wake: '05:45' },
      3: { on: true, bedtime: '00:00', wake: '07:00' },
      4: { on: true, bedtime: '23:15', wake: '06:00' },
      5: { on: false, bedtime: '01:30', wake: '09:00' },
      6: { on: false, bedtime: '02:00', wake: '10:00' },
      7: { on: true, bedtime: '22:00', wake: '06:15' },
    },
    secondWeek: {
      since: '2026-11-23',
      week: {
        1: { on: true, bedtime: '08:00', wake: '15:30' },
        2: { on: true, bedtime: '08:15', wake: '15:45' },
        3: { on: false, bedtime: '08:30', wake: '16:00' },
        4: { on: true, bedtime: '08:45', wake: '16:15' },
        5: { on: false, bedtime: '09:00', wake: '16:30' },
        6: { on: true, bedtime: '23:00', wake: '07:30' },
        7: { on: true, bedtime: '23:15', wake: '07:45' },
      },
    },
    shift: { to: '22:00', stepMinutes: 10, everyDays: 2, since: '2026-11-21', withWake: false },
    tonightOnly: { '2026-11-21': { bedtime: '23:45', chosenAt: 1_795_290_000_000 } },
    windowMinutes: 120,
  },
  turnOvers: [
    { from: '2026-01-05', at: '15:00' },
    { from: '2026-11-22', at: '16:00' },
  ],
  prompts: { lights: false, rate: true },
  promptMoves: { lights: { minutes: -30, from: '2026-03-11', before: 15 } },
  pausedUntil: 1_795_300_000_000,
  marked: { mode: 'flare', from: '2026-11-19', through: '2026-11-25' },
  sittingMinutes: 30,
  onsetAware: false,
  noticesAtNight: true,
  absorbing: ['crosswords', 'the piano, quietly'],
  ownFactors: [{ id: 'own:1b9d6bcd', name: 'choir practice', archived: false }],
  ownRemedies: [{ id: 'own:9c5b94b1', name: 'cold tiles', archived: true }],
  largeButtons: true,
  visit: { date: '2026-12-03', last: '2026-09-02', questions: ['What about the mornings?'] },
  visitLines: {
    takes: 'one in the evening\none at night',
    changes: 'none',
    iron: 'ferritin 40, 3 March',
    score: '17',
    takenAt: ['20:00', '22:30'],
  },
  changeReference: 'visit',
  furtherLooks: ['lastHour', 'lateBy'],
  looksChosenOn: '2026-03-10',
  plainWords: true,
  countElsewhere: false,
  usesOtherPrograms: true,
  crisisNumber: 'Anna, 555 0134',
  careDismissed: true,
  theme: 'day',
  zone: 'Australia/Lord_Howe',
};

const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(chosen));

describe('settings from the store', () => {
  it('come back as they were written', () => {
    expect(parseSettings(stored())).toEqual(chosen);
  });

  it.each([
    null,
    undefined,
    'settings',
    7,
    true,
    [],
    {},
    new Date(0),
    Symbol('settings'),
    () => chosen,
  ])('are the defaults for what is none: %s', (value) =>
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS),
  );

  it('lose what this version does not know', () => {
    const newer = { ...stored(), horoscope: true, plan: { ...chosen.plan, moon: 'full' } };
    expect(parseSettings(newer)).toEqual(chosen);
  });

  it('begin with half past ten to half past six on all evenings, and nothing started', () => {
    const { plan, startedAt, plainWords } = parseSettings(null);
    for (const weekday of WEEKDAYS) {
      expect(plan.week[weekday]).toEqual({ on: true, bedtime: '22:30', wake: '06:30' });
    }
    expect([plan.windowMinutes, startedAt, plainWords]).toEqual([180, null, false]);
  });
});

describe('one field that makes no sense takes its default and leaves the others', () => {
  const fields: [keyof Settings, unknown, unknown][] = [
    ['revision', -1, 0],
    ['revision', 1.5, 0],
    ['revision', '12', 0],
    ['startedAt', 'yesterday', null],
    ['startedAt', -1, null],
    ['startedAt', 8.64e15 + 1, null],
    ['startedAt', 0.5, null],
    ['turnOvers', { from: '2026-01-05', at: '15:00' }, []],
    ['prompts', 'all', {}],
    ['promptMoves', [15], {}],
    ['promptMoves', { lights: 15, rate: { minutes: 181, from: '2026-03-11', before: 0 } }, {}],
    [
      'promptMoves',
      { lights: { minutes: 15, from: '2026-03-11', before: 'none' } },
      { lights: { minutes: 15, from: '2026-03-11', before: 0 } },
    ],
    ['pausedUntil', Number.POSITIVE_INFINITY, null],
    ['pausedUntil', Number.NaN, null],
    ['plainWords', 1, false],
    ['countElsewhere', 'no', true],
    ['usesOtherPrograms', null, false],
    ['theme', 'light', 'auto'],
    ['zone', 'Mars/Olympus_Mons', null],
    ['zone', '', null],
    ['plan', 'the usual', DEFAULT_SETTINGS.plan],
    ['furtherLooks', 'lastHour', []],
    ['changeReference', 'birthday', 'start'],
    ['looksChosenOn', '2026-02-30', null],
    ['careDismissed', 'for good', false],
    ['visitLines', 'one in the evening', DEFAULT_SETTINGS.visitLines],
    [
      'visitLines',
      { ...chosen.visitLines, iron: 40, score: 'x'.repeat(101), takenAt: '20:00' },
      { ...chosen.visitLines, iron: '', score: '', takenAt: [] },
    ],
    [
      'visitLines',
      { ...chosen.visitLines, takenAt: ['22:30', '24:00', '20:00', '22:30', 7] },
      { ...chosen.visitLines, takenAt: ['20:00', '22:30'] },
    ],
  ];

  it.each(fields)('%s: %j', (field, value, instead) => {
    expect(parseSettings({ ...stored(), [field]: value })).toEqual({ ...chosen, [field]: instead });
  });

  it.each(fields.map(([field]) => field))('%s missing', (field) => {
    const { [field]: _, ...others } = stored();
    expect(parseSettings(others)).toEqual({ ...chosen, [field]: DEFAULT_SETTINGS[field] });
  });

  it.each([
    ['bedtime', '24:00', '22:30'],
    ['wake', null, '06:30'],
    ['on', 'yes', true],
  ])('the %s of one weekday: %j', (field, value, instead) => {
    const week = { ...chosen.plan.week, 5: { ...chosen.plan.week[5], [field]: value } };
    const after = { ...chosen.plan.week, 5: { ...chosen.plan.week[5], [field]: instead } };
    expect(parseSettings({ ...stored(), plan: { ...chosen.plan, week } })).toEqual({
      ...chosen,
      plan: { ...chosen.plan, week: after },
    });
  });

  it('a whole weekday', () => {
    const { 3: _, ...week } = chosen.plan.week;
    const parsed = parseSettings({ ...stored(), plan: { ...chosen.plan, week } });
    expect(parsed.plan.week).toEqual({ ...week, 3: { on: true, bedtime: '22:30', wake: '06:30' } });
    expect(parsed.plan.windowMinutes).toBe(120);
  });

  it.each([[29], [481], [90.5], ['180'], [null]])('the window: %j minutes', (windowMinutes) => {
    const parsed = parseSettings({ ...stored(), plan: { ...chosen.plan, windowMinutes } });
    expect(parsed).toEqual({ ...chosen, plan: { ...chosen.plan, windowMinutes: 180 } });
  });

  it.each([30, 480])('but a window of %i minutes stays', (windowMinutes) => {
    const parsed = parseSettings({ ...stored(), plan: { ...chosen.plan, windowMinutes } });
    expect(parsed.plan.windowMinutes).toBe(windowMinutes);
  });
});

describe('the further looks', () => {
  it('are four at most, each once', () => {
    const furtherLooks = ['a', 'b', 'a', 7, '', 'c', 'd', 'e'];
    const parsed = parseSettings({ ...stored(), furtherLooks });
    expect(parsed.furtherLooks).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('one entry that makes no sense goes alone', () => {
  it('among the choices for tonight only', () => {
    const tonightOnly = {
      ...chosen.plan.tonightOnly,
      '2026-02-30': { bedtime: '23:45', chosenAt: 1 },
      '2026-11-22': { bedtime: '23:75', chosenAt: 1 },
      '2026-11-23': { bedtime: '23:45' },
      '2026-11-24': null,
    };
    expect(parseSettings({ ...stored(), plan: { ...chosen.plan, tonightOnly } })).toEqual(chosen);
  });

  it('among the turn-overs, which come back in the order of time', () => {
    const turnOvers = [
      { from: '2026-11-22', at: '16:00' },
      { from: '2026-13-01', at: '16:00' },
      { from: '2026-12-01', at: 'noon' },
      null,
      { from: '2026-01-05', at: '15:00', why: 'shift' },
    ];
    expect(parseSettings({ ...stored(), turnOvers })).toEqual(chosen);
  });

  it('among the prompts', () => {
    const prompts = { lights: false, rate: true, bedtime: 'off', 'still-up': null };
    expect(parseSettings({ ...stored(), prompts })).toEqual(chosen);
  });

  it('and a name that is no name reaches no prototype', () => {
    const parsed = parseSettings(
      JSON.parse('{"prompts":{"__proto__":true,"lights":false},"__proto__":{"theme":"day"}}'),
    );
    expect(parsed).toEqual({ ...DEFAULT_SETTINGS, prompts: { lights: false } });
    expect(Object.getPrototypeOf(parsed.prompts)).toBe(Object.prototype);
  });
});

describe('whatever the store or a file holds', () => {
  const isWhole = (settings: Settings) => {
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    for (const weekday of WEEKDAYS) {
      const { on, bedtime, wake } = settings.plan.week[weekday];
      expect([typeof on, isClockTime(bedtime), isClockTime(wake)]).toEqual(['boolean', true, true]);
    }
    expect(Object.keys(settings.plan.tonightOnly).every(isEveningKey)).toBe(true);
    expect(settings.turnOvers.every(({ from, at }) => isEveningKey(from) && isClockTime(at))).toBe(
      true,
    );
    expect(Number.isInteger(settings.revision)).toBe(true);
    expect(settings.zone === null || isZone(settings.zone)).toBe(true);
  };
  const anyBlow = fc.record({
    field: fc.constantFrom(...(Object.keys(chosen) as (keyof Settings)[])),
    value: fc.anything({ maxDepth: 3 }),
  });

  it('the settings are whole', () => {
    holds(
      fc.property(fc.anything(), (value) => isWhole(parseSettings(value))),
      1_000,
    );
    holds(
      fc.property(fc.json(), (text) => isWhole(parseSettings(JSON.parse(text)))),
      1_000,
    );
  });

  it('a blow to one field is felt by no other', () => {
    holds(
      fc.property(anyBlow, ({ field, value }) => {
        const parsed = parseSettings({ ...stored(), [field]: value });
        isWhole(parsed);
        expect({ ...parsed, [field]: null }).toEqual({ ...chosen, [field]: null });
      }),
      1_000,
    );
  });

  it('what was parsed is parsed to itself', () => {
    holds(
      fc.property(anyBlow, ({ field, value }) => {
        const once = parseSettings({ ...stored(), [field]: value });
        expect(parseSettings(once)).toEqual(once);
        expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  it('the defaults stay what they are', () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    holds(
      fc.property(fc.anything(), (value) => {
        parseSettings(value);
        expect(DEFAULT_SETTINGS).toEqual(before);
      }),
    );
  });
});

describe('the zone alone', () => {
  it.each([
    ['one chosen by hand', { zone: 'America/New_York' }, 'America/New_York'],
    ['one that no browser knows', { zone: 'Mars/Base' }, null],
    ['none chosen', { zone: null }, null],
    ['settings from before there was a choice', { plan: 7 }, null],
    ['no settings at all', undefined, null],
    ['nonsense', [3], null],
  ])('is read from %s', (_, value, zone) => {
    expect(parseZone(value)).toBe(zone);
  });

  it('is the one that all of the settings say, whatever lies there', () => {
    holds(
      fc.property(fc.anything(), fc.string(), (value, zone) => {
        expect(parseZone(value)).toBe(parseSettings(value).zone);
        expect(parseZone({ zone })).toBe(parseSettings({ zone }).zone);
      }),
    );
  });
});

describe('a list of far too many', () => {
  it('is read as its last thousand, and the rest is not even looked at', () => {
    const many = Array.from({ length: 20_000 }, (_, nth) => nth);
    let looks = 0;
    const turnOvers = many.map((nth) => ({
      from: '2026-01-01',
      get at() {
        looks += 1;
        return nth < 19_999 ? '12:00' : '13:00';
      },
    }));
    const read = parseSettings({ turnOvers });
    expect(read.turnOvers).toHaveLength(1_000);
    expect(read.turnOvers.at(-1)).toEqual({ from: '2026-01-01', at: '13:00' });
    expect(looks).toBeLessThan(5_000);
    const prompts = Object.fromEntries(many.map((nth) => [`prompt ${nth}`, true]));
    expect(Object.keys(parseSettings({ prompts }).prompts)).toHaveLength(1_000);
  });
});
