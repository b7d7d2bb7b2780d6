import * as v from 'valibot';

/** How many are read, whatever is stored: nobody tells so many, and the work of a wake must not grow with a damaged list. */
const MOST = 1_000;

/** The items of a list that make sense; none when it is no list. Of far too many the last, which were told last. */
export function soundItems<T>(item: v.GenericSchema<unknown, T>) {
  const sound = v.transform((list: unknown[]) =>
    list.slice(-MOST).flatMap((one) => soundOnly(item, one)),
  );
  return v.fallback(v.pipe(v.custom<unknown[]>(Array.isArray), sound), []);
}

/** The entries that make sense; none when it is no record. Of far too many the last. */
export function soundEntries<T>(name: v.GenericSchema<string>, entry: v.GenericSchema<unknown, T>) {
  const sound = v.transform((record: Record<string, unknown>): Record<string, T> => {
    const named = Object.entries(record).filter(([key]) => v.is(name, key));
    return Object.fromEntries(
      named.flatMap(([key, value]) => soundOnly(entry, value).map((one) => [key, one])),
    );
  });
  const few = v.pipe(v.custom<object>(isObject), v.transform(lastOf));
  return v.fallback(v.pipe(few, v.record(v.string(), v.unknown()), sound), {});
}

function lastOf(record: object): object {
  return Object.fromEntries(Object.entries(record).slice(-MOST));
}

function soundOnly<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [parsed.output] : [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
