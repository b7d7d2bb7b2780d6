import { instantOf } from '../../e2e/driver/controls.ts';
import type { Page } from '../../e2e/driver/page.ts';
import { writeRows } from '../demo/write-rows.ts';

const zone = 'Europe/Berlin';
const at = (date: string, clock: string) => instantOf(`${date}T${clock}`, zone);

/** Two made-up weeks: date, minutes from 19:30 to where the use ended, worst, and the bed tap. */
const evenings: [date: string, usedUntil: string, worst: number | null, bed: string | null][] = [
  ['2026-03-02', '22:10', 3, '22:40'],
  ['2026-03-03', '22:55', 5, '23:10'],
  ['2026-03-04', '21:20', 2, '22:25'],
  ['2026-03-05', '22:30', null, null],
  ['2026-03-06', '23:40', 7, '23:50'],
  ['2026-03-07', '23:20', 6, '23:35'],
  ['2026-03-08', '21:45', 3, '22:30'],
  ['2026-03-09', '22:05', 4, '22:35'],
  ['2026-03-10', '22:50', 6, '23:05'],
  ['2026-03-11', '20:50', 2, '22:20'],
  ['2026-03-12', '22:20', 4, '22:45'],
];

/** Puts the two weeks into the store as the product itself would have written them; specs know each of their numbers. */
export async function fillDiary(page: Page): Promise<void> {
  await page.eval(writeRows, {
    evenings: evenings.map(([date, , worst, bed]) => eveningRow(date, worst, bed)),
    screen: evenings.map(([date, usedUntil]) => screenRow(date, usedUntil)),
    ratings: evenings.flatMap(([date, , worst]) => (worst === null ? [] : ratingRows(date, worst))),
  });
}

function eveningRow(evening: string, worst: number | null, bed: string | null) {
  const bedAt = bed === null ? null : at(evening, bed);
  const plan = {
    evening,
    on: true,
    bedtime: '22:30',
    plannedBedtime: '22:30',
    wake: '06:30',
    windowMinutes: 180,
    movedAt: null,
    turnOver: '12:00',
    zone,
    offsetMinutes: 60,
  };
  const rest = {
    factors: null,
    mode: null,
    noScreen: null,
    awake: null,
    sleptThrough: null,
    note: null,
  };
  const onset = worst === null ? null : worst > 4 ? '20:50' : '21:40';
  return {
    evening,
    plan,
    bed: bedAt,
    worst,
    onset,
    ...rest,
    updatedAt: { plan: 0, bed: 0, worst: 0 },
  };
}

function screenRow(evening: string, usedUntil: string) {
  const start = at(evening, '19:30');
  const end = at(evening, usedUntil);
  const supper = at(evening, '20:10');
  const film = at(evening, '20:45');
  return {
    evening,
    device: 'tour',
    zone,
    offsetMinutes: 60,
    sessions: [
      { start, end: supper, kind: 'active' },
      { start: at(evening, '20:30'), end: film, kind: 'elsewhere' },
      { start: film, end: Math.min(end, at(evening, '21:30')), kind: 'watching' },
      ...(end > at(evening, '21:40') ? [{ start: at(evening, '21:40'), end, kind: 'active' }] : []),
    ],
    observed: [{ start, end: at(evening, '23:59') }],
    closed: [],
    updatedAt: 0,
  };
}

function ratingRows(evening: string, worst: number) {
  return [
    ['20:40', Math.max(0, worst - 2)],
    ['22:05', worst],
  ].map(([clock, score]) => {
    const ratedAt = at(evening, String(clock));
    return {
      id: `${evening} ${clock}`,
      evening,
      at: ratedAt,
      zone,
      offsetMinutes: 60,
      score,
      slot: 'evening',
      where: null,
      feel: null,
      atRest: null,
      tried: null,
      note: null,
      late: false,
      createdAt: ratedAt,
      updatedAt: ratedAt,
      deletedAt: null,
    };
  });
}
