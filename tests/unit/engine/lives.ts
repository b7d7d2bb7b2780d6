import fc from 'fast-check';
import type { Cause, Command } from '../../../utils/engine/engine-event.ts';
import { instantAt, MINUTE_MS } from '../../../utils/evening/instant.ts';
import { ANSWERS, type Answer, PROMPT_IDS } from '../../../utils/rows/prompt-log-row.ts';
import type { Signals } from '../../../utils/screen/attention.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';

/** What is said of an evening, without the evening: a life says of which by what was shown. */
type Said<T> = T extends { evening: string } ? Omit<T, 'evening'> : never;

/** A press on the card or the notice that is pending; on the bedtime, if that is, before all others. */
type OnCard = {
  on: 'card';
  what: 'snooze' | 'notice-later' | 'card-again' | 'earlier-each-day' | 'later-each-day' | Answer;
  bedtime: boolean;
};

/** A press on what the popup shows of an evening. */
type InPopup = { on: 'popup'; said: Said<Command>; shown: Shown };

export type Press = OnCard | InPopup;

/**
 * The evening that a popup shows: that of the moment; the one of the wake before, which a turn-over
 * may have ended since; or, where a page was left open, the one before that.
 */
export type Shown = 'now' | 'at-the-wake-before' | 'long-ago';

/** One wake of a random life. */
export type LifeWake = {
  byAlarm: boolean;
  lateMs: number;
  afterMs: number;
  /** The clock jumps: from this wake on it is so far from the truth; null while it stays as it is. */
  clockOffMs: number | null;
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
  cause: Cause | Press;
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

/** How a life is lived; the numbers are of a hundred lives or wakes. */
type Manner = {
  zoneOf: (home: string) => fc.Arbitrary<string>;
  /** Minutes of the first day, by the local clock. */
  begins: { min: number; max: number };
  /** Lives with the settings of a new installation. */
  settled: number;
  /** Presses on a card, and on the rest of the popup. */
  onCards: number;
  inPopup: number;
  byAlarm: number;
  /** Wakes after hours with the lid shut, after more than a day, and after a clock was set back. */
  afterHours: number;
  dayAway: number;
  setBack: number;
  /** Changes of the settings. */
  changes: number;
  /** Wakes that find the person anywhere but at work in the browser. */
  elsewhere: number;
  /** Wakes that find a film or music playing. */
  sound: number;
};

/** True so many times of a hundred. */
const often = (times: number) => fc.integer({ min: 0, max: 99 }).map((n) => n < times);

const AT_WORK: Signals = { idle: 'active', focused: true, audible: false };

const signals = ({ elsewhere, sound }: Manner): fc.Arbitrary<Signals> =>
  fc.oneof(
    { weight: 100 - elsewhere - sound, arbitrary: fc.constant(AT_WORK) },
    {
      weight: sound,
      arbitrary: fc.constantFrom<Signals>(
        { ...AT_WORK, audible: true },
        { ...AT_WORK, idle: 'idle', audible: true },
      ),
    },
    {
      weight: elsewhere,
      arbitrary: fc.record({
        idle: fc.constantFrom('active', 'idle', 'locked'),
        focused: fc.boolean(),
        audible: fc.boolean(),
      }) as fc.Arbitrary<Signals>,
    },
  );

const afterMs = ({ afterHours, dayAway, setBack }: Manner) =>
  fc.oneof(
    {
      weight: 100 - afterHours - dayAway - setBack,
      arbitrary: fc.integer({ min: 0, max: 15 * MINUTE_MS }),
    },
    { weight: afterHours, arbitrary: fc.integer({ min: 0, max: 10 * 60 * MINUTE_MS }) },
    { weight: dayAway, arbitrary: fc.constant(26 * 60 * MINUTE_MS) },
    { weight: setBack, arbitrary: fc.integer({ min: -3 * 60 * MINUTE_MS, max: 0 }) },
  );

/** Minutes to a hundred years, ahead or back, each length as likely. */
export const jumpMs: fc.Arbitrary<number> = fc
  .record({ power: fc.double({ min: 0, max: 7.72, noNaN: true }), ahead: fc.boolean() })
  .map(({ power, ahead }) => (ahead ? 1 : -1) * Math.round(10 ** power) * MINUTE_MS);

/** A wrong clock is set right again before long. */
const clockOffMs: fc.Arbitrary<number | null> = fc.oneof(
  { weight: 240, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: jumpMs },
);

const week = clock.map((bedtime) => ({
  plan: {
    ...DEFAULT_SETTINGS.plan,
    week: Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7].map((day) => [day, { on: true, bedtime, wake: '07:00' }]),
    ) as Settings['plan']['week'],
  },
}));

