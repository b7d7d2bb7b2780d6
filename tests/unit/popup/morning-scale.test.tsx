import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Evening } from '../../../entrypoints/popup/evening/Evening.tsx';
import { newEngineState, newTonight } from '../../../utils/engine/engine-state.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import type { Showing } from '../../../utils/prompts/prompt-state.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { saveStep } from '../../../utils/storage/engine-store.ts';
import { ratingsOfEvening, sleepRecord } from '../../../utils/storage/read-rows.ts';
import { draw, press, see, text, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import {
  changeEvening,
  changeSleep,
  ratingOn,
  saveRating,
  withEmptyStore,
} from '../storage/store.ts';

withEmptyStore();
withPage();

const seven = at('2026-03-11T07:00+01:00');
const settings: Settings = { ...DEFAULT_SETTINGS, startedAt: 1 };

beforeEach(() => {
  fakeBrowser.runtime.sendMessage = () => Promise.resolve({ ok: true });
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: seven });
});
afterEach(() => vi.useRealTimers());

function popupAt(now: number, chosen: Settings = settings) {
  draw(<Evening settings={chosen} now={{ at: now, zone: 'Europe/Berlin' }} theme="dark" />);
}

/** The card of the morning, and what became of it. */
const morningCard = (outcome: Showing['outcome']): Showing => ({
  id: 'id-1.morning.0',
  evening: '2026-03-10',
  prompt: 'morning',
  occurrence: 0,
  round: 0,
  plannedAt: seven - 1_800_000,
  dueAt: seven - 1_800_000,
  lastUsefulAt: seven + 18_000_000,
  snoozes: 0,
  counted: false,
  seenAtWork: false,
  refused: false,
  openedAt: seven - 1_800_000,
  notice: 'shown',
  noticeAt: seven - 1_800_000,
  outcome,
  endedAt: outcome === null ? null : seven - 60_000,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
});

async function withCard(outcome: Showing['outcome']): Promise<void> {
  const state = newEngineState(settings, 'here');
  const prompts = { ...state.prompts, showings: [morningCard(outcome)] };
  await saveStep({ ...state, seen: { at: seven, zone: 'Europe/Berlin' }, prompts }, [], seven);
}

const NIGHT = 'Legs at their worst last night';
const NOW = 'Leg restlessness, right now';

describe('in the morning the scale', () => {
  it('asks about the night as long as nobody told of it', async () => {
    popupAt(seven);
    await see(NIGHT);
    await see('From going to bed until you got up');
    await press('5');
    await see('Saved 5 for the night');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBe(5);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([]);
    // The answer changes the question for the next opening, not under the finger.
    expect(text()).toContain(NIGHT);
  });

  it('keeps a press from before the store has answered for what it then asks', async () => {
    popupAt(seven);
    expect(text()).toMatch(/^Leg restlessness0/);
    await press('5');
    await see('Saved 5 for the night');
    expect(await ratingsOfEvening('2026-03-10')).toEqual([]);
  });

  it('offers what was rated in the night, the highest of it', async () => {
    const rated = { ...ratingOn('2026-03-10', 7), slot: 'night' as const };
    await saveRating({ ...rated, at: at('2026-03-11T02:40+01:00') });
    await saveRating({ ...rated, id: 'low', score: 3, at: at('2026-03-11T04:40+01:00') });
    await saveRating({ ...rated, id: 'gone', score: 9, deletedAt: 1 });
    popupAt(seven);
    await see('You rated 7 at 2:40 AM: keep 7');
    await press(/keep 7$/);
    await see('Saved 7 for the night');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBe(7);
  });

  it('lets one rate this moment instead, and leaves the night untold', async () => {
    popupAt(seven);
    await press('Rate right now instead');
    await see(NOW);
    await press('2');
    await see('Saved 2, 7:00 AM');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBeNull();
  });

  it.each([{ nightWorst: 4 as const }, { confirmedAt: 1 }])(
    'asks about this moment once the night was told (%j)',
    async (told) => {
      await changeSleep('2026-03-10', told, seven);
      popupAt(seven);
      await see(NOW);
    },
  );

  it('asks about the night where only its times were told', async () => {
    await changeSleep('2026-03-10', { up: seven - 1_000 }, seven);
    popupAt(seven);
    await see(NIGHT);
  });

  it.each(['dismissed', 'not-tonight'] as const)(
    'asks about this moment once the card of the night was waved away (%s)',
    async (outcome) => {
      await withCard(outcome);
      popupAt(seven);
      await see(NOW);
    },
  );

  it('takes the place of the card that asks the same, which is there beside any other question', async () => {
    await withCard(null);
    popupAt(seven);
    await see(NIGHT);
    await see('Yesterday evening');
    expect(text()).not.toContain('How was the night?');
    await press('Rate right now instead');
    await see('How was the night?');
  });

  it('asks about this moment again once the morning is over', async () => {
    popupAt(seven);
    await see(NIGHT);
    popupAt(at('2026-03-11T12:31+01:00'));
    await see(NOW);
  });

  it('asks about the night once it has come, in a popup that stayed open', async () => {
    popupAt(at('2026-03-11T06:20+01:00'));
    await see(NOW);
    popupAt(seven);
    await see(NIGHT);
  });

  it('asks about this moment in the evening', async () => {
    popupAt(at('2026-03-11T20:00+01:00'));
    await see(NOW);
  });
});

