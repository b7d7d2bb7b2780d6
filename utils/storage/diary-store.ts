import type { Diary } from '../engine/engine-event.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { greatestOf } from '../evening/instant.ts';
import { partOf } from '../ratings/day-figures.ts';
import { ONSETS_LEARNED_FROM } from '../ratings/usual-onset.ts';
import type { Rating } from '../rows/rating.ts';
import { isCheckedIn } from '../rows/sleep-record.ts';
import { database } from './database.ts';
import { eveningRecord, ratingsOfEvening, readRows, sleepRecord } from './read-rows.ts';

/** How far back an onset may lie from which the usual one is learned, in evenings. */
const ONSETS_WITHIN = 90;

/** What the records say around the evening under way, as far as prompts depend on it. */
export async function readDiary(current: EveningKey): Promise<Diary> {
  const near = [addEvenings(current, -1), current, addEvenings(current, 1)];
  const evenings = await Promise.all(near.map(readEvening));
  return {
    rated: evenings.filter(({ rated }) => rated).map(({ evening }) => evening),
    checkedIn: evenings.filter(({ checkedIn }) => checkedIn).map(({ evening }) => evening),
    restlessAt: lastAboveZero(evenings.flatMap(({ ratings }) => ratings)),
    onsets: await readOnsets(current),
  };
}

async function readEvening(evening: EveningKey) {
  const [record, sleep, ratings] = await Promise.all([
    eveningRecord(evening),
    sleepRecord(evening),
    ratingsOfEvening(evening),
  ]);
  return {
    evening,
    ratings,
    rated: record.worst !== null || ratings.some(isNotByDay),
    checkedIn: isCheckedIn(sleep),
  };
}

/** By the slot alone: a bedtime that the morning tells asks about no evening that is over. */
function isNotByDay(rating: Rating): boolean {
  return partOf(rating, null) !== 'day';
}

function lastAboveZero(ratings: readonly Rating[]): number | null {
  const restless = ratings.filter(({ score }) => score > 0).map(({ at }) => at);
  return greatestOf(restless);
}

async function readOnsets(current: EveningKey): Promise<Diary['onsets']> {
  const records = await database.evenings
    .where('evening')
    .between(addEvenings(current, -ONSETS_WITHIN), current)
    .reverse()
    .toArray();
  return readRows('evenings', records)
    .map(({ onset }) => onset)
    .filter(isClockTime)
    .slice(0, ONSETS_LEARNED_FROM);
}
