import type { EveningKey } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../rows/sleep-record.ts';
import type { Settings } from '../settings/settings.ts';

/** The rows of some stretch of evenings as they lie in the store, in any order. */
export type StoredRows = {
  evenings: readonly EveningRecord[];
  ratings: readonly Rating[];
  screen: readonly ScreenRecord[];
  sleeps: readonly SleepRecord[];
  /** Empty where prompts are not asked for. */
  prompts: readonly PromptLogRow[];
  /** The first evening of all of which anything is stored, where that lies before the stretch; else null. */
  earlier: EveningKey | null;
};

/** The rows and the choices by which they are read. */
export type DiaryData = StoredRows & { settings: Settings };

/** What is stored of one evening; its records unknown in every field where there are none. */
export type StoredEvening = {
  record: EveningRecord;
  sleep: SleepRecord;
  /** Those not deleted, oldest first. */
  ratings: readonly Rating[];
  /** One for each installation, by its name. */
  screen: readonly ScreenRecord[];
  prompts: readonly PromptLogRow[];
};

/** The rows filed by evening, so that one is looked up without going through all of them; and the evenings of which there are any. */
export function filed(rows: StoredRows): {
  storedOf: (evening: EveningKey) => StoredEvening;
  known: ReadonlySet<EveningKey>;
} {
  const records = new Map(rows.evenings.map((record) => [record.evening, record]));
  const nights = new Map(rows.sleeps.map((record) => [record.evening, record]));
  const ratings = Map.groupBy(ratingsLeft(rows), eveningIn);
  const screens = Map.groupBy(rows.screen.toSorted(byDevice), eveningIn);
  const prompts = Map.groupBy(rows.prompts, eveningIn);
  return {
    storedOf: (evening) => ({
      record: records.get(evening) ?? unknownEvening(evening),
      sleep: nights.get(evening) ?? unknownSleep(evening),
      ratings: ratings.get(evening) ?? [],
      screen: screens.get(evening) ?? [],
      prompts: prompts.get(evening) ?? [],
    }),
    known: new Set([records, nights, ratings, screens].flatMap((files) => [...files.keys()])),
  };
}

/** What may be known of an evening that has not begun: its plan and its mark. */
export function notBegun({ record }: StoredEvening): StoredEvening {
  const { evening, plan, mode } = record;
  return {
    record: { ...unknownEvening(evening), plan, mode },
    sleep: unknownSleep(evening),
    ratings: [],
    screen: [],
    prompts: [],
  };
}

/** Deleted ratings are as if never made. */
function ratingsLeft({ ratings }: StoredRows): Rating[] {
  return ratings.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => a.at - b.at);
}

function eveningIn({ evening }: { evening: EveningKey }): EveningKey {
  return evening;
}

function byDevice(a: ScreenRecord, b: ScreenRecord): number {
  return a.device < b.device ? -1 : 1;
}
