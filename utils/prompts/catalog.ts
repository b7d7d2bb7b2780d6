import type { PromptId } from '../rows/prompt-log-row.ts';

/** A moment of the evening relative to one of its edges. */
export type Moment = {
  anchor: 'windowStart' | 'bedtime' | 'wake' | 'end' | 'caffeine';
  minutes: number;
};

/** One moment at which a prompt is due, and the last at which it is still useful: the latest of those named. */
export type Occurrence = { due: Moment; lastUseful: readonly Moment[] };

/** A named condition; a prompt whose condition does not hold at its time does not come. */
export type Condition = 'unrated' | 'unchecked' | 'at-the-screen';

/** What sets a prompt apart from the plain ones. */
export type Trait =
  /** One of the places before bedtime is kept for it while it is still to come (rule 12). */
  | 'place-kept'
  /** Takes no place and needs none: it stands apart from the caps (rule 12). */
  | 'apart'
  /** Comes after bedtime, when a notice must make no sound; where it cannot be silent it keeps to badge and card (rule 19). */
  | 'at-night'
  /** After bedtime only one of those with this trait is a notice (rule 12). */
  | 'one-when-late'
  /** "I'm up and about" holds its notice for half an hour (rule 17). */
  | 'held-while-up'
  /** A rating above zero holds its notice for an hour (rule 17). */
  | 'held-by-rating'
  /** Has no use once the person is away. */
  | 'ends-when-away'
  /** Its notice comes, silently, when a film or a call has gone on for long (rule 13). */
  | 'comes-through'
  /** Comes the next morning: going to bed and "not tonight" do not silence it. */
  | 'next-morning'
  /** "Done" on it is going to bed (rule 15). */
  | 'to-bed'
  /** It can be moved by hand, earlier or later each day (rule 46). */
  | 'movable'
  /** Not offered to one who sleeps by day. */
  | 'by-night-only'
  /** Asked for by hand: neither absence nor a film holds it, and nothing makes it quiet. */
  | 'by-hand';

/** A row of the catalogue (rule 46). */
export type CatalogRow = {
  id: PromptId;
  /** Its moments; `sitting` and `still-ahead` come by what the person does, not by the clock. */
  occurrences: readonly Occurrence[] | 'sitting' | 'still-ahead';
  /** 1 comes first when two are due together. */
  priority: number;
  conditions: readonly Condition[];
  on: boolean;
  /** "done" ends the prompt for the whole evening, or for its occurrence. */
  doneEnds: 'evening' | 'occurrence';
  traits: readonly Trait[];
};

const at = (anchor: Moment['anchor'], minutes: number): Moment => ({ anchor, minutes });

const once = (due: Moment, ...lastUseful: Moment[]): Occurrence[] => [{ due, lastUseful }];

const stillUpAfter = [15, 30, 60];

/** What Evenfall may say in the evening, and when. Data: a new prompt is a new row, its words and its source. */
export const CATALOG: readonly CatalogRow[] = [
  {
    id: 'caffeine',
    occurrences: once(at('caffeine', 0), at('caffeine', 60)),
    priority: 8,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['apart', 'movable'],
  },
  {
    id: 'walk',
    occurrences: once(at('bedtime', -480), at('bedtime', -240)),
    priority: 9,
    conditions: [],
    on: false,
    doneEnds: 'evening',
    traits: ['apart', 'by-night-only', 'movable'],
  },
  {
    id: 'lights',
    occurrences: once(at('windowStart', 0), at('bedtime', -60)),
    priority: 4,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['place-kept', 'movable'],
  },
  {
    id: 'foot-bath',
    occurrences: once(at('bedtime', -120), at('bedtime', -60)),
    priority: 6,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['movable'],
  },
  {
    id: 'move',
    occurrences: 'sitting',
    priority: 5,
    conditions: [],
    on: true,
    doneEnds: 'occurrence',
    traits: ['held-while-up', 'held-by-rating', 'ends-when-away'],
  },
  {
    id: 'screens-off',
    occurrences: once(at('bedtime', -60), at('bedtime', -15)),
    priority: 3,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['place-kept', 'movable'],
  },
  {
    id: 'bedroom',
    occurrences: once(at('bedtime', -30), at('bedtime', 0)),
    priority: 7,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['movable'],
  },
  {
    id: 'rate',
    occurrences: once(at('bedtime', -30), at('bedtime', 60)),
    priority: 2,
    conditions: ['unrated'],
    on: true,
    doneEnds: 'evening',
    traits: ['place-kept', 'one-when-late', 'movable'],
  },
  {
    id: 'bedtime',
    occurrences: once(at('bedtime', 0), at('bedtime', 15)),
    priority: 1,
    conditions: [],
    on: true,
    doneEnds: 'evening',
    traits: ['held-while-up', 'one-when-late', 'comes-through', 'to-bed'],
  },
  {
    id: 'still-up',
    occurrences: stillUpAfter.map((minutes) => ({
      due: at('bedtime', minutes),
      lastUseful: [at('bedtime', minutes + 10)],
    })),
    priority: 1,
    conditions: ['at-the-screen'],
    on: true,
    doneEnds: 'evening',
    traits: ['at-night', 'held-while-up', 'to-bed'],
  },
  {
    id: 'morning',
    occurrences: once(at('wake', 0), at('end', 0), at('wake', 360)),
    priority: 10,
    conditions: ['unchecked', 'at-the-screen'],
    on: true,
    doneEnds: 'evening',
    traits: ['apart', 'next-morning'],
  },
  {
    id: 'wake-time',
    occurrences: once(at('wake', 0), at('wake', 30)),
    priority: 11,
    conditions: ['unchecked', 'at-the-screen'],
    on: false,
    doneEnds: 'evening',
    traits: ['apart', 'next-morning'],
  },
  {
    id: 'still-ahead',
    occurrences: 'still-ahead',
    priority: 5,
    conditions: [],
    on: true,
    doneEnds: 'occurrence',
    traits: ['apart', 'by-hand'],
  },
];

/** The row of a prompt. */
export function rowOf(id: PromptId): CatalogRow {
  const row = CATALOG.find((candidate) => candidate.id === id);
  if (!row) throw new RangeError('no such prompt in the catalogue');
  return row;
}

/** True when a prompt has a trait. */
export function has(trait: Trait, { id }: { id: PromptId }): boolean {
  return rowOf(id).traits.includes(trait);
}
