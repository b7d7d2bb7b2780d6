/** The parts of the paper that can be longer than its pages hold. */
type LongParts = {
  questions: readonly string[];
  /** What was typed in each line for the visit, as it is printed. */
  typed: readonly (readonly string[])[];
  /** The notes with their dates, the newest first. */
  notes: readonly string[];
};

/** Those of the two pages: evenings of the period, and how many things were tried. */
export type PagesParts = LongParts & { evenings: number; tried: number };

/** Those of the sheet for a first visit: how many evenings were logged. */
export type SheetParts = LongParts & { evenings: number };

/** How many of each are printed, from the first on; `weekRows` is the most rows of the table step by step. */
export type PagesFit = Record<'questions' | 'weekRows' | 'tried' | 'notes', number>;

/** The same of the sheet; its evenings are the last ones. */
export type SheetFit = Record<'questions' | 'evenings' | 'notes', number>;

/** More rows than this never fit. */
export const MOST_WEEK_ROWS = 9;

/** Lines of text that are left for these parts when all that never gives way stands on the paper. */
const ROOM = { pages: 38, sheet: 30 };

/** Questions never take more lines of half a page's width, nor of the whole on the sheet. */
const QUESTION_LINES = { pages: 20, sheet: 8 };

/** Letters that surely go into a line: across half the page, behind a label, and across the whole. */
const LETTERS = { half: 46, behind: 60, whole: 110 };

/** A row of a table is so many lines high, and what stands above its rows. */
const ROW = 1.3;
const HEADS = 3.5;

const MOST_NOTES = 12;

/**
 * What of the long parts goes onto two pages (rule 48): the questions first, then the rows step by step, the
 * things tried and the notes, each as far as there is room after those before it. What the person
 * typed for the visit is always whole.
 */
export function pagesFit(parts: PagesParts): PagesFit {
  const wanted = {
    questions: parts.questions.length,
    weekRows: MOST_WEEK_ROWS,
    tried: Math.min(parts.tried, 8),
    notes: Math.min(parts.notes.length, MOST_NOTES),
  };
  const least = { questions: 1, weekRows: 4, tried: 3, notes: 0 };
  return grown(['questions', 'weekRows', 'tried', 'notes'], { wanted, least }, (fit) => {
    const asked = linesOf(parts.questions.slice(0, fit.questions), LETTERS.half);
    const rows = Math.ceil(parts.evenings / 7 / weeksARow(parts.evenings, fit.weekRows));
    const pair = Math.max(1 + asked, HEADS + ROW * fit.tried);
    const height = HEADS + ROW * rows + pair + typedHeight(parts.typed) + noteHeight(parts, fit);
    return asked <= QUESTION_LINES.pages && height <= ROOM.pages;
  });
}

/** What of them goes onto the sheet for a first visit: the questions first, then the evenings, then the notes. */
export function sheetFit(parts: SheetParts): SheetFit {
  const wanted = {
    questions: parts.questions.length,
    evenings: parts.evenings,
    notes: Math.min(parts.notes.length, MOST_NOTES),
  };
  const least = { questions: 1, evenings: 3, notes: 0 };
  return grown(['questions', 'evenings', 'notes'], { wanted, least }, (fit) => {
    const asked = linesOf(parts.questions.slice(0, fit.questions), LETTERS.whole);
    const evenings = HEADS + ROW * fit.evenings;
    const height = 1 + asked + evenings + typedHeight(parts.typed) + noteHeight(parts, fit);
    return asked <= QUESTION_LINES.sheet && height <= ROOM.sheet;
  });
}

/** How many weeks a row holds, so that a period has no more than so many rows. */
export function weeksARow(evenings: number, most: number): number {
  return Math.max(1, Math.ceil(evenings / 7 / most));
}

/** From the least of each part on, one more at a time as far as it fits, the parts in their order. */
function grown<Part extends string>(
  order: readonly Part[],
  { wanted, least }: Record<'wanted' | 'least', Record<Part, number>>,
  fits: (fit: Record<Part, number>) => boolean,
): Record<Part, number> {
  let fit = { ...wanted };
  for (const part of order) fit[part] = Math.min(wanted[part], least[part]);
  for (const part of order) {
    const more = () => ({ ...fit, [part]: fit[part] + 1 });
    while (fit[part] < wanted[part] && fits(more())) fit = more();
  }
  return fit;
}

/** With their heading. What does not go behind its label stands below it; an empty one is a line to write on. */
function typedHeight(typed: readonly (readonly string[])[]): number {
  const heights = typed.map((lines) => {
    const [only = '', ...others] = lines;
    const isBehind = others.length === 0 && only.length <= LETTERS.behind;
    return isBehind ? 1 : 1 + linesOf(lines, LETTERS.whole);
  });
  return heights.reduce((sum, height) => sum + height, 1);
}

function noteHeight({ notes }: LongParts, { notes: shown }: { notes: number }): number {
  return shown === 0 ? 0 : 1 + linesOf(notes.slice(0, shown), LETTERS.whole);
}

function linesOf(texts: readonly string[], letters: number): number {
  const lines = texts.map(({ length }) => Math.max(1, Math.ceil(length / letters)));
  return lines.reduce((sum, one) => sum + one, 0);
}
