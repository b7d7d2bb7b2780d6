import type { DiarySleep } from '../diary/diary-sleep.ts';
import { axisMinutes } from '../diary/evening-axis.ts';
import type { EveningRow } from '../diary/evening-row.ts';
import { type Figure, figureOf } from '../diary/figure.ts';

/** The nights of a period in one table: medians and quartiles, minutes unless said otherwise. */
export type SleepTable = {
  /** Went to bed (tap or diary), put things away, woke, got up: clock minutes; the morning ones count on from the evening's midnight. */
  bed: Figure;
  wake: Figure;
  up: Figure;
  /** To fall asleep, awake in the night, asleep, in bed. */
  sol: Figure;
  waso: Figure;
  tst: Figure;
  tib: Figure;
  /** Times awake. */
  nwak: Figure;
  /** Both efficiencies, percent; SE_D is the one shown first. */
  seD: Figure;
  se: Figure;
  /** 0 to 10. */
  quality: Figure;
  /** Up walking because of the legs. */
  walked: Figure;
  /** Nights woken by the legs, of those on which it was told. */
  wokenByLegs: { nights: number; told: number };
  /** Nights without sleep; they are in the table with a TST of 0. */
  noSleep: number;
  /** Mornings told more than 24 h after getting up; they are in the table too. */
  late: number;
};

/** The sleep table of evenings in date order, `of` so many. */
export function sleepTable(rows: readonly EveningRow[], of: number): SleepTable {
  const nights = rows.flatMap(({ sleep }) => sleep ?? []);
  const over = (valueAt: (night: DiarySleep) => number | null) => figureOf(nights.map(valueAt), of);
  return {
    bed: figureOf(
      rows.map(({ bedMinutes }) => bedMinutes),
      of,
    ),
    wake: clockFigure(rows, 'wake', of),
    up: clockFigure(rows, 'up', of),
    sol: over(({ diary }) => diary.sol),
    waso: over(({ diary }) => diary.waso),
    tst: over(({ figures }) => figures.tst),
    tib: over(({ figures }) => figures.tib),
    nwak: over(({ nwak }) => nwak),
    seD: over(({ figures }) => figures.seD),
    se: over(({ figures }) => figures.se),
    quality: over(({ quality }) => quality),
    walked: over(({ walkedMinutes }) => walkedMinutes),
    ...countsOf(nights),
  };
}

function countsOf(
  nights: readonly DiarySleep[],
): Pick<SleepTable, 'wokenByLegs' | 'noSleep' | 'late'> {
  const woken = nights.flatMap(({ wokenByLegs }) => wokenByLegs ?? []);
  return {
    wokenByLegs: { nights: woken.filter(Boolean).length, told: woken.length },
    noSleep: nights.filter(({ diary }) => diary.noSleep).length,
    late: nights.filter(({ late }) => late).length,
  };
}

/** By the date itself, since one who sleeps long may get up after the day turned over. */
function clockFigure(rows: readonly EveningRow[], time: 'wake' | 'up', of: number): Figure {
  const clocks = rows.map(({ evening, sleep }) => {
    const at = sleep?.diary[time] ?? null;
    return at === null || !sleep ? null : axisMinutes(at, { evening, zone: sleep.diary.zone });
  });
  return figureOf(clocks, of);
}
