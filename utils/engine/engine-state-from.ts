import * as v from 'valibot';
import { isEveningKey } from '../evening/calendar.ts';
import { isClockTime } from '../evening/clock-time.ts';
import { isNearEvening } from '../evening/evening-of.ts';
import { MINUTE_MS } from '../evening/instant.ts';
import { NO_PROMPTS } from '../prompts/prompt-state.ts';
import { CARD_OUTCOMES, PROMPT_IDS } from '../rows/prompt-log-row.ts';
import { SCREEN_KINDS } from '../rows/screen-record.ts';
import { parseSettings } from '../settings/parse-settings.ts';
import { soundEntries, soundItems } from '../settings/sound-parts.ts';
import { type EngineState, NO_DIARY, type TonightState } from './engine-state.ts';
import { fromVersion1 } from './from-version-1.ts';

const LONGEST_STILL_AHEAD_MS = 720 * MINUTE_MS;

const evening = v.custom<string>(isEveningKey);
const clock = v.custom<string>(isClockTime);
/** No later than evenings go: what is reckoned from it must be an instant too. */
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(Date.UTC(9999, 0, 1)));
/** No more than the key of a showing can say. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999_999_999));
const flag = v.fallback(v.boolean(), false);

const orNull = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullable(schema), null);

const plan = v.object({
  evening,
  on: v.boolean(),
  bedtime: clock,
  plannedBedtime: clock,
  wake: clock,
  windowMinutes: v.pipe(v.number(), v.minValue(0), v.maxValue(1_440)),
  movedAt: v.nullable(instant),
});

/** No longer than can be asked for: how much there is to do must not depend on a damaged number. */
const stillAhead = v.pipe(
  v.object({
    from: instant,
    everyMinutes: v.pipe(v.number(), v.minValue(10), v.maxValue(1_440)),
    until: instant,
  }),
  v.check(({ from, until }) => until - from <= LONGEST_STILL_AHEAD_MS),
);

const tonight = v.pipe(
  v.object({
    evening,
    plan,
    bed: orNull(instant),
    notTonight: flag,
    againAt: orNull(instant),
    upUntil: orNull(instant),
    stillAhead: orNull(stillAhead),
    nightReached: flag,
    nightUse: orNull(v.object({ start: instant, end: instant })),
    dayBegun: flag,
  }),
  v.check((one) => one.plan.evening === one.evening),
  v.transform(withNearOnly),
);

/** A tracker from before signs were kept had its last one when it last changed. */
const tracker = v.pipe(
  v.object({
    attention: v.picklist([...SCREEN_KINDS, 'away', 'locked']),
    since: instant,
    audibleSince: v.nullable(instant),
    lastUseAt: v.nullable(instant),
    stretchStart: v.nullable(instant),
    awaySince: v.nullable(instant),
    signAt: v.fallback(v.optional(instant), undefined),
    doubted: orNull(v.picklist(['active', 'idle', 'locked'])),
  }),
  v.transform((kept) => ({ ...kept, signAt: kept.signAt ?? kept.since })),
);

const showing = v.object({
  id: v.string(),
  evening,
  prompt: v.picklist(PROMPT_IDS),
  occurrence: count,
  round: count,
  plannedAt: instant,
  dueAt: instant,
  lastUsefulAt: instant,
  snoozes: count,
  openedAt: v.nullable(instant),
  notice: v.picklist(['waiting', 'held', 'shown', 'missed', 'capped', 'quiet']),
  noticeAt: v.nullable(instant),
  counted: v.boolean(),
  outcome: v.nullable(v.picklist(CARD_OUTCOMES)),
  endedAt: v.nullable(instant),
  seenAtWork: v.boolean(),
  refused: flag,
  cardOnly: v.exactOptional(v.fallback(v.literal(true), true)),
  zone: v.string(),
  offsetMinutes: v.pipe(v.number(), v.finite()),
});

const habit = v.object({ run: count, through: evening, quiet: v.boolean(), told: v.boolean() });

const prompts = v.object({
  showings: soundItems(showing),
  lastNoticeAt: orNull(instant),
  holding: orNull(evening),
  stillUpFrom: orNull(v.object({ evening, at: instant })),
  habits: soundEntries(v.picklist(PROMPT_IDS), habit),
});

const diary = v.object({
  rated: soundItems(evening),
  checkedIn: soundItems(evening),
  restlessAt: orNull(instant),
  onsets: soundItems(clock),
});

const schema = v.object({
  version: v.literal(2),
  settings: v.pipe(v.unknown(), v.transform(parseSettings)),
  device: v.pipe(v.string(), v.minLength(1)),
  seen: orNull(v.object({ at: instant, zone: v.string() })),
  tonight: orNull(tonight),
  previous: orNull(tonight),
  tracker: orNull(tracker),
  prompts: v.fallback(prompts, NO_PROMPTS),
  diary: v.fallback(diary, NO_DIARY),
  unperformed: soundItems(v.string()),
});

/**
 * The state from anything that the store holds, of this version or of the former one; without the
 * screen record, which is a row of its own. Total: a part that makes no sense is taken as not known
 * and leaves the others as they are, so that a damaged row ends no later wake. Null for what is no
 * state of a known version.
 */
export function engineStateFrom(value: unknown): EngineState | null {
  const version = (value as { version?: unknown } | null | undefined)?.version;
  const parsed = v.safeParse(schema, version === 1 ? fromVersion1(value) : value);
  return parsed.success ? ({ ...parsed.output, screen: null } as EngineState) : null;
}

/** What was said of an evening was said near it (rule 47). */
function withNearOnly(of: TonightState): TonightState {
  const near = (at: number | null) => (at !== null && isNearEvening(at, of.evening) ? at : null);
  const { nightUse, stillAhead } = of;
  return {
    ...of,
    bed: near(of.bed),
    againAt: near(of.againAt),
    upUntil: near(of.upUntil),
    nightUse: nightUse && near(nightUse.start) && near(nightUse.end) ? nightUse : null,
    stillAhead: stillAhead && near(stillAhead.from) && near(stillAhead.until) ? stillAhead : null,
  };
}
