import type { EveningRow } from '../diary/evening-row.ts';
import { type Figure, figureOf } from '../diary/figure.ts';
import type { EveningKey } from '../evening/calendar.ts';
import { AT_REST, type AtRest, FEELINGS, type Feeling } from '../rows/rating.ts';
import type { SleepRecord } from '../rows/sleep-record.ts';
import { type Share, shareOf } from './symptom-days.ts';

/** Where the legs were felt: both of them on one evening is an answer of its own. */
export const SIDES = ['both-legs', 'left-leg', 'right-leg', 'arms', 'elsewhere'] as const;
export type Side = (typeof SIDES)[number];

/** How often each answer was given, on evenings; `told` is on how many anything of the kind was told. */
export type Counts<Answer extends string> = {
  told: number;
  answers: { answer: Answer; evenings: number }[];
};

/** Something a person wrote, as typed. */
export type WrittenNote = { evening: EveningKey; text: string };

/** What was told of the evenings of a period besides how strong it was. */
export type ToldOfPeriod = {
  /** Those given at all: places in their order, feelings and factors the most often first, classes soonest first. */
  where: Counts<Side>;
  feel: Counts<Feeling>;
  atRest: Counts<AtRest>;
  /** Ids of factors, those of the person's own among them. */
  factors: Counts<string>;
  /** The newest first. */
  notes: WrittenNote[];
  /** 0 to 10, of the day before each night. */
  sleepy: Figure;
  inTheWay: Figure;
  napped: Share;
  /** Told by somebody of the night. */
  snored: Share;
  kicked: Share;
};

/** What was told of the evenings of a period, `of` so many. Nobody's silence counts as a no. */
export function toldOfPeriod(rows: readonly EveningRow[], of: number): ToldOfPeriod {
  const nights = rows.map(({ stored }) => stored.sleep);
  const told = <Name extends keyof SleepRecord>(name: Name) => nights.map((night) => night[name]);
  return {
    where: countsOf(SIDES, rows.map(sidesOf)),
    feel: byCount(countsOf(FEELINGS, rows.map(feelingsOf))),
    atRest: countsOf(
      AT_REST,
      rows.map(({ atRest }) => (atRest === null ? null : [atRest])),
    ),
    factors: byCount(factorCounts(rows)),
    notes: rows.toReversed().flatMap(notesOf),
    sleepy: figureOf(told('sleepy'), of),
    inTheWay: figureOf(told('inTheWay'), of),
    napped: shareOf(told('napped')),
    snored: shareOf(told('snored')),
    kicked: shareOf(told('kicked')),
  };
}

/** Null when no rating of the evening says where. */
function sidesOf({ ratings }: EveningRow): Side[] | null {
  const told = ratings.flatMap(({ where }) => where ?? []);
  if (ratings.every(({ where }) => where === null)) return null;
  const legs = (['left-leg', 'right-leg'] as const).filter((leg) => told.includes(leg));
  const others = (['arms', 'elsewhere'] as const).filter((place) => told.includes(place));
  return [...(legs.length === 2 ? (['both-legs'] as const) : legs), ...others];
}

function feelingsOf({ ratings }: EveningRow): Feeling[] | null {
  if (ratings.every(({ feel }) => feel === null)) return null;
  return ratings.flatMap(({ feel }) => feel ?? []);
}

function factorCounts(rows: readonly EveningRow[]): Counts<string> {
  const told = rows.map(({ factors }) => factors);
  return countsOf([...new Set(told.flatMap((factors) => factors ?? []))].sort(), told);
}

function countsOf<Answer extends string>(
  answers: readonly Answer[],
  told: readonly (readonly Answer[] | null)[],
): Counts<Answer> {
  const known = told.filter((one) => one !== null);
  const counts = answers.map((answer) => ({
    answer,
    evenings: known.filter((one) => one.includes(answer)).length,
  }));
  return { told: known.length, answers: counts.filter(({ evenings }) => evenings > 0) };
}

/** The most often first; of two as often the order stays. */
function byCount<Answer extends string>({ told, answers }: Counts<Answer>): Counts<Answer> {
  return { told, answers: answers.toSorted((a, b) => b.evenings - a.evenings) };
}

/** The notes of the night, of the evening and of its ratings, the newest first. */
function notesOf({ evening, ratings, stored }: EveningRow): WrittenNote[] {
  const notes = [
    stored.sleep.note,
    stored.record.note,
    ...ratings.toReversed().map(({ note }) => note),
  ];
  return notes.flatMap((note) => (note?.trim() ? [{ evening, text: note.trim() }] : []));
}
