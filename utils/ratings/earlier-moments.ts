import { addEvenings } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import { MINUTE_MS, type Now, offsetMinutesAt } from '../evening/instant.ts';
import type { TurnOvers } from '../evening/turn-over.ts';
import type { PlanSettings } from '../plan/plan.ts';
import { usualNight } from '../plan/usual-night.ts';
import type { Moment } from './earlier.ts';

const HOUR_MS = 60 * MINUTE_MS;

/** What is longer ago than this is not offered: it would be the night before the last one. */
const OFFERED_MS = 16 * HOUR_MS;

/** An earlier moment by a name: an hour ago, at bedtime, or in the middle of the night. */
export type EarlierMoment = Moment & { name: 'hour-ago' | 'bedtime' | 'night' };

type Facts = {
  plan: PlanSettings;
  turnOvers: TurnOvers;
  /** When the person went to bed by the tap, where that is known; epoch ms. */
  bed: number | null;
};

/**
 * The moments that an earlier rating is offered for, newest first: one hour ago, the last bedtime (the tap
 * where there was one, else the plan), and the middle of the last night, on the half hour. Only those of
 * the last 16 hours that lie behind; none is offered twice.
 */
export function earlierMoments({ plan, turnOvers, bed }: Facts, now: Now): EarlierMoment[] {
  const evening = eveningOf(now, turnOvers);
  const nights = [evening, addEvenings(evening, -1)].map((one) =>
    usualNight({ evening: one, plan }, now.zone, turnOvers),
  );
  const night = nights.find((one) => one && one.bedtime <= now.at) ?? null;
  const wentAt = night && bed !== null && bed >= night.start && bed < night.end ? bed : null;
  const named: [EarlierMoment['name'], number][] = [['hour-ago', now.at - HOUR_MS]];
  if (night) {
    const bedtime = wentAt ?? night.bedtime;
    named.push(['night', onHalfHour((bedtime + night.wake) / 2, now.zone)], ['bedtime', bedtime]);
  }
  return named
    .map(([name, at]) => ({ name, at: Math.floor(at / MINUTE_MS) * MINUTE_MS }))
    .filter(({ at }) => at < now.at && now.at - at <= OFFERED_MS)
    .filter(({ at }, index, all) => all.findIndex((one) => one.at === at) === index)
    .map((one) => ({ ...one, evening: eveningOf({ at: one.at, zone: now.zone }, turnOvers) }))
    .toSorted((a, b) => b.at - a.at);
}

const HALF_HOUR_MS = 30 * MINUTE_MS;

/** The half hour by the clock of a zone; some are a quarter of an hour off the others. */
function onHalfHour(at: number, zone: string): number {
  const offset = offsetMinutesAt(at, zone) * MINUTE_MS;
  return Math.floor((at + offset) / HALF_HOUR_MS) * HALF_HOUR_MS - offset;
}
