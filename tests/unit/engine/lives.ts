import fc from 'fast-check';
import type { Cause } from '../../../utils/engine/engine-event.ts';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { ANSWERS, PROMPT_IDS } from '../../../utils/rows/prompt-log-row.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

/** One wake of a random life. A cause in words is a command about the card that is then pending. */
export type LifeWake = {
  byAlarm: boolean;
  lateMs: number;
  afterMs: number;
  restarts: boolean;
  performs: boolean;
  zone: string;
  signals: Signals;
  rated: boolean;
  /** A rating above zero so long before the last wake; null for none. */
  restlessAgoMs: number | null;
  onsets: string[];
  canBeSilent: boolean;
  minutes: number;
  settings: Partial<Settings> | null;
  cause: Cause | 'snooze' | 'notice-later' | (typeof ANSWERS)[number];
};

/** A random life: it begins some afternoon and wakes forty times, by the alarm or by chance. */
export type Life = { startsAt: number; settings: Partial<Settings>; wakes: LifeWake[] };

/** Every zone of the platform paper, and the days around both clock changes of 2026 in each. */
export const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Apia',
];

const STARTS = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-10-03',
  '2026-10-24',
  '2026-10-31',
  '2026-06-15',
];

const clock = fc.constantFrom(
  '20:00',
  '21:30',
  '22:30',
  '23:59',
  '00:00',
  '00:30',
  '02:15',
  '03:00',
);

const signals: fc.Arbitrary<Signals> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constant({ idle: 'active', focused: true, audible: false, fullscreen: false }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      idle: fc.constantFrom('active', 'idle', 'locked'),
      focused: fc.boolean(),
      audible: fc.boolean(),
      fullscreen: fc.boolean(),
    }) as fc.Arbitrary<Signals>,
  },
);

/** Mostly minutes, sometimes a shut lid, now and then a clock set back. */
const afterMs = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 15 * MINUTE_MS }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 * 60 * MINUTE_MS }) },
  { weight: 1, arbitrary: fc.integer({ min: -3 * 60 * MINUTE_MS, max: 0 }) },
  { weight: 1, arbitrary: fc.constant(26 * 60 * MINUTE_MS) },
);

const week = clock.map((bedtime) => ({
  plan: {
    ...DEFAULT_SETTINGS.plan,
    week: Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((day) => [day, { on: true, bedtime, wake: '07:00' }]),
    ) as Settings['plan']['week'],
  },
}));

const settings: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  week,
  fc.record({ prompts: fc.dictionary(fc.constantFrom(...PROMPT_IDS), fc.boolean()) }),
  fc.constant({ plan: { ...DEFAULT_SETTINGS.plan, windowMinutes: 90 } }),
  fc.record({ sittingMinutes: fc.constantFrom(20, 45, 120), noticesAtNight: fc.boolean() }),
  fc.constant({ marked: { mode: 'travel', from: '2026-03-07', through: '2026-06-15' } } as const),
  fc.constant({ marked: null }),
  fc
    .date({ min: new Date('2026-03-07'), max: new Date('2026-11-02'), noInvalidDate: true })
    .map((until) => ({
      pausedUntil: until.getTime(),
    })),
);

const cause: fc.Arbitrary<LifeWake['cause']> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ type: 'look' } as const) },
  { weight: 3, arbitrary: fc.boolean().map((browser) => ({ type: 'started', browser }) as const) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('snooze', 'notice-later', ...ANSWERS) as fc.Arbitrary<'snooze'>,
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        'bed',
        'not-in-bed',
        'up-and-about',
        'not-tonight',
        'prompts-again',
        'ratings-changed',
        'night-look',
        'up-for-the-day',
        'sit-still-over',
      )
      .map((type) => ({ type: 'command', command: { type } }) as Cause),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ everyMinutes: fc.constantFrom(10, 20, 45), forMinutes: fc.constantFrom(60, 180) })
      .map((asked) => ({ type: 'command', command: { type: 'sit-still', ...asked } }) as Cause),
  },
);

const wake = (zone: fc.Arbitrary<string>): fc.Arbitrary<LifeWake> =>
  fc.record({
    byAlarm: fc.boolean(),
    lateMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * MINUTE_MS })),
    afterMs,
    restarts: fc.boolean(),
    performs: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
    zone,
    signals,
    rated: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    restlessAgoMs: fc.option(fc.integer({ min: 0, max: 90 * MINUTE_MS }), { freq: 3 }),
    onsets: fc.constantFrom<string[]>([], Array(7).fill('20:30'), Array(8).fill('17:10')),
    canBeSilent: fc.boolean(),
    minutes: fc.constantFrom(5, 15, 30),
    settings: fc.option(settings, { freq: 12, nil: null }),
    cause,
  });

/** Now and then the person has flown to another zone. */
const flying = (home: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(home) },
    { weight: 1, arbitrary: fc.constantFrom(...ZONES) },
  );

function livesWith(zoneOf: (home: string) => fc.Arbitrary<string>): fc.Arbitrary<Life> {
  return fc
    .record({
      home: fc.constantFrom(...ZONES),
      date: fc.constantFrom(...STARTS),
      hour: fc.integer({ min: 6, max: 22 }),
      settings: fc.option(settings, { nil: {} }),
    })
    .chain(({ home, date, hour, settings: chosen }) =>
      fc.record({
        startsAt: fc.constant(Date.parse(`${date}T00:00:00Z`) + hour * 60 * MINUTE_MS),
        settings: fc.constant(chosen),
        wakes: fc.array(wake(zoneOf(home)), { maxLength: 40, size: 'max' }),
      }),
    );
}

export const livesAtHome = livesWith(fc.constant);
export const livesInFlight = livesWith(flying);
