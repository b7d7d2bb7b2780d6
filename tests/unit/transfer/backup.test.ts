import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PROMPT_IDS,
  type PromptId,
  type PromptLogRow,
} from '../../../utils/rows/prompt-log-row.ts';
import { unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord, ratingsOfEvening, sleepRecord } from '../../../utils/storage/read-rows.ts';
import { changeSettings, readSettings } from '../../../utils/storage/settings-store.ts';
import { keepVerdicts, readVerdicts } from '../../../utils/storage/verdict-store.ts';
import {
  commitBackup,
  countEverything,
  eraseEverything,
  makeBackup,
  previewBackup,
  readOddRows,
} from '../../../utils/transfer/backup.ts';
import { checksumOf } from '../../../utils/transfer/backup-format.ts';
import { verdictOf } from '../looks/looks-rows.ts';
import {
  changeEvening,
  changeSleep,
  deleteRating,
  ratingOn,
  saveRating,
  withEmptyStore,
} from '../storage/store.ts';

withEmptyStore();

/** Ten in the evening in Berlin. */
const TEN = Date.parse('2026-03-10T21:00:00Z');

const screenRow = (end: number) => ({
  evening: '2026-03-10',
  device: 'd',
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
  sessions: [{ start: TEN, end: TEN + end, kind: 'active' as const }],
  observed: [{ start: TEN, end: TEN + end }],
  closed: [],
  updatedAt: end,
});

const promptRow = (prompt: PromptId): PromptLogRow => ({
  id: `1.${prompt}.0`,
  evening: '2026-03-10',
  prompt,
  occurrence: 0,
  round: 0,
  dueAt: TEN + PROMPT_IDS.indexOf(prompt),
  openedAt: TEN,
  notice: 'shown',
  noticeAt: TEN,
  outcome: 'done',
  endedAt: TEN + 60_000,
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
  updatedAt: TEN,
});

async function everything() {
  const tables = ['ratings', 'evenings', 'sleeps', 'screen', 'promptLog', 'verdicts'] as const;
  return Promise.all(tables.map((name) => database[name].toArray()));
}

async function someDiary() {
  await saveRating({ ...ratingOn('2026-03-10', 4), note: 'π, €, "quotes"\nand a line' });
  await saveRating(ratingOn('2026-03-11', 0));
  await deleteRating('2026-03-11-0', Date.parse('2026-03-12T08:00:00Z'));
  await changeEvening('2026-03-10', { worst: 6 }, 100);
  await database.screen.put(screenRow(1_000));
  await keepVerdicts([verdictOf()]);
}

async function restored(text: string, choice?: { withSettings: boolean }) {
  const preview = await previewBackup(text);
  if (!preview.ok) throw new Error(preview.why);
  await commitBackup(preview, choice);
  return preview.counts;
}

