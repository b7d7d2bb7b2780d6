import { addEvenings } from '../evening/calendar.ts';
import { instantAt, MINUTE_MS, wallClockAt } from '../evening/instant.ts';
import { movedOn } from '../plan/prompt-moves.ts';
import { sleepsByDayAt } from '../plan/sleeps-by-day.ts';
import {
  CATALOG,
  type CatalogRow,
  type Condition,
  has,
  type Moment,
  type Occurrence,
} from './catalog.ts';
import type { PromptContext, PromptEvening, PromptState } from './prompt-state.ts';
import { onsetMoments, sittingMoments, stillAheadMoments } from './sitting.ts';

/** One moment of one prompt on one evening, as the plan puts it; epoch ms. */
export type Planned = {
  row: CatalogRow;
  night: PromptEvening['night'];
  occurrence: number;
  dueAt: number;
  lastUsefulAt: number;
  /** Those of the row, and what this moment asks besides. */
  conditions: readonly Condition[];
};

/** What the schedule depends on besides the evening and the showings so far. */
export type Choices = Pick<PromptContext, 'switched' | 'sitting' | 'moves'>;

type ScheduledEvening = Pick<
  PromptEvening,
  'night' | 'movedAt' | 'onsetAt' | 'stillAhead' | 'caffeineAt' | 'byDay'
>;

/** True when the person has this prompt on, by hand or by its default. */
export function isEnabled(
  { id, on }: CatalogRow,
  { switched }: Pick<Choices, 'switched'>,
): boolean {
  return switched[id] ?? on;
}

/** The moments of every enabled prompt on an evening, in the order of the catalogue. */
export function plannedFor(
  evening: ScheduledEvening,
  state: PromptState,
  choices: Choices,
): Planned[] {
  return CATALOG.filter((row) => isOffered(row, evening, choices))
    .flatMap((row) => momentsOf(row, evening, state, choices))
    .filter(({ dueAt, lastUsefulAt }) => dueAt <= lastUsefulAt);
}

/** One of the places before bedtime is kept for this moment while it is to come (rule 12). */
export function keepsPlace({ row, occurrence, dueAt, night }: Planned): boolean {
  if (row.occurrences !== 'sitting') return has('place-kept', row);
  return occurrence === 0 && dueAt >= night.windowStart && dueAt < night.bedtime;
}

function isOffered(row: CatalogRow, { byDay }: ScheduledEvening, choices: Choices): boolean {
  return isEnabled(row, choices) && !(byDay && has('by-night-only', row));
}

function momentsOf(
  row: CatalogRow,
  evening: ScheduledEvening,
  state: PromptState,
  choices: Choices,
): Planned[] {
  const { night } = evening;
  const { occurrences } = row;
  if (occurrences === 'sitting') {
    return [
      ...onsetMoments(evening).map((moment) => ({
        row,
        night,
        conditions: row.conditions,
        ...moment,
      })),
      ...sittingMoments(night, state, choices.sitting).map((moment) => ({
        row,
        night,
        conditions: ['at-the-screen'] as const,
        ...moment,
      })),
    ];
  }
  if (occurrences === 'still-ahead') {
    return stillAheadMoments(evening, state).map((moment) => ({
      row,
      night,
      conditions: row.conditions,
      ...moment,
    }));
  }
  return occurrences.map((one, occurrence) =>
    movedByHand(fixedMoment(one, { row, evening, occurrence }, state), choices),
  );
}

/** A prompt is of use for so long at the least, however late it was moved by hand. */
const LEAST_USE_MS = 10 * MINUTE_MS;

/**
 * The moment as the person moved it. It stays of use as long as it was; moved later it comes before
 * bedtime all the same, and while it is of use.
 */
function movedByHand(planned: Planned, { moves }: Pick<Choices, 'moves'>): Planned {
  const { row, night, dueAt, lastUsefulAt } = planned;
  if (!has('movable', row)) return planned;
  const latest = Math.max(dueAt, Math.min(lastUsefulAt - LEAST_USE_MS, night.bedtime));
  const chosen = dueAt + movedOn(moves, row.id, night.evening) * MINUTE_MS;
  return { ...planned, dueAt: Math.min(chosen, latest) };
}

function fixedMoment(
  { due, lastUseful }: Occurrence,
  { row, evening, occurrence }: { row: CatalogRow; evening: ScheduledEvening; occurrence: number },
  state: PromptState,
): Planned {
  const { night } = evening;
  const instantOf = ({ anchor, minutes }: Moment) =>
    anchorOf(anchor, row, evening, state) + minutes * MINUTE_MS;
  return {
    row,
    night,
    occurrence,
    dueAt: instantOf(due),
    lastUsefulAt: Math.max(...lastUseful.map(instantOf)),
    conditions: row.conditions,
  };
}

function anchorOf(
  anchor: Moment['anchor'],
  row: CatalogRow,
  { night, movedAt, caffeineAt }: ScheduledEvening,
  { stillUpFrom }: PromptState,
): number {
  if (anchor === 'caffeine') return caffeineAt;
  if (anchor !== 'bedtime') return night[anchor];
  // A bedtime moved to a moment already past is shown once, at the moment it was moved (rule 4).
  if (row.id === 'bedtime') return Math.max(night.bedtime, movedAt ?? 0);
  if (row.id === 'still-up' && stillUpFrom?.evening === night.evening) {
    return Math.max(night.bedtime, stillUpFrom.at);
  }
  return night.bedtime;
}

/** Coffee within about nine hours of bed costs sleep (pubmed 36870101: 8.8 h). */
const BEFORE_BED_MS = 9 * 60 * MINUTE_MS;

const NOON_MINUTES = 720;

/**
 * When the last coffee of the day is about due: nine hours before bedtime, and for those who sleep
 * by night no later than noon by the clock, as the NHS has it. Epoch ms.
 */
export function caffeineCall(bedtime: number, zone: string): number {
  const nineHours = bedtime - BEFORE_BED_MS;
  return sleepsByDayAt(bedtime, zone) ? nineHours : Math.min(nineHours, noonBefore(bedtime, zone));
}

function noonBefore(bedtime: number, zone: string): number {
  const { date, minutes } = wallClockAt(bedtime, zone);
  return instantAt(minutes >= NOON_MINUTES ? date : addEvenings(date, -1), '12:00', zone);
}
