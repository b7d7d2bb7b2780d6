import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database, type EngineRow } from '../../../utils/storage/database.ts';
import { loadEngine, readEngine, saveStep } from '../../../utils/storage/engine-store.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { noticesOf, Simulation } from '../engine/simulation.ts';
import { withEmptyStore } from './store.ts';

withEmptyStore();

const berlin = (local: string) => new Simulation().instant(local);
const day = { on: true, bedtime: '22:30', wake: '06:30' };
const plan = {
  evening: '2026-03-10',
  on: true,
  bedtime: '22:30',
  plannedBedtime: '22:30',
  wake: '06:30',
  windowMinutes: 180,
  movedAt: null,
};

/** The state as the first version left it, at half past nine with "lights" unanswered. */
function formerState() {
  return {
    version: 1,
    settings: {
      revision: 3,
      startedAt: 1,
      plan: {
        week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day },
        tonightOnly: {},
        windowMinutes: 180,
      },
      turnOvers: [],
      prompts: { 'still-up': false },
      pausedUntil: null,
      plainWords: true,
      countElsewhere: true,
      usesOtherPrograms: false,
      theme: 'dark',
      zone: null,
    },
    device: 'former-device',
    seen: { at: berlin('2026-03-10 21:29'), zone: 'Europe/Berlin' },
    plan,
    previous: null,
    tracker: {
      attention: 'active',
      since: berlin('2026-03-10 21:20'),
      audibleSince: null,
      lastUseAt: berlin('2026-03-10 21:29'),
      stretchStart: berlin('2026-03-10 21:20'),
      awaySince: null,
    },
    prompts: {
      showings: [
        {
          id: 'id-1.lights.0',
          evening: '2026-03-10',
          prompt: 'lights',
          occurrence: 0,
          round: 0,
          plannedAt: berlin('2026-03-10 19:30'),
          dueAt: berlin('2026-03-10 19:30'),
          lastUsefulAt: berlin('2026-03-10 21:30'),
          snoozes: 0,
          openedAt: berlin('2026-03-10 19:30'),
          notice: 'shown',
          noticeAt: berlin('2026-03-10 19:30'),
          counted: true,
          outcome: null,
          endedAt: null,
          seenAtWork: true,
          zone: 'Europe/Berlin',
          offsetMinutes: 60,
        },
      ],
      lastNoticeAt: berlin('2026-03-10 19:30'),
      holding: null,
      stillUpFrom: null,
      upUntil: null,
      habits: { rate: { run: 2, through: '2026-03-09', quiet: false, told: false } },
    },
    rated: ['2026-03-09'],
    bed: null,
    notTonight: null,
    unperformed: [],
  };
}

async function keepFormer(state: object = formerState()): Promise<void> {
  await database.engine.put({ id: 'state', state } as unknown as EngineRow);
}

describe('a state that the former version left behind', () => {
  it('comes back with what it knew, and with the new fields empty', async () => {
    await keepFormer();
    expect(await readEngine()).toMatchObject({
      version: 2,
      device: 'former-device',
      tonight: {
        evening: '2026-03-10',
        plan,
        bed: null,
        notTonight: false,
        againAt: null,
        upUntil: null,
        stillAhead: null,
        nightReached: false,
        nightUse: null,
        dayBegun: false,
      },
      previous: null,
      diary: { rated: [], checkedIn: [], restlessAt: null, onsets: [] },
      prompts: { habits: { rate: { run: 2 } } },
      settings: {
        revision: 3,
        theme: 'dark',
        plainWords: true,
        prompts: { 'still-up': false },
        marked: null,
        sittingMinutes: 45,
        onsetAware: true,
        noticesAtNight: false,
        absorbing: null,
        plan: { secondWeek: null, shift: null },
      },
      screen: null,
    });
  });

  it('goes on in the middle of the evening: no notice twice, and what is due comes', async () => {
    await keepFormer();
    const evening = new Simulation();
    evening.state = await loadEngine(DEFAULT_SETTINGS, 0);
    const start = evening.wake('2026-03-10 21:29:30', { type: 'started', browser: true });
    // The foot bath is new, and useful for half a minute more.
    expect(noticesOf(start)).toEqual(['2026-03-10/foot-bath/0/0']);
    expect(evening.cards()).toEqual(['2026-03-10/lights/0/0', '2026-03-10/foot-bath/0/0']);
    expect(evening.until('2026-03-11 07:00')).toEqual([
      '21:39 2026-03-10/screens-off/0/0',
      '22:00 2026-03-10/rate/0/0',
      '22:30 2026-03-10/bedtime/0/0',
      '06:30 2026-03-10/morning/0/0',
    ]);
  });

  it('goes on in the night and on the next day', async () => {
    await keepFormer();
    const evening = new Simulation();
    evening.state = await loadEngine(DEFAULT_SETTINGS, 0);
    const stepped = evening.wake('2026-03-11 07:00', { type: 'started', browser: true });
    expect(noticesOf(stepped)).toEqual(['2026-03-10/morning/0/0']);
    await saveStep(evening.state, stepped.rows, 1);
    expect(await readEngine()).toEqual(evening.state);
  });

  it('of a version that is not known is left alone, and a new one begins', async () => {
    await keepFormer({ ...formerState(), version: 3 });
    await database.engine.put({ id: 'device', device: 'this-device' });
    expect(await readEngine()).toBeNull();
    expect(await loadEngine(DEFAULT_SETTINGS, 0)).toMatchObject({
      device: 'this-device',
      tonight: null,
      prompts: { showings: [] },
    });
  });
});

describe('an evening of the former version', () => {
  it('has what was not asked then as unknown', async () => {
    const former = {
      evening: '2026-03-10',
      plan: null,
      bed: berlin('2026-03-10 23:00'),
      worst: 4,
      onset: null,
    };
    await database.evenings.put({ ...former, updatedAt: { worst: 5 } } as never);
    expect(await eveningRecord('2026-03-10')).toEqual({
      ...former,
      factors: null,
      mode: null,
      noScreen: null,
      awake: null,
      sleptThrough: null,
      note: null,
      updatedAt: { worst: 5 },
    });
  });
});