describe('a backup', () => {
  it('brings everything back on another machine, tombstones included', async () => {
    await someDiary();
    const before = await everything();
    const { text, counts } = await makeBackup();
    expect(counts).toEqual({
      ratings: 2,
      evenings: 1,
      sleeps: 0,
      screen: 1,
      promptLog: 0,
      verdicts: 1,
    });
    await eraseEverything();
    expect((await countEverything()).ratings).toBe(0);
    await restored(text);
    expect(await everything()).toEqual(before);
  });

  it('restored twice changes nothing the second time', async () => {
    await someDiary();
    const { text } = await makeBackup();
    const before = await everything();
    const counts = await restored(text);
    expect(counts.ratings).toEqual({ new: 0, newer: 0, same: 2, older: 0 });
    expect(await everything()).toEqual(before);
  });

  it('never overwrites what is newer here, and brings what is newer there', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 4), updatedAt: 10 });
    await saveRating({ ...ratingOn('2026-03-11', 2), updatedAt: 10 });
    const { text } = await makeBackup();
    await saveRating({ ...ratingOn('2026-03-10', 4), note: 'later', updatedAt: 20 });
    await saveRating({ ...ratingOn('2026-03-11', 2), note: 'earlier', updatedAt: 5 });
    const counts = await restored(text);
    expect(counts.ratings).toEqual({ new: 0, newer: 1, same: 0, older: 1 });
    expect((await ratingsOfEvening('2026-03-10'))[0]?.note).toBe('later');
    expect((await ratingsOfEvening('2026-03-11'))[0]?.note).toBeNull();
  });

  it('counts each record once, however often a file holds it', async () => {
    const rating = { ...ratingOn('2026-03-10', 4), updatedAt: 10 };
    await saveRating(rating);
    const backup = JSON.parse((await makeBackup()).text);
    await database.ratings.clear();
    const later = { ...rating, note: 'later', updatedAt: 20 };
    const latest = { ...rating, note: 'latest', updatedAt: 30 };
    backup.ratings = [later, rating, latest, rating];
    backup.sha256 = await checksumOf(backup);
    const text = JSON.stringify(backup);
    expect((await restored(text)).ratings).toEqual({ new: 1, newer: 0, same: 0, older: 0 });
    expect(await database.ratings.toArray()).toEqual([latest]);
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 0, same: 1, older: 0 });
    await saveRating(rating);
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 1, same: 0, older: 0 });
    await saveRating({ ...rating, note: 'here', updatedAt: 40 });
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 0, same: 0, older: 1 });
  });

  it('merges an evening field by field', async () => {
    await changeEvening('2026-03-10', { worst: 6, note: 'there' }, 100);
    const { text } = await makeBackup();
    await database.evenings.clear();
    await changeEvening('2026-03-10', { worst: 8, bed: TEN }, 200);
    await restored(text);
    expect(await eveningRecord('2026-03-10')).toMatchObject({ worst: 8, bed: TEN, note: 'there' });
  });

  it('brings what was told of the day before a night, and joins it field by field', async () => {
    const told = { sleepy: 4, inTheWay: 0, napped: false, snored: true } as const;
    await changeSleep('2026-03-10', told, 100);
    const { text } = await makeBackup();
    await database.sleeps.clear();
    await changeSleep('2026-03-10', { sleepy: 7, kicked: false }, 200);
    await restored(text);
    expect(await sleepRecord('2026-03-10')).toMatchObject({ ...told, sleepy: 7, kicked: false });
  });

  it('from before the day was asked about leaves it unknown', async () => {
    await changeSleep('2026-03-10', { quality: 5 }, 100);
    const backup = JSON.parse((await makeBackup()).text);
    for (const name of ['sleepy', 'inTheWay', 'napped', 'snored', 'kicked'])
      delete backup.sleeps[0][name];
    backup.sha256 = await checksumOf(backup);
    await database.sleeps.clear();
    await restored(JSON.stringify(backup));
    expect(await sleepRecord('2026-03-10')).toMatchObject({
      quality: 5,
      sleepy: null,
      napped: null,
      kicked: null,
    });
  });

  it('has the lines for the visit among the settings, taken over when that is asked for', async () => {
    const visitLines = {
      takes: 'one in the evening\none at night',
      changes: '',
      iron: 'ferritin 40, March',
      score: '',
      takenAt: ['20:00'],
    };
    await changeSettings((settings) => ({ ...settings, visitLines }));
    const { text } = await makeBackup();
    await eraseEverything();
    expect((await readSettings()).visitLines.takes).toBe('');
    await restored(text);
    expect((await readSettings()).visitLines.takes).toBe('');
    await restored(text, { withSettings: true });
    expect((await readSettings()).visitLines).toEqual(visitLines);
  });

  it('brings two machines to the same diary, also where both changed in the same moment', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 4), note: 'here', updatedAt: 10 });
    await changeEvening('2026-03-10', { worst: 3 }, 100);
    const here = await makeBackup();
    await database.ratings.clear();
    await database.evenings.clear();
    await saveRating({ ...ratingOn('2026-03-10', 4), note: 'there', updatedAt: 10 });
    await changeEvening('2026-03-10', { worst: 7 }, 100);
    const there = await makeBackup();
    const counts = await restored(here.text);
    expect(counts.ratings).toEqual({ new: 0, newer: 0, same: 0, older: 1 });
    const onThere = await everything();
    await database.ratings.clear();
    await database.evenings.clear();
    await restored(here.text);
    expect((await restored(there.text)).evenings).toEqual({ new: 0, newer: 1, same: 0, older: 0 });
    expect(await everything()).toEqual(onThere);
    expect((await ratingsOfEvening('2026-03-10'))[0]?.note).toBe('there');
  });

  it('brings back nothing that was changed or deleted after a clock was wrong once', async () => {
    const wrong = Date.parse('2100-01-01T00:00:00Z');
    const right = Date.parse('2026-03-12T08:00:00Z');
    await saveRating({ ...ratingOn('2026-03-10', 4), updatedAt: wrong });
    await changeEvening('2026-03-10', { worst: 9 }, wrong);
    const { text } = await makeBackup();
    await deleteRating('2026-03-10-4', right);
    await changeEvening('2026-03-10', { worst: 2 }, right);
    const counts = await restored(text);
    expect([counts.ratings?.older, counts.evenings?.older]).toEqual([1, 1]);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([]);
    expect((await eveningRecord('2026-03-10')).worst).toBe(2);
  });

  it('joins the minutes of one evening and computer, each once', async () => {
    await database.screen.put(screenRow(2_000));
    const { text } = await makeBackup();
    await database.screen.put(screenRow(1_000));
    await restored(text);
    const [row] = await database.screen.toArray();
    expect(row?.sessions).toEqual([{ start: TEN, end: TEN + 2_000, kind: 'active' }]);
  });

  it('takes the plan over only when asked to, and never starts the tracking', async () => {
    await changeSettings((settings) => ({ ...settings, plainWords: true, startedAt: 7 }));
    const { text } = await makeBackup();
    await changeSettings((settings) => ({ ...settings, plainWords: false, startedAt: null }));
    await restored(text);
    expect((await readSettings()).plainWords).toBe(false);
    await restored(text, { withSettings: true });
    expect(await readSettings()).toMatchObject({ plainWords: true, startedAt: null });
  });

  it('brings back the number to call with the settings, and every prompt there is', async () => {
    const rows = PROMPT_IDS.map((prompt) => promptRow(prompt));
    await database.promptLog.bulkPut(rows);
    await changeSettings((settings) => ({ ...settings, crisisNumber: 'Anna, 555 0134' }));
    const { text } = await makeBackup();
    await eraseEverything();
    expect((await readSettings()).crisisNumber).toBe(null);
    await restored(text, { withSettings: true });
    expect((await readSettings()).crisisNumber).toBe('Anna, 555 0134');
    const back = await database.promptLog.toArray();
    expect(back.toSorted((a, b) => a.dueAt - b.dueAt)).toEqual(rows);
    expect(back.map(({ prompt }) => prompt)).toContain('wake-time');
  });

  it('is made though a row makes no sense: that one is set aside as it is, and comes back with the rest', async () => {
    await someDiary();
    const rating = { ...ratingOn('2026-03-12', 7), offsetMinutes: Number.POSITIVE_INFINITY };
    await database.evenings.put({ evening: '2025-12-26' } as never);
    await database.ratings.put(rating);
    const { text, counts, setAside } = await makeBackup();
    expect(counts).toEqual({
      ratings: 2,
      evenings: 1,
      sleeps: 0,
      screen: 1,
      promptLog: 0,
      verdicts: 1,
    });
    expect(setAside).toBe(2);
    expect(JSON.parse(text).setAside).toEqual({
      ratings: [{ ...rating, offsetMinutes: { number: 'Infinity' } }],
      evenings: [{ evening: '2025-12-26' }],
    });
    const before = await everything();
    await eraseEverything();
    await restored(text);
    expect(await everything()).toEqual(before);
  });

  it('has nothing set aside where every row makes sense', async () => {
    await someDiary();
    const { text, setAside } = await makeBackup();
    expect(setAside).toBe(0);
    expect(Object.keys(JSON.parse(text))).not.toContain('setAside');
  });

  it('says nothing of the engine or of the name of this installation', async () => {
    await database.engine.put({ id: 'device', device: 'secret-name' });
    const { text } = await makeBackup();
    expect(text).not.toContain('secret-name');
  });
});

