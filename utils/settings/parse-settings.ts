import * as v from 'valibot';
import { isEveningKey, type Weekday } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { type DayPlan, WEEKDAYS, type WeekPlan } from '../evening/plan.ts';
import { isZone } from '../evening/zone.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const clock = v.custom<string>(isClockTime);
const evening = v.custom<string>(isEveningKey);
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const dayPlan = (fallback: DayPlan) =>
  v.fallback(
    v.object({
      on: v.fallback(v.boolean(), fallback.on),
      bedtime: v.fallback(clock, fallback.bedtime),
      wake: v.fallback(clock, fallback.wake),
    }),
    fallback,
  );

/** The items of a list that make sense; none when it is no list. */
function soundItems<T>(item: v.GenericSchema<unknown, T>) {
  const sound = v.transform((list: unknown[]) => list.flatMap((one) => soundOnly(item, one)));
  return v.fallback(v.pipe(v.array(v.unknown()), sound), []);
}

/** The entries that make sense; none when it is no record. */
function soundEntries<T>(name: v.GenericSchema<string>, entry: v.GenericSchema<unknown, T>) {
  const sound = v.transform((record: Record<string, unknown>): Record<string, T> => {
    const named = Object.entries(record).filter(([key]) => v.is(name, key));
    return Object.fromEntries(
      named.flatMap(([key, value]) => soundOnly(entry, value).map((one) => [key, one])),
    );
  });
  return v.fallback(v.pipe(v.record(v.string(), v.unknown()), sound), {});
}

function soundOnly<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
}

const { plan: defaultPlan } = DEFAULT_SETTINGS;

const weekPlan = v.fallback(
  v.object(
    Object.fromEntries(
      WEEKDAYS.map((weekday) => [weekday, dayPlan(defaultPlan.week[weekday])]),
    ) as Record<Weekday, ReturnType<typeof dayPlan>>,
  ),
  defaultPlan.week,
);

const schema = v.object({
  revision: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  startedAt: v.fallback(v.nullable(instant), null),
  plan: v.fallback(
    v.object({
      week: weekPlan,
      tonightOnly: soundEntries(evening, v.object({ bedtime: clock, chosenAt: instant })),
      windowMinutes: v.fallback(
        v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(480)),
        defaultPlan.windowMinutes,
      ),
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
  pausedUntil: v.fallback(v.nullable(instant), null),
  plainWords: v.fallback(v.boolean(), false),
  countElsewhere: v.fallback(v.boolean(), true),
  usesOtherPrograms: v.fallback(v.boolean(), false),
  theme: v.fallback(v.picklist(['auto', 'dark', 'day']), 'auto'),
  zone: v.fallback(v.nullable(v.custom<string>(isZone)), null),
});

const settingsOrDefault = v.fallback(schema, DEFAULT_SETTINGS);

/**
 * Settings from anything that storage or a file holds. Total: a field that makes no sense takes its
 * default and leaves the others as they are. Unknown fields are dropped.
 */
export function parseSettings(value: unknown): Settings {
  const parsed = v.parse(settingsOrDefault, value);
  return { ...parsed, plan: { ...parsed.plan, week: parsed.plan.week as WeekPlan } };
}
