import * as v from 'valibot';

/** The items of a list that make sense; none when it is no list. */
export function soundItems<T>(item: v.GenericSchema<unknown, T>) {
  const sound = v.transform((list: unknown[]) => list.flatMap((one) => soundOnly(item, one)));
  return v.fallback(v.pipe(v.array(v.unknown()), sound), []);
}

/** The entries that make sense; none when it is no record. */
export function soundEntries<T>(name: v.GenericSchema<string>, entry: v.GenericSchema<unknown, T>) {
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
