import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { engineStateFrom } from '../../../utils/engine/engine-state-from.ts';
import { step } from '../../../utils/engine/step.ts';
import { tonightOf } from '../../../utils/engine/tonight-of.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { holds } from '../property.ts';
import { Simulation } from './simulation.ts';

const planOn = (evening: string) => ({
  evening,
  on: true,
  bedtime: '22:30',
  plannedBedtime: '22:30',
  wake: '06:30',
  windowMinutes: 180,
  movedAt: null,
});

const tracker = {
  attention: 'away',
  since: 1773180000000,
  audibleSince: null,
  lastUseAt: 1773180000000,
  stretchStart: null,
  awaySince: 1773180000000,
  signAt: 1773180000000,
  doubted: null,
};

const card = {
  id: 'id-1.bedtime.0',
  evening: '2026-03-10',
  prompt: 'bedtime',
  occurrence: 0,
  round: 0,
  plannedAt: 1773178200000,
  dueAt: 1773178200000,
  lastUsefulAt: 1773179100000,
  snoozes: 0,
  openedAt: 1773178200000,
  notice: 'shown',
  noticeAt: 1773178200000,
  counted: true,
  outcome: 'done',
  endedAt: 1773178300000,
  seenAtWork: false,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
};

const habits = { rate: { run: 2, through: '2026-03-09', quiet: false, told: false } };

/** As 0.2.0 left it on the evening of the eleventh: what was said of the tenth still lay about. */
const from020 = {
  version: 1,
  settings: { ...DEFAULT_SETTINGS, revision: 3, startedAt: 1 },
  device: 'a-device',
  seen: { at: 1773234000000, zone: 'Europe/Berlin' },
  plan: planOn('2026-03-11'),
  previous: planOn('2026-03-10'),
  tracker,
  prompts: {
    showings: [card],
    lastNoticeAt: 1773178200000,
    holding: null,
    stillUpFrom: { evening: '2026-03-10', at: 1773177300000 },
    upUntil: 1773235000000,
    stillAhead: {
      evening: '2026-03-11',
      from: 1773233000000,
      everyMinutes: 30,
      until: 1773240000000,
    },
    habits,
  },
  diary: { rated: ['2026-03-10'], checkedIn: [], restlessAt: null, onsets: ['20:30'] },
  bed: { evening: '2026-03-10', at: 1773178300000 },
  notTonight: '2026-03-11',
  againAt: 1773170000000,
  nightReached: '2026-03-10',
  nightUse: { start: 1773190000000, end: 1773190300000 },
  dayBegun: '2026-03-10',
  unperformed: ['2026-03-10/bedtime/0/0'],
};

/** As the 0.1 versions left it on the same evening: five prompts, and nothing of the night. */
const from01 = {
  version: 1,
  settings: { revision: 3, startedAt: 1, theme: 'dark' },
  device: 'a-device',
  seen: { at: 1773234000000, zone: 'Europe/Berlin' },
  plan: planOn('2026-03-11'),
  previous: planOn('2026-03-10'),
  tracker,
  prompts: {
    showings: [card],
    lastNoticeAt: 1773178200000,
    holding: null,
    stillUpFrom: null,
    upUntil: null,
    habits,
  },
  rated: ['2026-03-10'],
  bed: { evening: '2026-03-11', at: 1773233900000 },
  notTonight: null,
  unperformed: [],
};

const nothingSaidOn = (evening: string) => ({
  evening,
  plan: planOn(evening),
  bed: null,
  notTonight: false,
  againAt: null,
  upUntil: null,
  stillAhead: null,
  nightReached: false,
  nightUse: null,
  dayBegun: false,
});

describe('the state of version 1', () => {
  it('of 0.2.0 gives each evening what was said of it', () => {
    expect(engineStateFrom(from020)).toEqual({
      version: 2,
      settings: from020.settings,
      device: 'a-device',
      seen: { at: 1773234000000, zone: 'Europe/Berlin' },
      tonight: {
        evening: '2026-03-11',
        plan: planOn('2026-03-11'),
        bed: null,
        notTonight: true,
        againAt: 1773170000000,
        upUntil: 1773235000000,
        stillAhead: { from: 1773233000000, everyMinutes: 30, until: 1773240000000 },
        nightReached: false,
        nightUse: { start: 1773190000000, end: 1773190300000 },
        dayBegun: false,
      },
      previous: {
        evening: '2026-03-10',
        plan: planOn('2026-03-10'),
        bed: 1773178300000,
        notTonight: false,
        againAt: 1773170000000,
        upUntil: null,
        stillAhead: null,
        nightReached: true,
        nightUse: null,
        dayBegun: true,
      },
      tracker,
      prompts: {
        showings: [{ ...card, refused: false }],
        lastNoticeAt: 1773178200000,
        holding: null,
        stillUpFrom: { evening: '2026-03-10', at: 1773177300000 },
        habits,
      },
      diary: { rated: ['2026-03-10'], checkedIn: [], restlessAt: null, onsets: ['20:30'] },
      unperformed: ['2026-03-10/bedtime/0/0'],
      screen: null,
    });
  });

  it('of 0.1 comes with all that was not known then as unknown', () => {
    expect(engineStateFrom(from01)).toEqual({
      version: 2,
      settings: { ...DEFAULT_SETTINGS, revision: 3, startedAt: 1, theme: 'dark' },
      device: 'a-device',
      seen: { at: 1773234000000, zone: 'Europe/Berlin' },
      tonight: { ...nothingSaidOn('2026-03-11'), bed: 1773233900000 },
      previous: nothingSaidOn('2026-03-10'),
      tracker,
      prompts: {
        showings: [{ ...card, refused: false }],
        lastNoticeAt: 1773178200000,
        holding: null,
        stillUpFrom: null,
        habits,
      },
      diary: { rated: [], checkedIn: [], restlessAt: null, onsets: [] },
      unperformed: [],
      screen: null,
    });
  });

  it('of an installation on which nothing was seen yet is one on which nothing was seen', () => {
    const fresh = { ...from020, seen: null, plan: null, previous: null, tracker: null, bed: null };
    expect(engineStateFrom(fresh)).toMatchObject({ tonight: null, previous: null, seen: null });
  });
});

