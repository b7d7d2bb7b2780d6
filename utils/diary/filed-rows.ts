import { addEvenings, type EveningKey, eveningsBetween } from '../evening/calendar.ts';
import { type EveningRecord, unknownEvening } from '../rows/evening-record.ts';
import type { Rating } from '../rows/rating.ts';
import type { ScreenRecord } from '../rows/screen-record.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import type { Settings } from '../settings/settings.ts';

/** What the store holds of some evenings, and the choices by which it is read. */
export type EveningsData = {
  settings: Settings;
  evenings: readonly EveningRecord[];
  ratings: readonly Rating[];
  screen: readonly ScreenRecord[];
};

/** What the store holds of some stretch of time, the mornings' diaries with it. Rows in any order. */
export type DiaryData = EveningsData & { sleeps: readonly SleepRecord[] };

/** The rows of one evening; ratings without the deleted ones. */
export type EveningRows = {
  record: EveningRecord;
  ratings: readonly Rating[];
  screen: readonly ScreenRecord[];
  sleep: SleepRecord | undefined;
};

/**
 * The rows by evening, from the first to the last evening of which anything is given, those of which
 * nothing is known included; none after `current`. Deleted ratings are as if never made.
 */
export function rowsByEvening(data: DiaryData, current: EveningKey): EveningRows[] {
  const ratings = data.ratings.filter(({ deletedAt }) => deletedAt === null);
  const rowsOf = filed({ ...data, ratings });
  return eveningsGiven({ ...data, ratings }, current).map(rowsOf);
}

/** The rows of an evening, looked up without going through all of them. */
function filed(data: DiaryData): (evening: EveningKey) => EveningRows {
  const records = new Map(data.evenings.map((record) => [record.evening, record]));
  const nights = new Map(data.sleeps.map((record) => [record.evening, record]));
  const rated = Map.groupBy(data.ratings, ({ evening }) => evening);
  const screens = Map.groupBy(data.screen, ({ evening }) => evening);
  return (evening) => ({
    record: records.get(evening) ?? unknownEvening(evening),
    ratings: rated.get(evening) ?? [],
    screen: screens.get(evening) ?? [],
    sleep: nights.get(evening),
  });
}

function eveningsGiven(data: DiaryData, current: EveningKey): EveningKey[] {
  const given = [data.evenings, data.ratings, data.screen, data.sleeps]
    .flatMap((rows) => rows.map(({ evening }) => evening))
    .filter((evening) => evening <= current)
    .sort();
  const first = given[0];
  const last = given.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: eveningsBetween(first, last) + 1 }, (_, day) =>
    addEvenings(first, day),
  );
}