describe('the ratings that are listed', () => {
  it.each([
    ['07:00', 'Since yesterday'],
    ['13:30', 'Today'],
    ['19:31', 'This evening'],
  ])('stand at %s under "%s"', async (clock, heading) => {
    const evening = clock === '07:00' ? '2026-03-10' : '2026-03-11';
    await saveRating(ratingOn(evening, 4));
    popupAt(at(`2026-03-11T${clock}+01:00`));
    await see(heading);
  });
});

describe('the moments that are offered for an earlier rating', () => {
  it('go past noon by the tap of the night before as well', async () => {
    await changeEvening('2026-03-10', { bed: at('2026-03-10T23:40+01:00') }, seven);
    popupAt(at('2026-03-11T13:00+01:00'));
    await see('at bedtime 11:40 PM');
  });
});

describe('the foot of the popup', () => {
  const link = 'Fill in last night';

  it('leads to a night of which nothing was told, until the wind-down', async () => {
    popupAt(seven);
    await see(link);
    popupAt(at('2026-03-11T19:00+01:00'));
    await see(link);
    popupAt(at('2026-03-11T19:31+01:00'));
    await until(() => !text().includes(link));
  });

  it('does not once anything of it was told', async () => {
    await changeSleep('2026-03-10', { up: seven - 1_000 }, seven);
    popupAt(seven);
    await see('Help in a crisis');
    expect(text()).not.toContain(link);
  });

  it('does not on the day on which one began', async () => {
    popupAt(at('2026-03-11T13:00+01:00'), { ...settings, startedAt: at('2026-03-11T12:30+01:00') });
    await see('Help in a crisis');
    expect(text()).not.toContain(link);
  });

  it('does not in the morning on which one began', async () => {
    popupAt(at('2026-03-11T08:05+01:00'), { ...settings, startedAt: at('2026-03-11T08:00+01:00') });
    await see('Help in a crisis');
    expect(text()).not.toContain(link);
  });

  it('does not to the night of an evening that is off', async () => {
    const { plan } = settings;
    const week = { ...plan.week, 2: { ...plan.week[2], on: false } };
    popupAt(seven, { ...settings, plan: { ...plan, week } });
    await see('Help in a crisis');
    expect(text()).not.toContain(link);
  });

  it('leads to the night just spent where the day was begun before the wake time', async () => {
    const early = at('2026-03-11T05:40+01:00');
    const state = newEngineState(settings, 'here');
    const tonight = { ...newTonight(planOf('2026-03-10', settings.plan)), dayBegun: true };
    await saveStep({ ...state, seen: { at: early, zone: 'Europe/Berlin' }, tonight }, [], early);
    popupAt(early);
    await see(link);
    const found = document.querySelector(`a[href*="#check-in/"]`);
    expect(found?.getAttribute('href')).toMatch(/#check-in\/2026-03-10$/);
  });
});