describe('a backup of the first version', () => {
  it('is taken in, and what it did not know is unknown', async () => {
    await changeEvening('2026-03-10', { worst: 4 }, 5);
    const backup = JSON.parse((await makeBackup()).text);
    backup.schemaVersion = 1;
    delete backup.evenings[0].awake;
    delete backup.evenings[0].sleptThrough;
    backup.sleeps = [{ evening: '2026-03-10', updatedAt: {} }];
    backup.sha256 = await checksumOf(backup);
    await database.evenings.clear();
    await restored(JSON.stringify(backup));
    expect(await database.evenings.get('2026-03-10')).toMatchObject({
      worst: 4,
      awake: null,
      sleptThrough: null,
    });
    expect(await database.sleeps.get('2026-03-10')).toEqual(unknownSleep('2026-03-10'));
  });
});

describe('a backup of the second version', () => {
  it('is taken in by its own checksum, and knows of no verdict', async () => {
    await someDiary();
    const backup = JSON.parse((await makeBackup()).text);
    backup.schemaVersion = 2;
    delete backup.verdicts;
    backup.sha256 = await checksumOf(backup);
    await eraseEverything();
    expect((await restored(JSON.stringify(backup))).ratings?.new).toBe(2);
    expect(await readVerdicts()).toEqual([]);
  });
});

