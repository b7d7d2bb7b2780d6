import { addEvenings, type EveningKey } from '../../../utils/evening/calendar.ts';
import { READERS } from '../../../utils/rows/row-readers.ts';
import type { TableName } from '../../../utils/rows/rows.ts';
import { at, BERLIN, planned, rated, screenOf, slept } from '../diary/diary-rows.ts';
import { distinct, type Odd, oddOnes } from './wrong-values.ts';

/** The evening of all odd rows, but for those that are spread. */
export const EVENING = '2026-03-10';

/** A row of each table in which everything is told of an evening. */
export function wholeRows(evening: EveningKey): Record<TableName, object> {
  const next = addEvenings(evening, 1);
  return {
    ratings: rated(evening, 4, 'evening', {
      where: ['arms'],
      feel: ['crawling'],
      atRest: '<5',
      tried: [{ remedy: 'walk', helped: 3 }],
      note: 'a note',
    }),
    evenings: planned(evening, {
      bed: at(evening, '22:40'),
      worst: 6,
      onset: '19:30',
      factors: ['stress'],
      mode: null,
      noScreen: false,
      awake: [at(next, '02:10')],
      sleptThrough: false,
      note: 'a note',
      updatedAt: { bed: 5, worst: 6 },
    }),
    sleeps: slept(evening, {
      noSleep: false,
      bed: at(evening, '22:45'),
      try: at(evening, '23:00'),
      wake: at(next, '06:20'),
      up: at(next, '06:40'),
      sol: 20,
      nwak: 2,
      waso: 15,
      tasafa: 5,
      quality: 6,
      nightWorst: 3,
      keptBeside: 4,
      wokenByLegs: true,
      walkedMinutes: 10,
      sleepy: 4,
      inTheWay: 2,
      napped: true,
      snored: false,
      kicked: true,
      note: 'a note',
      confirmedAt: at(next, '07:00'),
      late: false,
      updatedAt: { bed: 5, note: 6 },
    }),
    screen: screenOf(evening, {
      used: [
        ['19:40', '20:30', 'active'],
        ['22:00', '23:10', 'watching'],
      ],
      observed: [['19:00', '23:30']],
      closed: [['18:00', '19:00']],
    }),
    promptLog: {
      id: `p ${evening}`,
      evening: evening,
      prompt: 'rate',
      occurrence: 0,
      round: 0,
      dueAt: at(evening, '22:00'),
      openedAt: at(evening, '22:00'),
      notice: 'shown',
      noticeAt: at(evening, '22:00'),
      outcome: 'done',
      endedAt: at(evening, '22:05'),
      zone: BERLIN,
      offsetMinutes: 60,
      updatedAt: at(evening, '22:05'),
    },
    verdicts: {
      id: `afterBedtime ${addEvenings(evening, -90)}`,
      measure: 'afterBedtime',
      first: addEvenings(evening, -90),
      last: evening,
      madeAt: at(next, '20:00'),
      madeOn: next,
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
}

export const WHOLE_ROWS = wholeRows(EVENING);

/** The odd rows of a table on the evening of all of them. They are made once: some are very long. */
export const oddRows = onceEach((table) => [...oddOnes(WHOLE_ROWS[table])]);

/** The odd rows of a table of which its reader makes something else each. */
export const distinctRows = onceEach((table) => distinct(WHOLE_ROWS[table], READERS[table]));

function onceEach<Made>(make: (table: TableName) => Made): (table: TableName) => Made {
  const made = new Map<TableName, Made>();
  return (table) => {
    const known = made.get(table) ?? make(table);
    made.set(table, known);
    return known;
  };
}

/** The odd rows of a table that are set aside whole, and those of which the rest is read. */
export function readOrNot(table: TableName): Odd<object>[][] {
  const odd = distinctRows(table);
  return [true, false].map((unread) =>
    odd.filter(({ value }) => (READERS[table](value) === null) === unread),
  );
}
