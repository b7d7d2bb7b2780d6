import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeUp } from '../../../entrypoints/shared/take-up.ts';
import { laidAside, layAside } from '../../../utils/platform/laid-aside.ts';
import { database, EvenfallDatabase } from '../../../utils/storage/database.ts';
import { forgetEngine } from '../../../utils/storage/engine-store.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import {
  commitBackup,
  eraseEverything,
  makeBackup,
  previewBackup,
} from '../../../utils/transfer/backup.ts';
import { finishPending } from '../../../utils/transfer/pending-act.ts';
import { keptInMemory } from '../saving/kept-in-memory.ts';
import { changeEvening, ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';

withEmptyStore();
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** From now on the browser keeps and removes no settings, as where the page is cut off before it asked. */
function refuseSettings(): void {
  const { local } = fakeBrowser.storage;
  vi.spyOn(local, 'set').mockRejectedValue(new Error('no room'));
  vi.spyOn(local, 'remove').mockRejectedValue(new Error('no room'));
}

/** The store as the next start of a worker finds it. */
const nextStart = () => {
  vi.restoreAllMocks();
  return finishPending();
};

const plainWords = async () => (await readSettings()).plainWords;
const setPlainWords = (to: boolean) =>
  changeSettings((settings) => ({ ...settings, plainWords: to, startedAt: 7 }));

const rowCounts = () => Promise.all(database.tables.map((table) => table.count()));
const nothing = () => database.tables.map(() => 0);

/** A backup with one rating and plain words, on a browser that has neither. */
async function fileToRestore() {
  await setPlainWords(true);
  await saveRating(ratingOn('2026-03-10', 4));
  const { text } = await makeBackup();
  await database.ratings.clear();
  await setPlainWords(false);
  const preview = await previewBackup(text);
  if (!preview.ok) throw new Error(preview.why);
  return preview;
}

describe('a restore whose settings the browser does not keep', () => {
  it('has the records in, says which part is missing, and another try finishes it', async () => {
    const preview = await fileToRestore();
    refuseSettings();
    expect(await commitBackup(preview, { withSettings: true })).toBe('rows');
    expect(await database.ratings.count()).toBe(1);
    expect(await plainWords()).toBe(false);
    vi.restoreAllMocks();
    expect(await commitBackup(preview, { withSettings: true })).toBe('all');
    expect(await readSettings()).toMatchObject({ plainWords: true, startedAt: 7 });
    expect(await database.ratings.count()).toBe(1);
    expect(await database.engine.count()).toBe(0);
  });

  it('is finished by the next start, once', async () => {
    const preview = await fileToRestore();
    refuseSettings();
    await commitBackup(preview, { withSettings: true });
    await nextStart();
    expect(await plainWords()).toBe(true);
    await setPlainWords(false);
    await finishPending();
    expect(await plainWords()).toBe(false);
  });

  it('is finished though the worker forgot the engine meanwhile', async () => {
    const preview = await fileToRestore();
    refuseSettings();
    await commitBackup(preview, { withSettings: true });
    await forgetEngine();
    await nextStart();
    expect(await plainWords()).toBe(true);
  });

  it('takes back no choice that the person made since', async () => {
    const preview = await fileToRestore();
    refuseSettings();
    await commitBackup(preview, { withSettings: true });
    vi.restoreAllMocks();
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    await nextStart();
    expect(await plainWords()).toBe(false);
    expect(await database.engine.count()).toBe(0);
  });

  it('leaves nothing to be done where the settings were not asked for', async () => {
    const preview = await fileToRestore();
    expect(await commitBackup(preview, { withSettings: false })).toBe('all');
    expect(await database.engine.count()).toBe(0);
    expect(await plainWords()).toBe(false);
  });

  it('changes nothing at all where what is to be done cannot be noted', async () => {
    const preview = await fileToRestore();
    vi.spyOn(database.engine, 'put').mockRejectedValue(new Error('no room'));
    await expect(commitBackup(preview, { withSettings: true })).rejects.toThrow();
    await nextStart();
    expect(await plainWords()).toBe(false);
    expect(await rowCounts()).toEqual(nothing());
  });
});

describe('erasing everything', () => {
  it('leaves nothing, in the store or of the settings', async () => {
    await setPlainWords(true);
    await saveRating(ratingOn('2026-03-10', 4));
    await changeEvening('2026-03-10', { worst: 6 }, 100);
    expect(await eraseEverything()).toBe('all');
    expect(await rowCounts()).toEqual(nothing());
    expect(await readSettings()).toMatchObject({ plainWords: false, startedAt: null, revision: 0 });
  });

  it('that was cut off behind the records is finished by the next start', async () => {
    await setPlainWords(true);
    await saveRating(ratingOn('2026-03-10', 4));
    refuseSettings();
    expect(await eraseEverything()).toBe('rows');
    expect(await database.ratings.count()).toBe(0);
    expect(await plainWords()).toBe(true);
    await changeEvening('2026-03-10', { bed: 5 }, 200);
    await database.engine.put({ id: 'device', device: 'this-one' });
    await nextStart();
    expect(await rowCounts()).toEqual(nothing());
    expect(await readSettings()).toMatchObject({ plainWords: false, startedAt: null });
  });

  it('takes no rating with it that was told after it was cut off', async () => {
    await setPlainWords(true);
    await saveRating(ratingOn('2026-03-10', 4));
    refuseSettings();
    await eraseEverything();
    await saveRating(ratingOn('2026-03-11', 2));
    await nextStart();
    expect((await database.ratings.toArray()).map(({ evening }) => evening)).toEqual([
      '2026-03-11',
    ]);
  });

  it('is finished by another try', async () => {
    await setPlainWords(true);
    refuseSettings();
    await eraseEverything();
    vi.restoreAllMocks();
    expect(await eraseEverything()).toBe('all');
    expect(await rowCounts()).toEqual(nothing());
    expect((await readSettings()).startedAt).toBeNull();
  });

  it('takes no "Start" with it that came between two who finish it at once', async () => {
    await setPlainWords(true);
    refuseSettings();
    await eraseEverything();
    await Promise.all([nextStart(), finishPending()]);
    await changeSettings((settings) => ({ ...settings, startedAt: 9 }));
    await finishPending();
    expect((await readSettings()).startedAt).toBe(9);
  });

  it('that was cut off lets no backup in that would go with the rest of it', async () => {
    const preview = await fileToRestore();
    refuseSettings();
    await eraseEverything();
    await expect(commitBackup(preview)).rejects.toThrow('an erasure is not finished');
    vi.restoreAllMocks();
    expect(await commitBackup(preview)).toBe('all');
    await finishPending();
    expect(await database.ratings.count()).toBe(1);
  });
});

describe('what lay aside when everything was erased', () => {
  const told = (note: string) => ({
    table: 'evenings',
    key: '2026-03-10',
    before: { note: null },
    after: { note },
  });

  const notes = async () => (await database.evenings.toArray()).map(({ note }) => note);

  beforeEach(() => {
    vi.stubGlobal('localStorage', keptInMemory());
    layAside('before', told('before'));
  });

  /** Erased, and killed before anything of what lies aside was taken away on the disk; the worker did the rest. */
  async function eraseAndCutOff(): Promise<void> {
    await eraseEverything();
    layAside('before', told('before'));
    await finishPending();
    await forgetEngine();
  }

  it('goes with it', async () => {
    expect(await eraseEverything()).toBe('all');
    expect(laidAside()).toEqual([]);
  });

  it('is not taken up when it comes back, as after a browser was killed', async () => {
    await eraseAndCutOff();
    await takeUp();
    expect(laidAside()).toEqual([]);
    expect(await notes()).toEqual([]);
  });

  it('leaves what was told after it', async () => {
    await eraseAndCutOff();
    layAside('after', told('after'));
    await takeUp();
    expect(await notes()).toEqual(['after']);
  });

  it('is taken up by no page, and stops none, where the note of an erasure makes no sense', async () => {
    for (const names of [undefined, null, 7, {}, [7, null]]) {
      await database.engine.put({ id: 'erased', told: names } as never);
      await takeUp();
      expect(await eraseEverything()).toBe('all');
    }
  });

  it('comes into the store as little while the erasure cannot be finished', async () => {
    refuseSettings();
    await eraseEverything();
    layAside('before', told('before'));
    await takeUp();
    expect(await notes()).toEqual([]);
  });
});

describe('a page that opens the store while something is still to be done', () => {
  it('reads nothing before that was done', async () => {
    await database.engine.put({ id: 'pending', act: { does: 'erase' } });
    await saveRating(ratingOn('2026-03-10', 4));
    const page = new EvenfallDatabase();
    page.letFinish = async () => {
      await Promise.all([database.ratings.clear(), database.engine.clear()]);
    };
    expect(await page.ratings.count()).toBe(0);
    page.close();
  });

  it('waits for nobody when nothing is', async () => {
    const page = new EvenfallDatabase();
    let asked = 0;
    page.letFinish = async () => {
      asked += 1;
    };
    expect(await page.ratings.count()).toBe(0);
    expect(asked).toBe(0);
    page.close();
  });

  it('waits no longer than ten seconds for a worker that does not answer', async () => {
    await database.engine.put({ id: 'pending', act: { does: 'erase' } });
    await saveRating(ratingOn('2026-03-10', 4));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const asked: unknown[] = [];
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: unknown) => new Promise(() => asked.push(message)),
    });
    const page = new EvenfallDatabase();
    let read: number | null = null;
    const reading = page.ratings.count().then((count) => {
      read = count;
    });
    await vi.waitUntil(() => asked.length > 0);
    await vi.advanceTimersByTimeAsync(9_900);
    expect(read).toBe(null);
    await vi.advanceTimersByTimeAsync(200);
    await reading;
    expect(read).toBe(1);
    page.close();
  });
});
