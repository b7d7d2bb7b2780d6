import * as v from 'valibot';

const any = v.unknown();
const ofEvening = v.fallback(v.nullable(v.string()), null);
const known = <T extends v.ObjectEntries>(entries: T) =>
  v.fallback(v.nullable(v.looseObject(entries)), null);

/** What version 1 (0.1 and 0.2.0 of Evenfall) remembered of single evenings, field by field with the evening it was of. */
const former = v.looseObject({
  plan: known({ evening: v.string() }),
  previous: known({ evening: v.string() }),
  bed: known({ evening: v.string(), at: any }),
  notTonight: ofEvening,
  againAt: v.fallback(any, null),
  nightReached: ofEvening,
  nightUse: v.fallback(any, null),
  dayBegun: ofEvening,
  prompts: known({
    upUntil: v.fallback(any, null),
    stillAhead: known({ evening: v.string() }),
  }),
});

type Former = v.InferOutput<typeof former>;

/**
 * A state of version 1 in the shape of version 2: what carried the key of an evening goes to that
 * evening, and what is of neither the evening under way nor the one before is forgotten. It is parsed
 * like any other state afterwards.
 */
export function fromVersion1(value: unknown): unknown {
  const parsed = v.safeParse(former, value);
  if (!parsed.success) return null;
  const { output } = parsed;
  const tonight = eveningFrom(output, output.plan);
  return {
    ...output,
    version: 2,
    // "Up and about" and the look at the night popup named no evening: they were of the one under way.
    tonight: tonight && {
      ...tonight,
      upUntil: output.prompts?.upUntil ?? null,
      nightUse: output.nightUse,
    },
    previous: eveningFrom(output, output.previous),
  };
}

function eveningFrom(state: Former, plan: Former['plan']) {
  if (!plan) return null;
  const { evening } = plan;
  const stillAhead = state.prompts?.stillAhead ?? null;
  return {
    evening,
    plan,
    bed: state.bed?.evening === evening ? state.bed.at : null,
    notTonight: state.notTonight === evening,
    // It was one for all evenings, and what was due before does not come on any of them.
    againAt: state.againAt,
    upUntil: null,
    stillAhead: stillAhead?.evening === evening ? stillAhead : null,
    nightReached: state.nightReached === evening,
    nightUse: null,
    dayBegun: state.dayBegun === evening,
  };
}
