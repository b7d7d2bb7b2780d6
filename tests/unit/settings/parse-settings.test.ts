import { describe, expect, it } from 'vitest';
import { WEEKDAYS } from '../../../utils/plan/week-plan.ts';
import { parseSettings } from '../../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { chosen, stored } from './chosen-settings.ts';

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
    // These two could not be raised any more, and nobody would hear of a change.
    ['revision', 2 ** 53, 0],
    ['revision', 1e308, 0],
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
    ['hours', 24, null],
    ['hours', '24', null],
    ['firstWeekday', 0, null],
    ['firstWeekday', 8, null],
    ['firstWeekday', '7', null],
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
