import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../entrypoints/popup/scale/ask.ts';
import { Rate } from '../../../entrypoints/popup/scale/Rate.tsx';
import { useQuickRating } from '../../../entrypoints/popup/scale/use-quick-rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord, sleepRecord } from '../../../utils/storage/read-rows.ts';
import { draw, leave, press, see, text, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { changeEvening, changeRating, deleteRating, withEmptyStore } from '../storage/store.ts';

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

function Scale({ ask }: { ask: Ask | null }) {
  const quick = useQuickRating({
    ask,
    settings: DEFAULT_SETTINGS,
    onSaved: ({ what }) => answered.push(what),
  });
  return <Rate ask={ask} quick={quick} byDay={false} large={false} trouble={null} />;
}

/** So much later. */
function minutesPass(minutes: number): void {
  vi.advanceTimersByTime(minutes * 60_000);
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
  it('is changed by the next one, and says so', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    await pressed('6');
    await see('Changed to 6');
    expect(await scores()).toEqual([6]);
  });

  it('is taken back', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    await pressed('Undo');
    await see('Undone: 4 is not kept');
    expect(await scores()).toEqual([]);
    await pressed('3');
    await see('Saved 3');
    expect(await scores()).toEqual([3]);
  });

  it('that changed one is taken back to the former number, and can be changed again', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    await pressed('6');
    await see('Changed to 6');
    await pressed('Undo');
    await see('Undone: back to 4');
    expect(await scores()).toEqual([4]);
    await pressed('3');
    await see('Changed to 3');
    expect(await scores()).toEqual([3]);
  });

  it('changes the rating of up to five minutes ago, which keeps its moment', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    const [before] = await database.ratings.toArray();
    minutesPass(4);
    await pressed('6');
    await see('Changed to 6');
    const [after, ...others] = await database.ratings.toArray();
    expect(others).toEqual([]);
    expect(after?.at).toBe(before?.at);
    expect((after?.updatedAt ?? 0) - (before?.updatedAt ?? 0)).toBeGreaterThan(240_000);
  });

  it('is a new rating after five minutes', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    minutesPass(5);
    await pressed('6');
    await see('Saved 6');
    expect(await scores()).toHaveLength(2);
  });

  it('changes the rating of a moment ago in a popup that was opened again', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    leave();
    draw(<Scale ask={moment} />);
    await pressed('6');
    await see('Changed to 6');
    expect(await scores()).toEqual([6]);
  });

  it('can be a new one instead: the one before it stands as it was', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    minutesPass(3);
    await pressed('6');
    await see('Changed to 6');
    await pressed('A new one instead');
    await see('Saved 6');
    expect((await scores()).toSorted()).toEqual([4, 6]);
    await pressed('Undo');
    await see('Undone: 6 is not kept');
    expect(await scores()).toEqual([4]);
  });

  it('made a new one instead leaves a number that was told of the one before it since', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    await pressed('6');
    await see('Changed to 6');
    const [before] = await database.ratings.toArray();
    minutesPass(1);
    await changeRating(before?.id ?? '', { score: 2 }, Date.now());
    await pressed('A new one instead');
    await see('Saved 6');
    expect((await scores()).toSorted()).toEqual([2, 6]);
  });

  it('of the same number changes nothing, and offers a new one', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    minutesPass(2);
    await pressed('4');
    await see('A new one instead');
    expect(text()).toContain('Saved 4');
    expect(await scores()).toEqual([4]);
  });

  it('never changes a rating that was deleted, nor the one before that', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    await pressed('6');
    await see('Changed to 6');
    await pressed('A new one instead');
    await see('Saved 6');
    const newest = (await database.ratings.toArray()).find(({ score }) => score === 6);
    await deleteRating(newest?.id ?? '', Date.now());
    await pressed('9');
    await see('Saved 9');
    expect((await scores()).toSorted()).toEqual([4, 9]);
    expect((await database.ratings.get(newest?.id ?? ''))?.score).toBe(6);
  });

  it('after going to bed is a new rating: that of the evening stays as it was', async () => {
    draw(<Scale ask={moment} />);
    await pressed('3');
    await see('Saved 3');
    minutesPass(1);
    await changeEvening('2026-03-10', { bed: Date.now() }, Date.now());
    minutesPass(2);
    await pressed('7');
    await see('Saved 7');
    expect((await scores()).toSorted()).toEqual([3, 7]);
    await pressed('8');
    await see('Changed to 8');
    expect((await scores()).toSorted()).toEqual([3, 8]);
  });

  it('is a new rating where the clock was set back since', async () => {
    draw(<Scale ask={moment} />);
    await pressed('4');
    await see('Saved 4');
    vi.setSystemTime(at('2026-03-10T20:30+01:00'));
    await pressed('6');
    await see('Saved 6');
    expect((await scores()).toSorted()).toEqual([4, 6]);
  });

  it('waits until it is known what the moment asks', async () => {
    draw(<Scale ask={null} />);
    await pressed('5');
    await see('Saving');
    draw(<Scale ask={night} />);
    await see('Saved 5 for the night');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBe(5);
    expect(await scores()).toEqual([]);
  });

  it('on an earlier moment is a rating of that moment, and a second one changes it', async () => {
    const then = at('2026-03-10T20:45+01:00');
    draw(<Scale ask={{ what: 'then', evening: '2026-03-10', at: then }} />);
    expect(text()).toContain('Leg restlessness at 8:45 PM');
    await pressed('5');
    await see('Saved 5 for 8:45 PM');
    await pressed('7');
    await see('Changed to 7');
    expect(await database.ratings.toArray()).toMatchObject([
      { at: then, score: 7, slot: 'evening' },
    ]);
    expect(text()).not.toContain('A new one instead');
  });

  it('is a new rating when the last one was deleted on another page', async () => {
    draw(<Scale ask={moment} />);
    await pressed('5');
    await see('Saved 5');
    const [rating] = await database.ratings.toArray();
    await deleteRating(rating?.id ?? '', Date.now());
    await pressed('7');
    await see('Saved 7');
    expect(await scores()).toEqual([7]);
  });

  it('that cannot be kept says so, and is kept by the next try', async () => {
    draw(<Scale ask={moment} />);
    database.close({ disableAutoOpen: true });
    await pressed('5');
    await see('Not saved: 5');
    await database.open();
    await pressed('Try again');
    await see('Saved 5');
    expect(await scores()).toEqual([5]);
  });

  it('gives back the worst that stood there', async () => {
    await database.evenings.put({ ...(await eveningRecord('2026-03-10')), worst: 2 });
    draw(<Scale ask={worst} />);
    await pressed('8');
    await see('Changed to 8 for this evening');
    await pressed('Undo');
    await see('Undone: back to 2');
    expect((await eveningRecord('2026-03-10')).worst).toBe(2);
  });

  it('leaves a worst that was told on another page since', async () => {
    draw(<Scale ask={worst} />);
    await pressed('8');
    await see('Saved 8 for this evening');
    await changeEvening('2026-03-10', { worst: 3 }, 1);
    await pressed('Undo');
    await vi.waitFor(() => expect(text()).not.toContain('Saved 8 for this evening'));
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
    expect(text()).not.toContain('Saved 6');
    await pressed('9');
    await see('Saved 9 for this evening');
    expect((await sleepRecord('2026-03-10')).nightWorst).toBe(6);
    expect((await eveningRecord('2026-03-10')).worst).toBe(9);
  });
});