/** How a prompt was moved at some time, as the settings have it. */
const move = fc.record({
  minutes: fc.constantFrom(-180, -60, -15, 15, 45, 180),
  from: fc.constantFrom(...STARTS, '2026-01-01', '2026-03-08'),
  before: fc.constantFrom(0, 0, -30),
});

const settings: fc.Arbitrary<Partial<Settings>> = fc.oneof(
  week,
  fc.record({ prompts: fc.dictionary(fc.constantFrom(...PROMPT_IDS), fc.boolean()) }),
  fc.record({ promptMoves: fc.dictionary(fc.constantFrom(...PROMPT_IDS), move) }),
  fc.constant({ plan: { ...DEFAULT_SETTINGS.plan, windowMinutes: 90 } }),
  fc.record({ sittingMinutes: fc.constantFrom(20, 45, 120), noticesAtNight: fc.boolean() }),
  fc.constant({ marked: { mode: 'travel', from: '2026-03-07', through: '2026-06-15' } } as const),
  fc.constant({ marked: null }),
  fc.constant({ pausedUntil: null }),
  fc.constant({ pausedUntil: null, marked: null, prompts: {} }),
  fc
    .date({ min: new Date('2026-03-07'), max: new Date('2026-11-02'), noInvalidDate: true })
    .map((until) => ({
      pausedUntil: until.getTime(),
    })),
);

const shown: fc.Arbitrary<Shown> = fc.oneof(
  { weight: 3, arbitrary: fc.constant('now' as const) },
  { weight: 4, arbitrary: fc.constant('at-the-wake-before' as const) },
  { weight: 1, arbitrary: fc.constant('long-ago' as const) },
);

const said: fc.Arbitrary<Said<Command>> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(
        ...(['bed', 'bed', 'not-in-bed', 'up-and-about', 'not-tonight', 'prompts-again'] as const),
        ...(['night-look', 'up-for-the-day', 'sit-still-over'] as const),
      )
      .map((type) => ({ type })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('sit-still' as const),
      everyMinutes: fc.constantFrom(10, 20, 45),
      forMinutes: fc.constantFrom(60, 180),
    }),
  },
);

const cardPress: fc.Arbitrary<OnCard> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      on: fc.constant('card'),
      what: fc.constantFrom(
        // What is seldom to be pressed at the right time is pressed more often.
        ...(['not-tonight', 'card-again', 'card-again'] as const),
        ...([
          'snooze',
          'notice-later',
          'card-again',
          'earlier-each-day',
          'later-each-day',
        ] as const),
        ...ANSWERS,
      ),
      bedtime: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ on: 'card', what: 'done', bedtime: true }) },
);

const popupPress = fc.record({ said, shown }).map((press): Press => ({ on: 'popup', ...press }));

const ratingsChanged: Cause = { type: 'command', command: { type: 'ratings-changed' } };

/** What wakes the worker. */
const causes = ({ onCards, inPopup }: Manner): fc.Arbitrary<LifeWake['cause']> =>
  fc.oneof(
    { weight: 75 - onCards - inPopup, arbitrary: fc.constant({ type: 'look' } as const) },
    {
      weight: 18,
      arbitrary: fc.boolean().map((browser) => ({ type: 'started', browser }) as const),
    },
    { weight: onCards, arbitrary: cardPress },
    { weight: inPopup, arbitrary: popupPress },
    { weight: 7, arbitrary: fc.constant(ratingsChanged) },
  );

