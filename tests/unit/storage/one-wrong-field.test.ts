import { describe, expect, it } from 'vitest';
import { datedText } from '../../../components/night-page/dated-text.ts';
import { entryText } from '../../../components/night-page/entry-text.ts';
import { verdictStatistics } from '../../../components/together/statistics-text.ts';
import {
  checkDates,
  linkLines,
  sureLines,
  verdictSentence,
} from '../../../components/together/verdict-text.ts';
import {
  coverageText,
  keptShareText,
  minutesText,
  ratingText,
  spreadText,
} from '../../../components/week/ComparedFigure.tsx';
import { storyText } from '../../../components/week/story-text.ts';
import { kindsText } from '../../../components/words/screen-text.ts';
import { checkInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { EveningRow } from '../../../utils/diary/evening-row.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import { changeSigns } from '../../../utils/doctor/change-signs.ts';
import { doctorSummary } from '../../../utils/doctor/doctor-summary.ts';
import { formatsOf } from '../../../utils/i18n/formats.ts';
import { associations } from '../../../utils/looks/associations.ts';
import type { Verdict } from '../../../utils/rows/verdict.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { readDiary } from '../../../utils/storage/diary-store.ts';
import { readEvenings } from '../../../utils/storage/read-evenings.ts';
import { readVerdicts } from '../../../utils/storage/verdict-store.ts';
import { longView } from '../../../utils/summary/longer.ts';
import { monthSummary } from '../../../utils/summary/month.ts';
import { nightSummary } from '../../../utils/summary/night.ts';
import { weekSummary } from '../../../utils/summary/week.ts';
import { countEverything, readOddRows } from '../../../utils/transfer/backup.ts';
import { type BackupTables, partRows } from '../../../utils/transfer/backup-format.ts';
import { english } from '../components/english.ts';
import { nineOn } from '../diary/diary-rows.ts';
import { EVENING, oddRows, WHOLE_ROWS } from './odd-rows.ts';
import { withEmptyStore } from './store.ts';

withEmptyStore();

const now = nineOn('2026-03-11');
const first = '2026-03-02';
const last = '2026-03-11';
const settings = { ...DEFAULT_SETTINGS, startedAt: nineOn('2026-03-01').at };

/** Everything that any page makes of the rows of a diary. */
function drawAll(rows: readonly EveningRow[], verdicts: readonly Verdict[]): void {
  const week = weekSummary(rows, '2026-03-09');
  storyText(english, week);
  const figures = week.comparison.week;
  ratingText(figures.worst);
  for (const one of [figures.beforeBedtime, figures.lastHour]) minutesText(english, one);
  for (const write of [keptShareText, spreadText, coverageText]) write(english, figures);
  longView(rows, 1);
  monthSummary(
    rows.filter(({ evening }) => evening.startsWith('2026-03')),
    now,
  );
  const { main } = associations(rows, { measures: [], since: null }, verdicts);
  verdictSentence(english, main);
  checkDates(english, main);
  linkLines(english, main);
  sureLines(english, main);
  verdictStatistics(english, main);
  doctorSummary(rows, { from: first, to: last });
  changeSigns(rows);
  for (const row of rows.filter(({ known }) => known)) drawNight(row);
}

function drawNight(row: EveningRow): void {
  const words = { ...english, formats: formatsOf('en', row.zone) };
  const night = nightSummary(row);
  for (const entry of night.entries) entryText(words, entry);
  for (const { at, zone } of row.ratings) datedText(words, at, zone);
  const { bed, try: tried, wake, up } = night.sleep;
  for (const at of [row.bed, bed, tried, wake, up, ...row.awake])
    if (at !== null) datedText(words, at, row.sleep?.diary.zone ?? row.zone);
  if (row.minutes) kindsText(words, row.minutes.beforeBedtime);
  checkInFacts(row);
}

async function look(): Promise<string[]> {
  const steps: Record<string, () => Promise<unknown>> = {
    pages: async () => {
      const read = await readEvenings({ first, last, promptsFrom: first });
      drawAll(eveningRows({ ...read, settings }, read, now), await readVerdicts());
    },
    worker: () => readDiary(last),
    counts: () => countEverything(),
    odd: () => readOddRows(),
  };
  const thrown: string[] = [];
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step();
    } catch (error) {
      thrown.push(`${name}: ${(error as Error).name} ${(error as Error).message}`);
    }
  }
  return thrown;
}

describe('one wrong field in a row of the store', () => {
  it('keeps no page, no wake and no count from what all the others say', async () => {
    const odd = oddRows();
    const thrown: string[] = [];
    let kept = 0;
    for (const { table, row, odd: what } of odd) {
      await Promise.all(database.tables.map((one) => one.clear()));
      try {
        await database.table(table).put(row);
        kept += 1;
      } catch {
        // No store holds a row under such a key.
        continue;
      }
      thrown.push(...(await look()).map((one) => `${what}: ${one}`));
    }
    expect({ odd: odd.length, kept }).toEqual({ odd: 2_040, kept: 2_012 });
    expect(thrown).toEqual([]);
  }, 120_000);

  it('keeps nothing else out of a backup', () => {
    const rows = Map.groupBy(oddRows(), ({ table }) => table);
    const tables = Object.fromEntries(
      [...rows].map(([table, odd]) => [table, [WHOLE_ROWS[table], ...odd.map(({ row }) => row)]]),
    ) as unknown as BackupTables;
    const { sound, setAside } = partRows(tables);
    for (const table of Object.keys(WHOLE_ROWS)) {
      expect(sound[table as keyof BackupTables][0]).toBe(WHOLE_ROWS[table]);
      const { length } = setAside[table] ?? [];
      expect(length).toBeGreaterThan(50);
      expect(length + sound[table as keyof BackupTables].length).toBe(
        tables[table as keyof BackupTables].length,
      );
    }
  });

  it('is looked for in rows of which every page makes something', async () => {
    for (const [table, row] of Object.entries(WHOLE_ROWS)) await database.table(table).put(row);
    const read = await readEvenings({ first, last, promptsFrom: first });
    const rows = eveningRows({ ...read, settings }, read, now);
    const row = rows.find(({ evening }) => evening === EVENING) as EveningRow;
    expect(nightSummary(row).entries.map(({ kind }) => kind)).toContain('session');
    expect(row).toMatchObject({ worst: 6, nightWorst: 3, known: true, plan: 'planned' });
    expect(await look()).toEqual([]);
  });
});
