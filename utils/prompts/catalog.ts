/** The prompts by name; each is a row of the catalogue. */
export const PROMPT_IDS = ['lights', 'screens-off', 'rate', 'bedtime', 'still-up'] as const;
export type PromptId = (typeof PROMPT_IDS)[number];

/** A moment of the evening relative to one of its edges. */
export type Moment = { anchor: 'windowStart' | 'bedtime' | 'wake'; minutes: number };

/** One moment at which a prompt is due, and the last at which it is still useful. */
export type Occurrence = { due: Moment; lastUseful: Moment };

/** A named condition; a prompt whose condition does not hold at its time does not come. */
export type Condition = 'unrated' | 'at-the-screen';

/** A row of the catalogue (rules.md, prompts). */
export type CatalogRow = {
  id: PromptId;
  occurrences: readonly Occurrence[];
  /** 1 comes first when two are due together. */
  priority: number;
  conditions: readonly Condition[];
  on: boolean;
  /** One of the places before bedtime is kept for it while it is still to come (rule 12). */
  placeKept: boolean;
  /** "done" ends the prompt for the whole evening, or for its occurrence. */
  doneEnds: 'evening' | 'occurrence';
  /** Comes after bedtime, when a notice must make no sound; where it cannot be silent it keeps to badge and card (rule 19). */
  atNight: boolean;
  /** "I'm up and about" holds its notice for half an hour (rule 17). */
  heldWhileUp: boolean;
  /** The source of its advice, as shown under "Why this?". */
  evidence: string;
};

const at = (anchor: Moment['anchor'], minutes: number): Moment => ({ anchor, minutes });

const once = (due: Moment, lastUseful: Moment): Occurrence[] => [{ due, lastUseful }];

const stillUpAfter = [15, 30, 60];

/** What Evenfall may say in the evening, and when. Data: a new prompt is a new row and its words. */
export const CATALOG: readonly CatalogRow[] = [
  {
    id: 'lights',
    occurrences: once(at('windowStart', 0), at('bedtime', -60)),
    priority: 4,
    conditions: [],
    on: true,
    placeKept: true,
    doneEnds: 'evening',
    atNight: false,
    heldWhileUp: false,
    evidence: 'https://doi.org/10.1371/journal.pbio.3001571',
  },
  {
    id: 'screens-off',
    occurrences: once(at('bedtime', -60), at('bedtime', -15)),
    priority: 3,
    conditions: [],
    on: true,
    placeKept: true,
    doneEnds: 'evening',
    atNight: false,
    heldWhileUp: false,
    evidence: 'https://pubmed.ncbi.nlm.nih.gov/40146105/',
  },
  {
    id: 'rate',
    occurrences: once(at('bedtime', -30), at('bedtime', 60)),
    priority: 2,
    conditions: ['unrated'],
    on: true,
    placeKept: true,
    doneEnds: 'evening',
    atNight: false,
    heldWhileUp: false,
    evidence: '',
  },
  {
    id: 'bedtime',
    occurrences: once(at('bedtime', 0), at('bedtime', 15)),
    priority: 1,
    conditions: [],
    on: true,
    placeKept: false,
    doneEnds: 'evening',
    atNight: false,
    heldWhileUp: true,
    evidence: 'https://pubmed.ncbi.nlm.nih.gov/37684151/',
  },
  {
    id: 'still-up',
    occurrences: stillUpAfter.map((minutes) => ({
      due: at('bedtime', minutes),
      lastUseful: at('bedtime', minutes + 10),
    })),
    priority: 1,
    conditions: ['at-the-screen'],
    on: true,
    placeKept: false,
    doneEnds: 'evening',
    atNight: true,
    heldWhileUp: true,
    evidence: 'https://pubmed.ncbi.nlm.nih.gov/37684151/',
  },
];

/** The row of a prompt. */
export function rowOf(id: PromptId): CatalogRow {
  const row = CATALOG.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError('no such prompt in the catalogue');
  return row;
}
