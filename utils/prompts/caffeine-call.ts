import { addEvenings } from '../evening/calendar.ts';
import { instantAt, MINUTE_MS, wallClockAt } from '../evening/instant.ts';
import { sleepsByDayAt } from '../plan/sleeps-by-day.ts';

/** Coffee within about nine hours of bed costs sleep (pubmed 36870101: 8.8 h). */
const BEFORE_BED_MS = 9 * 60 * MINUTE_MS;

const NOON_MINUTES = 720;

/**
 * When the last coffee of the day is about due: nine hours before bedtime, and for those who sleep
 * by night no later than noon by the clock, as the NHS has it. Epoch ms.
 */
export function caffeineCall(bedtime: number, zone: string): number {
  const nineHours = bedtime - BEFORE_BED_MS;
  return sleepsByDayAt(bedtime, zone) ? nineHours : Math.min(nineHours, noonBefore(bedtime, zone));
}

function noonBefore(bedtime: number, zone: string): number {
  const { date, minutes } = wallClockAt(bedtime, zone);
  return instantAt(minutes >= NOON_MINUTES ? date : addEvenings(date, -1), '12:00', zone);
}