describe('verdicts', () => {
  it('that are kept stay as they are, whatever is made afterwards', async () => {
    await keepVerdicts([verdictOf({ says: 'no-link' })]);
    await keepVerdicts([verdictOf({ says: 'link' }), verdictOf({ id: 'another' })]);
    expect((await readVerdicts()).map(({ id, says }) => [id, says])).toEqual([
      ['afterBedtime 2026-01-05', 'no-link'],
      ['another', 'link'],
    ]);
  });

  it('are kept in the place of one that cannot be read, which is set aside', async () => {
    await database.verdicts.put({ ...verdictOf(), says: 'maybe' as never });
    await keepVerdicts([verdictOf({ says: 'no-link' })]);
    expect((await readVerdicts()).map(({ says }) => says)).toEqual(['no-link']);
    expect(await readOddRows()).toMatchObject([{ table: 'verdicts', row: { says: 'maybe' } }]);
  });

  it('of a backup give way to one that was made earlier, and stand before a later one', async () => {
    await keepVerdicts([verdictOf({ says: 'no-link', madeAt: 5 })]);
    const { text } = await makeBackup();
    await database.verdicts.clear();
    await keepVerdicts([verdictOf({ says: 'link', madeAt: 4 })]);
    expect((await restored(text)).verdicts).toEqual({ new: 0, newer: 0, same: 0, older: 1 });
    expect((await readVerdicts())[0]?.says).toBe('link');
    await database.verdicts.clear();
    await keepVerdicts([verdictOf({ says: 'link', madeAt: 6 })]);
    expect((await restored(text)).verdicts).toEqual({ new: 0, newer: 1, same: 0, older: 0 });
    expect((await readVerdicts())[0]?.says).toBe('no-link');
    expect((await restored(text)).verdicts).toEqual({ new: 0, newer: 0, same: 1, older: 0 });
  });

  it('are erased with everything else', async () => {
    await keepVerdicts([verdictOf()]);
    await eraseEverything();
    expect(await readVerdicts()).toEqual([]);
  });
});

