import * as v from 'valibot';
import { MODES } from '../plan/marked-days.ts';
import { PROMPT_IDS } from './prompt-log-row.ts';
import { AT_REST, FEELINGS, PLACES, SLOTS } from './rating.ts';
import { clock, evening, finite, instant, minutes, score } from './row-readers.ts';
import { SCREEN_KINDS } from './screen-record.ts';

const place = { zone: v.string(), offsetMinutes: finite };
const span = v.object({ start: instant, end: instant });
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

export const ratingSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  evening,
  at: instant,
  ...place,
  score,
  slot: v.picklist(SLOTS),
  where: orNull(v.array(v.picklist(PLACES))),
  feel: orNull(v.array(v.picklist(FEELINGS))),
  atRest: orNull(v.picklist(AT_REST)),
  tried: orNull(v.array(v.object({ remedy: v.string(), helped: orNull(score) }))),
  note: orNull(v.string()),
  late: v.boolean(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: orNull(instant),
});

export const eveningSchema = v.object({
  evening,
  plan: orNull(
    v.object({
      evening,
      on: v.boolean(),
      bedtime: clock,
      plannedBedtime: clock,
      wake: clock,
      windowMinutes: finite,
      movedAt: orNull(instant),
      turnOver: clock,
      ...place,
    }),
  ),
  bed: orNull(instant),
  worst: orNull(score),
  onset: orNull(v.string()),
  factors: orNull(v.array(v.string())),
  mode: orNull(v.picklist(MODES)),
  noScreen: orNull(v.boolean()),
  // Backups from before these two were kept do not have them.
  awake: v.optional(orNull(v.array(instant)), null),
  sleptThrough: v.optional(orNull(v.boolean()), null),
  note: orNull(v.string()),
  updatedAt: v.record(v.string(), instant),
});

export const screenSchema = v.object({
  evening,
  device: v.string(),
  ...place,
  sessions: v.array(v.object({ start: instant, end: instant, kind: v.picklist(SCREEN_KINDS) })),
  observed: v.array(span),
  closed: v.array(span),
  updatedAt: instant,
});

export const promptLogSchema = v.object({
  id: v.string(),
  evening,
  prompt: v.picklist(PROMPT_IDS),
  occurrence: finite,
  round: finite,
  dueAt: instant,
  openedAt: orNull(instant),
  notice: v.picklist(['waiting', 'held', 'shown', 'missed', 'capped', 'quiet']),
  noticeAt: orNull(instant),
  outcome: v.nullable(v.string()),
  endedAt: orNull(instant),
  ...place,
  updatedAt: instant,
});

const told = <T extends v.GenericSchema>(schema: T) => v.optional(orNull(schema), null);

export const sleepSchema = v.object({
  evening,
  noSleep: told(v.boolean()),
  bed: told(instant),
  try: told(instant),
  wake: told(instant),
  up: told(instant),
  sol: told(minutes),
  nwak: told(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  waso: told(minutes),
  tasafa: told(minutes),
  quality: told(score),
  nightWorst: told(score),
  keptBeside: told(score),
  wokenByLegs: told(v.boolean()),
  walkedMinutes: told(minutes),
  sleepy: told(score),
  inTheWay: told(score),
  napped: told(v.boolean()),
  snored: told(v.boolean()),
  kicked: told(v.boolean()),
  note: told(v.string()),
  zone: told(v.string()),
  offsetMinutes: told(finite),
  confirmedAt: told(instant),
  late: told(v.boolean()),
  updatedAt: v.record(v.string(), instant),
});

const ratedNights = v.object({ nights: finite, median: finite, low: finite, high: finite });

export const verdictSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  measure: v.string(),
  first: evening,
  last: evening,
  madeAt: instant,
  madeOn: evening,
  says: v.picklist(['link', 'no-link', 'gaps']),
  nights: finite,
  evenings: finite,
  exposures: told(finite),
  ratings: told(finite),
  looks: told(finite),
  rho: told(finite),
  low: told(finite),
  high: told(finite),
  worth: told(finite),
  p: told(finite),
  adjustedP: told(finite),
  groups: told(v.object({ none: v.boolean(), from: finite, less: ratedNights, more: ratedNights })),
});
