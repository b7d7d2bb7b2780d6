import type { EveningRow } from '../diary/evening-row.ts';

/** What an evening's screen or bedtime may be asked for: minutes each. */
export const MEASURES = [
  'afterBedtime',
  'lastHour',
  'beforeBedtime',
  'longestStretch',
  'lateBy',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A number of minutes against the night: all of it ends before the night begins (rule 30). */
export type MeasureQuestion = { about: 'measure'; measure: Measure; outcome: 'nightWorst' };
/** Evenings with a factor of the day against those without. */
export type FactorQuestion = { about: 'factor'; factor: string; outcome: 'worst' | 'nightWorst' };
/** Evenings with a remedy against those without; people reach for it on worse evenings. */
export type RemedyQuestion = { about: 'remedy'; remedy: string; outcome: 'nightWorst' };

/** What an association may be asked: no other couple has its exposure end before what the rating asks about (rule 30). */
export type Question = MeasureQuestion | FactorQuestion | RemedyQuestion;

/** The one question declared beforehand (rule 31): minutes after bedtime against the night. */
export const MAIN_QUESTION: MeasureQuestion = {
  about: 'measure',
  measure: 'afterBedtime',
  outcome: 'nightWorst',
};

/** The other questions about minutes, of which a person may choose some to be tested. */
export const FURTHER_MEASURES: readonly MeasureQuestion[] = MEASURES.filter(
  (measure) => measure !== 'afterBedtime',
).map((measure) => ({ about: 'measure', measure, outcome: 'nightWorst' }));

/** A question for each factor and each remedy that was told at least once, in the order of their ids; factors with the daily value. */
export function groupQuestions(rows: readonly EveningRow[]): (FactorQuestion | RemedyQuestion)[] {
  const factors = new Set(rows.flatMap(({ inTime }) => inTime.factors ?? []));
  const remedies = new Set(rows.flatMap(({ inTime }) => inTime.remedies ?? []));
  return [
    ...[...factors]
      .sort()
      .map((factor): FactorQuestion => ({ about: 'factor', factor, outcome: 'worst' })),
    ...[...remedies]
      .sort()
      .map((remedy): RemedyQuestion => ({ about: 'remedy', remedy, outcome: 'nightWorst' })),
  ];
}

/** An evening's exposure: minutes, or 1 and 0 for yes and no; null where it is unknown or was told late. */
export function exposureOf(row: EveningRow, question: Question): number | null {
  const { inTime, totals, kept } = row;
  switch (question.about) {
    case 'measure':
      if (question.measure === 'lateBy') return inTime.bed === null ? null : (kept?.lateBy ?? null);
      return totals[question.measure];
    case 'factor':
      return yesOrNo(inTime.factors, question.factor);
    case 'remedy':
      return yesOrNo(inTime.remedies, question.remedy);
  }
}

/** An evening's outcome, 0 to 10; null where it is unknown or was told late. */
export function outcomeOf({ inTime }: EveningRow, { outcome }: Question): number | null {
  return inTime[outcome];
}

function yesOrNo(told: readonly string[] | null, id: string): number | null {
  return told === null ? null : Number(told.includes(id));
}