describe('a backup in which some rows make no sense', () => {
  const odd = async () => {
    await saveRating(ratingOn('2026-03-10', 4));
    await saveRating(ratingOn('2026-03-11', 5));
    await changeEvening('2026-03-12', { worst: 6 }, 1);
    const backup = JSON.parse((await makeBackup()).text);
    backup.ratings[0].score = 11;
    backup.evenings[0].bed = 1e15;
    backup.sha256 = await checksumOf(backup);
    await eraseEverything();
    return JSON.stringify(backup);
  };

  it('says which are left out, and of which evenings', async () => {
    const preview = await previewBackup(await odd());
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.leftOut.map(({ table, evening }) => [table, evening])).toEqual([
      ['ratings', '2026-03-10'],
      ['evenings', '2026-03-12'],
    ]);
    expect(preview.counts.ratings).toEqual({ new: 1, newer: 0, same: 0, older: 0 });
  });

  it('brings the others, and nothing of those', async () => {
    await restored(await odd());
    expect((await database.ratings.toArray()).map(({ score }) => score)).toEqual([5]);
    expect(await database.evenings.count()).toBe(0);
  });

  it('brings a row whose zone this browser does not know, and keeps its name', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 4), zone: 'Mars/Base', offsetMinutes: 90 });
    const { text } = await makeBackup();
    await eraseEverything();
    await restored(text);
    expect((await database.ratings.toArray())[0]?.zone).toBe('Mars/Base');
    expect((await ratingsOfEvening('2026-03-10'))[0]?.zone).toBe('+01:30');
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 0, same: 1, older: 0 });
  });
});

