import * as v from 'valibot';
import { isEveningKey, type Weekday } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { isZone } from '../evening/zone.ts';
import { MODES } from '../plan/marked-days.ts';
import { type DayPlan, WEEKDAYS } from '../plan/week-plan.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { soundEntries, soundItems } from './sound-parts.ts';

const clock = v.custom<string>(isClockTime);
const evening = v.custom<string>(isEveningKey);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** A pause is seen and can be ended by hand, so it may be long; one beyond anybody's life is none. */
const pauseEnd = v.pipe(instant, v.maxValue(Date.UTC(2200, 0, 1)));

const dayPlan = (fallback: DayPlan) =>
  v.fallback(
    v.object({
      on: v.fallback(v.boolean(), fallback.on),
      bedtime: v.fallback(clock, fallback.bedtime),
      wake: v.fallback(clock, fallback.wake),
    }),
    fallback,
  );

const { plan: defaultPlan } = DEFAULT_SETTINGS;

const weekPlan = v.fallback(
  v.object(
    Object.fromEntries(
      WEEKDAYS.map((weekday) => [weekday, dayPlan(defaultPlan.week[weekday])]),
    ) as Record<Weekday, ReturnType<typeof dayPlan>>,
  ),
  defaultPlan.week,
);

const wholeFrom = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const moved = wholeFrom(-180, 180);

const promptMove = v.object({ minutes: moved, from: evening, before: v.fallback(moved, 0) });

const secondWeek = v.object({ week: weekPlan, since: evening });

const shift = v.object({
  to: clock,
  stepMinutes: wholeFrom(5, 120),
  everyDays: wholeFrom(1, 14),
  since: evening,
  withWake: v.fallback(v.boolean(), true),
});

const marked = v.object({
  mode: v.picklist(MODES),
  from: evening,
  through: v.fallback(v.nullable(evening), null),
});

const text = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** A thing to do, short enough for a card; a list of a few. */
const absorbing = v.pipe(
  soundItems(text(60)),
  v.transform((list) => list.slice(0, 20)),
);

const ownItems = soundItems(
  v.object({
    id: v.pipe(v.string(), v.regex(/^own:[\w-]{1,64}$/)),
    name: text(60),
    archived: v.fallback(v.boolean(), false),
  }),
);

const visit = v.object({
  date: v.fallback(v.nullable(evening), null),
  last: v.fallback(v.nullable(evening), null),
  questions: soundItems(text(500)),
});

const line = (longest: number) => v.fallback(v.pipe(v.string(), v.maxLength(longest)), '');

const visitLines = v.object({
  takes: line(240),
  changes: line(240),
  iron: line(100),
  score: line(100),
  takenAt: v.pipe(
    soundItems(clock),
    v.transform((times) => [...new Set(times)].sort().slice(0, 4)),
  ),
});

/** No more than are ever tested (rule 31), each once. */
const furtherLooks = v.pipe(
  soundItems(text(40)),
  v.transform((list) => [...new Set(list)].slice(0, 4)),
);

const zone = v.fallback(v.nullable(v.custom<string>(isZone)), null);

const schema = v.object({
  // One that can still be raised.
  revision: v.fallback(wholeFrom(0, 2 ** 52), 0),
  startedAt: v.fallback(v.nullable(instant), null),
  plan: v.fallback(
    v.object({
      week: weekPlan,
      secondWeek: v.fallback(v.nullable(secondWeek), null),
      shift: v.fallback(v.nullable(shift), null),
      tonightOnly: soundEntries(evening, v.object({ bedtime: clock, chosenAt: instant })),
      windowMinutes: v.fallback(wholeFrom(30, 480), defaultPlan.windowMinutes),
    }),
    defaultPlan,
  ),
  turnOvers: v.fallback(
    v.pipe(
      soundItems(v.object({ from: evening, at: clock })),
      v.transform((list) => list.toSorted((a, b) => (a.from < b.from ? -1 : 1))),
    ),
    [],
  ),
  prompts: soundEntries(v.string(), v.boolean()),
  promptMoves: soundEntries(v.string(), promptMove),
  pausedUntil: v.fallback(v.nullable(pauseEnd), null),
  marked: v.fallback(v.nullable(marked), null),
  sittingMinutes: v.fallback(wholeFrom(20, 120), DEFAULT_SETTINGS.sittingMinutes),
  onsetAware: v.fallback(v.boolean(), true),
  noticesAtNight: v.fallback(v.boolean(), false),
  absorbing: v.fallback(v.nullable(absorbing), null),
  ownFactors: ownItems,
  ownRemedies: ownItems,
  largeButtons: v.fallback(v.boolean(), false),
  visit: v.fallback(visit, DEFAULT_SETTINGS.visit),
  visitLines: v.fallback(visitLines, DEFAULT_SETTINGS.visitLines),
  changeReference: v.fallback(v.picklist(['start', 'visit']), 'start'),
  furtherLooks,
  looksChosenOn: v.fallback(v.nullable(evening), null),
  plainWords: v.fallback(v.boolean(), false),
  countElsewhere: v.fallback(v.boolean(), true),
  usesOtherPrograms: v.fallback(v.boolean(), false),
  crisisNumber: v.fallback(v.nullable(text(80)), null),
  careDismissed: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['auto', 'dark', 'day']), 'auto'),
  zone,
  hours: v.fallback(v.nullable(v.picklist(['h12', 'h23'])), null),
  firstWeekday: v.fallback(v.nullable(v.picklist(WEEKDAYS)), null),
});

const settingsOrDefault = v.fallback(schema, DEFAULT_SETTINGS);

const zoneOrNull = v.fallback(v.object({ zone }), { zone: null });

/**
 * Settings from anything that storage or a file holds. Total: a field that makes no sense takes its
 * default and leaves the others as they are. Unknown fields are dropped.
 */
export function parseSettings(value: unknown): Settings {
  const parsed = v.parse(settingsOrDefault, value);
  return parsed as Settings;
}

/** The `zone` of settings, from anything that storage holds, and nothing else of them. */
export function parseZone(value: unknown): string | null {
  return v.parse(zoneOrNull, value).zone;
}
