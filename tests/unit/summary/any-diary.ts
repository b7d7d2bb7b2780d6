import fc from 'fast-check';
import { addEvenings } from '../../../utils/evening/calendar.ts';
import { instantAt, MINUTE_MS } from '../../../utils/evening/instant.ts';
import { MODES } from '../../../utils/plan/marked-days.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import { type Rating, SCORES, SLOTS } from '../../../utils/rows/rating.ts';
import { SCREEN_KINDS, type ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { BERLIN } from '../diary/diary-rows.ts';

/** A Sunday; the clocks of Berlin go forward on its last one. */
export const FIRST = '2026-03-01';
const EVENINGS = 40;

/** Minutes from half past ten in the evening, the usual bedtime. */
const around = (from: number, to: number) => fc.integer({ min: from, max: to });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 2 });
const zone = fc.constantFrom(BERLIN, BERLIN, 'America/New_York', 'Asia/Tokyo');
const score = fc.constantFrom(...SCORES);

/** What was told and seen of one evening. */
const anyEvening = fc.record({
  zone: maybe(zone),
  isOn: fc.constantFrom(true, true, true, false),
  tap: maybe(around(-60, 150)),
  worst: maybe(score),
  onset: maybe(fc.constantFrom('19:30', '00:20', 'not-today')),
  mode: fc.constantFrom(null, null, null, ...MODES),
  noScreen: fc.constantFrom(null, null, null, true),
  awake: maybe(around(120, 360)),
  ratings: fc.array(
    fc.record({ after: around(-300, 500), score, slot: fc.constantFrom(...SLOTS), zone }),
    { maxLength: 3 },
  ),
  screen: maybe(
    fc.record({
      zone,
      sessions: fc.array(fc.tuple(around(-240, 120), fc.constantFrom(...SCREEN_KINDS)), {
        maxLength: 4,
      }),
      until: around(-120, 180),
      isShut: fc.boolean(),
    }),
  ),
  slept: maybe(
    fc.record({
      bed: maybe(around(-60, 150)),
      up: maybe(around(420, 600)),
      nightWorst: maybe(score),
      noSleep: fc.boolean(),
      zone: maybe(zone),
    }),
  ),
});

type AnyEvening = typeof anyEvening extends fc.Arbitrary<infer One> ? One : never;

/** Forty evenings of anybody's diary, when it is looked at, and from where. */
export const anyDiary = fc
  .record({
    evenings: fc.array(fc.option(anyEvening, { freq: 8 }), {
      minLength: EVENINGS,
      maxLength: EVENINGS,
    }),
    started: maybe(around(0, 20)),
    today: around(8, EVENINGS),
    clock: fc.constantFrom('13:00', '21:00', '23:40'),
    here: zone,
    movesTurnOver: fc.boolean(),
    countElsewhere: fc.boolean(),
    usesOtherPrograms: fc.boolean(),
  })
  .map(({ evenings, started, today, clock, here, movesTurnOver, ...choices }) => {
    const on = (day: number) => addEvenings(FIRST, day);
    const told = evenings.flatMap((one, day) => (one ? [{ ...one, evening: on(day) }] : []));
    return {
      now: { at: instantAt(on(today), clock, here), zone: here },
      settings: {
        ...DEFAULT_SETTINGS,
        ...choices,
        turnOvers: movesTurnOver ? [{ from: on(12), at: '16:00' }] : [],
        startedAt: started === null ? null : instantAt(on(started), '20:00', here),
      },
      evenings: told.flatMap(recordOf),
      ratings: told.flatMap(ratingsOf),
      screen: told.flatMap(screenOf),
      sleeps: told.flatMap(sleepOf),
    };
  });

type Told = AnyEvening & { evening: string };

const moment = (evening: string, after: number) =>
  instantAt(evening, '22:30', BERLIN) + after * MINUTE_MS;

function recordOf(told: Told): EveningRecord[] {
  const { evening, isOn, tap, worst, onset, mode, noScreen, awake } = told;
  const plan = { ...planOf(evening, DEFAULT_SETTINGS.plan), on: isOn };
  const place = { turnOver: '12:00', zone: told.zone ?? BERLIN, offsetMinutes: 60 };
  const record = {
    ...unknownEvening(evening),
    plan: told.zone === null ? null : { ...plan, ...place },
    bed: tap === null ? null : moment(evening, tap),
    ...{ worst, onset, mode, noScreen },
    awake: awake === null ? null : [moment(evening, awake)],
  };
  return [record];
}

function ratingsOf({ evening, ratings }: Told): Rating[] {
  return ratings.map(({ after, score: given, slot, zone: where }, index) => {
    const at = moment(evening, after);
    const id = `${evening} ${index}`;
    const now = { at, zone: where };
    return newRating({ id, score: given, slot, evening, now, createdAt: at });
  });
}

function screenOf({ evening, screen }: Told): ScreenRecord[] {
  if (!screen) return [];
  const { sessions, until, isShut } = screen;
  const span = (from: number, to: number) => ({
    start: moment(evening, from),
    end: moment(evening, to),
  });
  const starts = sessions.toSorted(([a], [b]) => a - b);
  return [
    {
      evening,
      device: 'one',
      zone: screen.zone,
      offsetMinutes: 0,
      sessions: starts.map(([from, kind], index) => ({
        ...span(from, Math.min(from + 25, starts[index + 1]?.[0] ?? until)),
        kind,
      })),
      observed: [span(-240, until)],
      closed: isShut ? [span(until, 600)] : [],
      updatedAt: 0,
    },
  ];
}

function sleepOf({ evening, slept }: Told): SleepRecord[] {
  if (!slept) return [];
  const { bed, up, ...told } = slept;
  return [
    {
      ...unknownSleep(evening),
      ...told,
      bed: bed === null ? null : moment(evening, bed),
      up: up === null ? null : moment(evening, up),
    },
  ];
}
