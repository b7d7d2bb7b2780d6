import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../entrypoints/popup/scale/ask.ts';
import { Rate } from '../../../entrypoints/popup/scale/Rate.tsx';
import { useQuickRating } from '../../../entrypoints/popup/scale/use-quick-rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord, sleepRecord } from '../../../utils/storage/read-rows.ts';
import { draw, press, see, text, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { changeEvening, deleteRating, withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'], now: at('2026-03-10T21:00+01:00') });
  answered.length = 0;
});
afterEach(() => vi.useRealTimers());

const answered: string[] = [];
const moment: Ask = { what: 'now', evening: '2026-03-10' };
const worst: Ask = { what: 'worst', evening: '2026-03-10' };
const night: Ask = { what: 'night-worst', evening: '2026-03-10' };

function Scale({ ask }: { ask: Ask }) {
  const quick = useQuickRating({
    ask,
    settings: DEFAULT_SETTINGS,
    seen: async () => ({ bedAt: null, lastUseAt: null }),
    onSaved: ({ what }) => answered.push(what),
  });
  return <Rate ask={ask} quick={quick} byDay={false} large={false} trouble={null} />;
}

/** Presses as a person does, not twice at once. */
async function pressed(score: string): Promise<void> {
  vi.advanceTimersByTime(1_000);
  await press(score);
}

const scores = async () =>
  (await database.ratings.toArray())
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ score }) => score);

describe('a press on the scale', () => {
  it('is corrected by the next one', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved: 4');
    await pressed('6');
    await see('Saved: 6');
    expect(await scores()).toEqual([6]);
  });

  it('is taken back together with its corrections', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved: 4');
    await pressed('6');
    await see('Saved: 6');
    await pressed('Undo');
    await see('Taken back: 6');
    expect(await scores()).toEqual([]);
    await pressed('3');
    await see('Saved: 3');
    expect(await scores()).toEqual([3]);
  });

  it('is a new rating when the last one was deleted on another page', async () => {
    draw(<Scale ask={moment} />);
    await pressed('5');
    await see('Saved: 5');
    const [rating] = await database.ratings.toArray();
    await deleteRating(rating?.id ?? '', Date.now());
    await pressed('7');
    await see('Saved: 7');
    expect(await scores()).toEqual([7]);
  });

  it('that cannot be kept says so, and is kept by the next try', async () => {
    draw(<Scale ask={moment} />);
    database.close({ disableAutoOpen: true });
    await pressed('5');
    await see('Not saved: 5');
    await database.open();
    await pressed('Try again');
    await see('Saved: 5');
    expect(await scores()).toEqual([5]);
  });

  it('gives back the worst that stood there', async () => {
    await database.evenings.put({ ...(await eveningRecord('2026-03-10')), worst: 2 });
    draw(<Scale ask={worst} />);
    await pressed('8');
    await see('Saved as the worst: 8');
    await pressed('Undo');
    await see('Taken back: 8');
    expect((await eveningRecord('2026-03-10')).worst).toBe(2);
  });

  it('leaves a worst that was told on another page since', async () => {
    draw(<Scale ask={worst} />);
    await pressed('8');
    await see('Saved as the worst: 8');
    await changeEvening('2026-03-10', { worst: 3 }, 1);
    await pressed('Undo');
    await vi.waitFor(() => expect(text()).not.toContain('Saved as the worst: 8'));
    expect((await eveningRecord('2026-03-10')).worst).toBe(3);
  });
});

describe('when something else is asked while a score is being saved', () => {
  it('the score answers what was asked when it was pressed, and nothing else is said to be saved', async () => {
    draw(<Scale ask={night} />);
    vi.advanceTimersByTime(1_000);
    await press('6');
    draw(<Scale ask={worst} />);
    await vi.waitFor(async () => expect((await sleepRecord('2026-03-10')).nightWorst).toBe(6));
    await vi.waitFor(() => expect(answered).toEqual(['night-worst']));
    expect(text()).not.toContain('Saved: 6');
    await pressed('9');
    await see('Saved as the worst: 9');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBe(6);
    expect((await eveningRecord('2026-03-10')).worst).toBe(9);
  });
});