const wake = (home: string, manner: Manner): fc.Arbitrary<LifeWake> =>
  fc.record({
    byAlarm: often(manner.byAlarm),
    lateMs: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5 * MINUTE_MS })),
    afterMs: afterMs(manner),
    clockOffMs,
    restarts: fc.boolean(),
    performs: often(90),
    zone: manner.zoneOf(home),
    signals: signals(manner),
    rated: often(17),
    restlessAgoMs: fc.option(fc.integer({ min: 0, max: 90 * MINUTE_MS }), { freq: 3 }),
    onsets: fc.constantFrom<string[]>([], Array(7).fill('20:30'), Array(8).fill('17:10')),
    canBeSilent: fc.boolean(),
    minutes: fc.constantFrom(5, 15, 30),
    settings: often(manner.changes).chain((changes) => (changes ? settings : fc.constant(null))),
    cause: causes(manner),
  });

/** Now and then the person has flown to another zone. */
const flying = (home: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(home) },
    { weight: 1, arbitrary: fc.constantFrom(...ZONES) },
  );

function livesOf(manner: Manner): fc.Arbitrary<Life> {
  return fc
    .record({
      home: fc.constantFrom(...ZONES),
      date: fc.constantFrom(...STARTS),
      minute: fc.integer(manner.begins),
      settings: often(manner.settled).chain((is) => (is ? fc.constant({}) : settings)),
    })
    .chain(({ home, date, minute, settings: chosen }) =>
      fc.record({
        startsAt: fc.constant(instantAt(date, '00:00', home) + minute * MINUTE_MS),
        settings: fc.constant(chosen),
        wakes: fc.array(wake(home, manner), { maxLength: 40, size: 'max' }),
      }),
    );
}

const at = (hour: number, minute = 0) => hour * 60 + minute;

/** A life of hurry, in which everything happens. */
const hurried = {
  begins: { min: at(0), max: at(24) },
  settled: 20,
  onCards: 25,
  inPopup: 12,
  byAlarm: 50,
  afterHours: 18,
  dayAway: 9,
  setBack: 6,
  changes: 8,
  elsewhere: 33,
  sound: 0,
};

/** An evening spent at the desk, on which all the notices come that may. */
const calm = {
  begins: { min: at(17), max: at(20) },
  settled: 70,
  onCards: 3,
  inPopup: 1,
  byAlarm: 0,
  afterHours: 1,
  dayAway: 0,
  setBack: 1,
  changes: 1,
  elsewhere: 2,
  sound: 0,
};

/** Lids that are shut at bedtime and opened a day later, with the notice still there to be pressed. */
const lidShut = {
  begins: { min: at(22, 20), max: at(22, 32) },
  settled: 90,
  onCards: 55,
  inPopup: 15,
  byAlarm: 0,
  afterHours: 5,
  dayAway: 45,
  setBack: 2,
  changes: 0,
  elsewhere: 5,
  sound: 0,
};

/** An evening with films or music, which hold the notices. */
const withSound = { ...calm, begins: { min: at(19), max: at(22) }, elsewhere: 1, sound: 96 };

const livesFor = (zoneOf: Manner['zoneOf']) =>
  fc.oneof(
    { weight: 4, arbitrary: livesOf({ zoneOf, ...hurried }) },
    { weight: 3, arbitrary: livesOf({ zoneOf, ...calm }) },
    { weight: 1, arbitrary: livesOf({ zoneOf, ...lidShut }) },
    { weight: 1, arbitrary: livesOf({ zoneOf, ...withSound }) },
  );

export const livesAtHome = livesFor(fc.constant);
export const livesInFlight = livesFor(flying);

/** Lives at home in which much is pressed. */
export const busyLives = livesOf({
  ...hurried,
  zoneOf: fc.constant,
  inPopup: 35,
  byAlarm: 20,
});