describe('a stored state of which a part makes no sense', () => {
  const current = engineStateFrom(from020);

  it('of this version comes back as it was', () => {
    expect(engineStateFrom(JSON.parse(JSON.stringify(current)))).toEqual(current);
  });

  it.each([
    ['a plan that is none', { tonight: { ...current?.tonight, plan: 7 } }, { tonight: null }],
    [
      'a bedtime that is none',
      { tonight: { ...current?.tonight, plan: { ...planOn('2026-03-11'), bedtime: '25:61' } } },
      { tonight: null },
    ],
    [
      'the plan of another evening',
      { tonight: { ...current?.tonight, plan: planOn('2026-03-09') } },
      { tonight: null },
    ],
    [
      'a bed tap that is none',
      { tonight: { ...current?.tonight, bed: 'ten' } },
      { tonight: { evening: '2026-03-11', bed: null, notTonight: true } },
    ],
    ['no showings', { prompts: { ...current?.prompts, showings: null } }, { prompts: { habits } }],
    [
      'one showing of many',
      { prompts: { ...current?.prompts, showings: [null, card, { ...card, dueAt: null }] } },
      { prompts: { showings: [{ ...card, refused: false }] } },
    ],
    ['no list of notices', { unperformed: null }, { unperformed: [] }],
    ['no tracker', { tracker: 'away' }, { tracker: null }],
  ])('keeps the others: %s', (_, damaged, left) => {
    const state = engineStateFrom({ ...current, ...damaged });
    expect(state).toMatchObject({ device: 'a-device', ...left });
  });

  it.each([null, undefined, 7, 'state', [], {}, { version: 3 }, { version: 2 }, { version: 1 }])(
    'is none where nothing of it does: %j',
    (value) => expect(engineStateFrom(value)).toBeNull(),
  );

  it('ends no later wake, whatever one of its fields holds', () => {
    const event = new Simulation().event({ type: 'look' });
    const now = { at: 1773235000000, zone: 'Europe/Berlin' };
    const damaged = fc
      .tuple(fc.constantFrom<object | null>(from020, from01, current), fc.nat(), fc.anything())
      .map(([state, nth, value]) => withFieldAt(JSON.parse(JSON.stringify(state)), nth, value));
    holds(
      fc.property(damaged, (value) => {
        const state = engineStateFrom(value);
        if (!state) return;
        tonightOf(state, now);
        tonightOf(step(state, event, now).state, now);
      }),
      600,
    );
  }, 30_000);
});

/** The same object with its nth field, counted through all its depths, replaced. */
function withFieldAt(state: object, nth: number, value: unknown): object {
  const places: { of: Record<string, unknown>; field: string }[] = [];
  const visit = (of: Record<string, unknown>) => {
    for (const [field, inner] of Object.entries(of)) {
      places.push({ of, field });
      if (inner !== null && typeof inner === 'object') visit(inner as Record<string, unknown>);
    }
  };
  visit(state as Record<string, unknown>);
  const place = places[nth % places.length];
  if (place) place.of[place.field] = value;
  return state;
}

describe('what was said of an evening', () => {
  const said = { ...nothingSaidOn('2026-03-11'), bed: 1773233900000, againAt: 1773230000000 };
  const stateOf = (tonight: object) =>
    engineStateFrom({ version: 2, settings: {}, device: 'a-device', tonight });

  it('was said near it, or is not known', () => {
    expect(stateOf(said)?.tonight).toMatchObject({ bed: 1773233900000, againAt: 1773230000000 });
    for (const far of [0, 1, 1.7e12, 8.64e15, 1e308]) {
      expect(stateOf({ ...said, bed: far, againAt: far, upUntil: far })?.tonight).toMatchObject({
        evening: '2026-03-11',
        bed: null,
        againAt: null,
        upUntil: null,
      });
    }
  });
});
