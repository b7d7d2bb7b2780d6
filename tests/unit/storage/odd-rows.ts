import { addEvenings } from '../../../utils/evening/calendar.ts';
import { at, BERLIN, planned, rated, screenOf, slept } from '../diary/diary-rows.ts';

/** The evening of all odd rows; the one under way is the next. */
export const EVENING = '2026-03-10';
const NEXT = addEvenings(EVENING, 1);

/** A row of each table in which everything is told. */
export const WHOLE_ROWS: Record<string, object> = {
  ratings: rated(EVENING, 4, 'evening', {
    where: ['arms'],
    feel: ['crawling'],
    atRest: '<5',
    tried: [{ remedy: 'walk', helped: 3 }],
    note: 'a note',
  }),
  evenings: planned(EVENING, {
    bed: at(EVENING, '22:40'),
    worst: 6,
    onset: '19:30',
    factors: ['stress'],
    mode: null,
    noScreen: false,
    awake: [at(NEXT, '02:10')],
    sleptThrough: false,
    note: 'a note',
    updatedAt: { bed: 5, worst: 6 },
  }),
  sleeps: slept(EVENING, {
    noSleep: false,
    bed: at(EVENING, '22:45'),
    try: at(EVENING, '23:00'),
    wake: at(NEXT, '06:20'),
    up: at(NEXT, '06:40'),
    sol: 20,
    nwak: 2,
    waso: 15,
    tasafa: 5,
    quality: 6,
    nightWorst: 3,
    wokenByLegs: true,
    walkedMinutes: 10,
    note: 'a note',
    confirmedAt: at(NEXT, '07:00'),
    late: false,
    updatedAt: { bed: 5, note: 6 },
  }),
  screen: screenOf(EVENING, {
    used: [
      ['19:40', '20:30', 'active'],
      ['22:00', '23:10', 'watching'],
    ],
    observed: [['19:00', '23:30']],
    closed: [['18:00', '19:00']],
  }),
  promptLog: {
    id: 'p',
    evening: EVENING,
    prompt: 'rate',
    occurrence: 0,
    round: 0,
    dueAt: at(EVENING, '22:00'),
    openedAt: at(EVENING, '22:00'),
    notice: 'shown',
    noticeAt: at(EVENING, '22:00'),
    outcome: 'done',
    endedAt: at(EVENING, '22:05'),
    zone: BERLIN,
    offsetMinutes: 60,
    updatedAt: at(EVENING, '22:05'),
  },
  verdicts: {
    id: 'afterBedtime 2025-12-10',
    measure: 'afterBedtime',
    first: '2025-12-10',
    last: EVENING,
    madeAt: at(NEXT, '20:00'),
    madeOn: NEXT,
    says: 'link',
    nights: 84,
    evenings: 91,
    exposures: 30,
    ratings: 8,
    looks: 1,
    rho: 0.41,
    low: 0.12,
    high: 0.63,
    worth: 52.4,
    p: 0.01,
    adjustedP: 0.012,
    groups: {
      none: true,
      from: 30,
      less: { nights: 30, median: 3, low: 2, high: 4 },
      more: { nights: 25, median: 5, low: 4, high: 6 },
    },
  },
};

/** What may stand in a field that nobody of ours wrote; *absent* takes the field away. */
export const WRONG: Record<string, unknown> = {
  absent: undefined,
  null: null,
  'another type': { odd: true },
  'empty text': '',
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '1e308': 1e308,
  '-1': -1,
  '8.64e15': 8.64e15,
  '25:61': '25:61',
  '2026-02-30': '2026-02-30',
  'Mars/Base': 'Mars/Base',
  'a lone surrogate': '\ud800',
  'a list of 100,000': Array.from({ length: 100_000 }, (_, index) => index),
};

type Path = readonly (string | number)[];

/** Every field of a row, and every field and item within one. */
export function pathsOf(value: unknown, above: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [above];
  const entries = Object.entries(value).flatMap(([name, part]) =>
    pathsOf(part, [...above, Array.isArray(value) ? Number(name) : name]),
  );
  return above.length === 0 ? entries : [above, ...entries];
}

/** The row with one field as it should not be. */
export function withWrong(row: object, [name, ...rest]: Path, wrong: unknown): object {
  const copy = (Array.isArray(row) ? [...row] : { ...row }) as Record<string | number, unknown>;
  if (name === undefined) return copy;
  if (rest.length > 0) copy[name] = withWrong(copy[name] as object, rest, wrong);
  else if (wrong === undefined) delete copy[name];
  else copy[name] = wrong;
  return copy;
}

/** Each odd row, with what is odd about it. */
export function oddRows(): { table: string; row: object; odd: string }[] {
  return Object.entries(WHOLE_ROWS).flatMap(([table, whole]) =>
    pathsOf(whole).flatMap((path) =>
      Object.entries(WRONG).map(([name, wrong]) => ({
        table,
        row: withWrong(whole, path, wrong),
        odd: `${table}.${path.join('.')}: ${name}`,
      })),
    ),
  );
}
