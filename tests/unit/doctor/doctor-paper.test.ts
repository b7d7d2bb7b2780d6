import { describe, expect, it } from 'vitest';
import { hourMedians, onsetAxis } from '../../../components/doctor/plot-figures.ts';
import {
  type PagesParts,
  pagesFit,
  type SheetParts,
  sheetFit,
} from '../../../utils/doctor/paper-fit.ts';

describe('the median of an hour', () => {
  it('is drawn from three ratings on, after midnight as well', () => {
    const points = [
      { minutes: 1260, score: 2 },
      { minutes: 1275, score: 4 },
      { minutes: 1319, score: 7 },
      { minutes: 1320, score: 9 },
      { minutes: 1330, score: 9 },
      { minutes: 1441, score: 6 },
      { minutes: 1442, score: 8 },
      { minutes: 1443, score: 7 },
    ];
    expect(hourMedians(points)).toEqual([
      { from: 1260, to: 1320, median: 4 },
      { from: 1440, to: 1500, median: 7 },
    ]);
  });

  it('is not drawn where nothing was rated', () => {
    expect(hourMedians([])).toEqual([]);
  });
});

describe('the hours beside the onsets', () => {
  it('are whole ones round all of them, at least four', () => {
    expect(onsetAxis([1265, 1290])).toEqual({
      from: 1260,
      to: 1500,
      ticks: [1260, 1320, 1380, 1440, 1500],
    });
  });

  it('are named in steps where there are many', () => {
    expect(onsetAxis([730, 1500]).ticks).toEqual([720, 900, 1080, 1260, 1440]);
  });
});

describe('what two pages hold', () => {
  const usual: PagesParts = {
    evenings: 28,
    questions: ['Why at rest?', 'What about flights?'],
    typed: [['one in the evening'], [], [], []],
    tried: 6,
    notes: ['March 3: long drive', 'March 1: after the film'],
  };
  const long = (letters: number) => 'x'.repeat(letters);
  const crowded: PagesParts = {
    evenings: 56,
    questions: Array.from({ length: 9 }, () => long(90)),
    typed: [[long(240)], [long(240)], [long(100)], [long(100)]],
    tried: 12,
    notes: Array.from({ length: 30 }, () => long(300)),
  };

  it('is everything of a usual diary', () => {
    expect(pagesFit(usual)).toEqual({ questions: 2, weekRows: 9, tried: 6, notes: 2 });
  });

  it('is not the notes first: they give way before all else, the oldest of them first', () => {
    const notes = Array.from({ length: 12 }, () => long(200));
    expect(pagesFit({ ...usual, notes })).toEqual({
      questions: 2,
      weekRows: 9,
      tried: 6,
      notes: 6,
    });
  });

  it('is fewer things tried next, beside questions that are short', () => {
    const typed = [[long(240)], [], [], []];
    const parts = { ...usual, typed, evenings: 56, tried: 8 };
    // 8 rows and their head 13.9 lines, 8 things and theirs 13.9, what was typed 8: 35.8 of 38.
    expect(pagesFit(parts)).toEqual({ questions: 2, weekRows: 9, tried: 8, notes: 1 });
    const two = { ...parts, typed: [[long(240)], [long(240)], [], []] };
    expect(pagesFit(two)).toEqual({ questions: 2, weekRows: 9, tried: 7, notes: 0 });
  });

  it('is the period in longer steps before a question is left out', () => {
    expect(pagesFit(crowded)).toEqual({ questions: 7, weekRows: 7, tried: 8, notes: 0 });
  });

  it('is the first question, four steps and three things tried in any case', () => {
    const worst = { ...crowded, questions: [long(500), long(500)] };
    // 4 rows 8.7, the question 12, what was typed 13: 33.7 of 38, and the things tried stand beside the question.
    expect(pagesFit(worst)).toEqual({ questions: 1, weekRows: 7, tried: 8, notes: 0 });
    const broken = [long(1), long(1), long(236)];
    const over = { ...worst, typed: [broken, broken, [long(100)], [long(100)]] };
    expect(pagesFit(over)).toMatchObject({ questions: 1, notes: 0 });
    expect(pagesFit(over).tried).toBeGreaterThanOrEqual(3);
  });

  it('never leaves out anything else for a note or a thing tried', () => {
    const without = pagesFit({ ...crowded, notes: [], tried: 0 });
    expect(pagesFit(crowded)).toMatchObject({
      questions: without.questions,
      weekRows: without.weekRows,
    });
  });
});

describe('what the sheet for a first visit holds', () => {
  const parts: SheetParts = {
    evenings: 13,
    questions: ['Why?'],
    typed: [[], [], [], []],
    notes: [],
  };

  it('is every evening as a rule', () => {
    expect(sheetFit(parts)).toEqual({ questions: 1, evenings: 13, notes: 0 });
  });

  it('is fewer evenings where much was typed, and never fewer than three', () => {
    const typed = Array.from({ length: 4 }, () => Array.from({ length: 3 }, () => 'x'.repeat(80)));
    // The question 2, what was typed 17: 11 of 30 are left, which are the head and five rows.
    expect(sheetFit({ ...parts, typed })).toEqual({ questions: 1, evenings: 5, notes: 0 });
    const questions = ['x'.repeat(500), 'x'.repeat(500)];
    expect(sheetFit({ ...parts, typed, questions })).toEqual({
      questions: 1,
      evenings: 3,
      notes: 0,
    });
  });
});