describe('a row that cannot be read', () => {
  it('goes into a file as it is, and is set aside again where the file is taken in, once', async () => {
    await database.ratings.put({ ...ratingOn('2026-03-10', 4), score: 11 as never });
    await database.screen.put({ evening: '2025-12-26', device: 'd' } as never);
    const { text, setAside } = await makeBackup();
    expect(setAside).toBe(2);
    await eraseEverything();
    expect(await readOddRows()).toEqual([]);
    const preview = await previewBackup(text);
    if (!preview.ok) throw new Error(preview.why);
    expect(preview.leftOut.map(({ evening }) => evening)).toEqual(['2026-03-10', '2025-12-26']);
    await commitBackup(preview);
    const kept = [
      {
        table: 'ratings',
        evening: '2026-03-10',
        row: { ...ratingOn('2026-03-10', 4), score: 11 },
      },
      { table: 'screen', evening: '2025-12-26', row: { evening: '2025-12-26', device: 'd' } },
    ];
    expect(await readOddRows()).toEqual(kept);
    expect((await countEverything()).ratings).toBe(0);
    await restored(text);
    expect(await readOddRows()).toEqual(kept);
    expect(JSON.parse((await makeBackup()).text).setAside).toEqual(JSON.parse(text).setAside);
  });

  it('but in part comes back as it was after everything was erased, and is shown as before', async () => {
    const partly = { ...ratingOn('2026-03-10', 4), atRest: 'never' as never, coming: 'newer' };
    const evening = { evening: '2026-03-10', bed: 1e15, worst: 6, updatedAt: { bed: 3, worst: 4 } };
    const screen = { ...screenRow(1_000), zone: 7, coming: 'newer', updatedAt: 'x' };
    await database.ratings.put(partly);
    await database.evenings.put(evening as never);
    await database.screen.put(screen as never);
    const before = await everything();
    const { text, counts, setAside } = await makeBackup();
    expect({ ratings: counts.ratings, setAside }).toEqual({ ratings: 0, setAside: 3 });
    await eraseEverything();
    expect((await restored(text)).ratings).toEqual({ new: 1, newer: 0, same: 0, older: 0 });
    expect(await everything()).toEqual(before);
    expect(await database.setAside.count()).toBe(0);
    expect(await ratingsOfEvening('2026-03-10')).toMatchObject([{ score: 4, atRest: null }]);
    expect(await eveningRecord('2026-03-10')).toMatchObject({ worst: 6, bed: null });
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 0, same: 1, older: 0 });
    expect(await everything()).toEqual(before);
    expect(await database.setAside.count()).toBe(0);
  });

  it('but in part stays aside where another one stands in its place, of which nothing is changed', async () => {
    await database.ratings.put({ ...ratingOn('2026-03-10', 4), note: 7 as never });
    const { text } = await makeBackup();
    await database.ratings.clear();
    await saveRating({ ...ratingOn('2026-03-10', 4), note: 'told' });
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 0, same: 0, older: 0 });
    expect(await ratingsOfEvening('2026-03-10')).toMatchObject([{ note: 'told' }]);
    expect(await readOddRows()).toMatchObject([{ table: 'ratings', row: { note: 7 } }]);
    await restored(text);
    expect(await database.setAside.count()).toBe(1);
  });

  it('but in part is made whole by a backup that has it whole', async () => {
    await saveRating({ ...ratingOn('2026-03-10', 4, 'a'), note: 'told', late: false });
    await keepVerdicts([verdictOf()]);
    const { text } = await makeBackup();
    const whole = await everything();
    await database.ratings.update('a', { note: 7 as never, late: 'x' as never });
    await database.verdicts.update(verdictOf().id, { p: 'x' as never });
    expect(await readOddRows()).toHaveLength(2);
    expect((await restored(text)).ratings).toEqual({ new: 0, newer: 1, same: 0, older: 0 });
    expect(await everything()).toEqual(whole);
    expect(await readOddRows()).toEqual([]);
  });

  it('is not set aside a second time where it still stands', async () => {
    await database.ratings.put({ ...ratingOn('2026-03-10', 4), atRest: 'never' as never });
    const { text } = await makeBackup();
    await restored(text);
    expect(await database.setAside.count()).toBe(0);
    expect(await readOddRows()).toHaveLength(1);
  });

  it('is not lost when a backup brings one of the same key', async () => {
    await changeEvening('2026-03-10', { worst: 6 }, 1);
    const { text } = await makeBackup();
    await database.ratings.put({ ...ratingOn('2026-03-10', 4, 'a'), score: 11 as never });
    await database.evenings.put({ evening: '2026-03-10', bed: 1e15, worst: 'x' } as never);
    await restored(text);
    expect(await database.evenings.get('2026-03-10')).toMatchObject({ bed: 1e15, worst: 6 });
    expect((await readOddRows()).map(({ table, evening }) => [table, evening])).toEqual([
      ['ratings', '2026-03-10'],
      ['evenings', '2026-03-10'],
    ]);
    expect((await countEverything()).ratings).toBe(0);
  });
});

describe('a file that cannot be taken', () => {
  const refused = async (text: string) => {
    await someDiary();
    const before = await everything();
    const preview = await previewBackup(text);
    expect(await everything()).toEqual(before);
    return preview.ok ? 'taken' : preview.why;
  };

  it('is told apart: not JSON, foreign, of a newer version, damaged', async () => {
    const { text } = await makeBackup();
    expect(await refused('{')).toBe('not-json');
    expect(await refused('null')).toBe('foreign');
    expect(await refused('[1]')).toBe('foreign');
    expect(await refused('{"format":"other"}')).toBe('foreign');
    expect(await refused(text.replace('"schemaVersion": 3', '"schemaVersion": 4'))).toBe(
      'newer-version',
    );
    expect(await refused(text.replace('"plainWords": false', '"plainWords": true'))).toBe(
      'damaged',
    );
    expect(await refused(text.slice(0, -200))).toBe('not-json');
  });

  it('is damaged when a table of it is none, even with the right checksum', async () => {
    const backup = JSON.parse((await makeBackup()).text);
    backup.ratings = {};
    backup.sha256 = await checksumOf(backup);
    expect(await refused(JSON.stringify(backup))).toBe('damaged');
  });

  it('whatever the text, nothing is changed and a reason is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const preview = await previewBackup(text);
        expect(preview.ok).toBe(false);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
