import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../components/night-page/NightLanes.tsx';
import { axisPieces } from '../../../utils/diary/evening-axis.ts';
import { eveningRows } from '../../../utils/diary/evening-rows.ts';
import type { DiaryData } from '../../../utils/diary/stored-evening.ts';
import { instantAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { dayFigures } from '../../../utils/ratings/day-figures.ts';
import { newRating } from '../../../utils/ratings/new-rating.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import type { PromptLogRow } from '../../../utils/rows/prompt-log-row.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { ScreenRecord } from '../../../utils/rows/screen-record.ts';
import { type SleepRecord, unknownSleep } from '../../../utils/rows/sleep-record.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { nightSummary } from '../../../utils/summary/night.ts';

const zone = 'Europe/Berlin';
const at = (date: string, clock: string) => instantAt(date, clock, zone);
const evening = '2026-03-10';
const morning = '2026-03-11';
const later = { at: at('2026-03-14', '21:00'), zone };

const planned = (fields: Partial<EveningRecord> = {}): EveningRecord => ({
  ...unknownEvening(evening),
  plan: { ...planOf(evening, DEFAULT_SETTINGS.plan), turnOver: '12:00', zone, offsetMinutes: 60 },
  ...fields,
});

const ratedAt = (instant: number, score: Score, where = zone) =>
  newRating({
    id: String(instant),
    score,
    slot: 'night',
    evening,
    now: { at: instant, zone: where },
    createdAt: instant,
  });

type NightTold = Partial<Omit<DiaryData, 'evenings' | 'sleeps'>> & {
  record?: EveningRecord;
  sleep?: SleepRecord;
};

const nightWith = ({ record, sleep, ...told }: NightTold, of = evening) => {
  const data = {
    settings: DEFAULT_SETTINGS,
    evenings: record ? [record] : [],
    sleeps: sleep ? [sleep] : [],
    ratings: [],
    screen: [],
    prompts: [],
    earlier: null,
    ...told,
  };
  const [row] = eveningRows(data, { first: of, last: of }, later);
  if (!row) throw new Error('no evening');
  return nightSummary(row);
};

const prompt = (times: Partial<PromptLogRow>): PromptLogRow => ({
  id: 'p',
  evening,
  prompt: 'lights',
  occurrence: 0,
  round: 0,
  dueAt: at(evening, '19:30'),
  openedAt: null,
  notice: 'missed',
  noticeAt: null,
  outcome: 'missed',
  endedAt: null,
  zone,
  offsetMinutes: 60,
  updatedAt: 0,
  ...times,
});

describe('an evening of which nothing is known', () => {
  it('has an axis from noon to noon and nothing on it', () => {
    const night = nightWith({});
    expect(night.axis).toMatchObject({ from: 720, to: 2160 });
    expect(night.axis.ticks).toEqual([720, 900, 1080, 1260, 1440, 1620, 1800, 1980, 2160]);
    expect(night.entries).toEqual([]);
    expect(night).toMatchObject({ nightWorst: null, shown: { sleep: null }, figures: null });
  });
});

describe('the axis', () => {
  it('begins with the hour in which the legs started in the morning before', () => {
    const night = nightWith({ record: planned({ onset: '09:20' }) });
    expect(night.axis).toMatchObject({ from: 540, to: 2160 });
    const onset = night.entries.find(({ kind }) => kind === 'onset');
    expect(onset?.pieces).toEqual([{ from: 560, to: 560 }]);
    expect(nightWith({ record: planned({ onset: '13:00' }) }).axis.from).toBe(720);
    expect(nightWith({ record: planned({ onset: '05:00' }) }).axis).toMatchObject({
      from: 720,
      to: 2160,
    });
  });

  it('goes from turn-over to turn-over as they were then in force', () => {
    const settings = { ...DEFAULT_SETTINGS, turnOvers: [{ from: '2026-03-11', at: '16:00' }] };
    expect(nightWith({ settings }, '2026-03-10').axis).toMatchObject({
      from: 720,
      to: 2400,
    });
    expect(nightWith({ settings }, '2026-03-11').axis).toMatchObject({
      from: 960,
      to: 2400,
    });
  });

  it('puts half past midnight half an hour after midnight of the same evening', () => {
    const moment = { start: at(morning, '00:30'), end: at(morning, '00:30') };
    expect(axisPieces(moment, { evening, zone })).toEqual([{ from: 1470, to: 1470 }]);
  });

  it('draws an hour that comes twice over itself', () => {
    // On 25 October 2026 it is 2:00 to 3:00 twice in Berlin.
    const place = { evening: '2026-10-24', zone };
    const first = Date.parse('2026-10-25T00:30:00Z');
    expect(axisPieces({ start: first, end: first + 60 * 60_000 }, place)).toEqual([
      { from: 1590, to: 1620 },
      { from: 1560, to: 1590 },
    ]);
    const second = first + 60 * 60_000;
    expect(axisPieces({ start: second, end: second }, place)).toEqual([{ from: 1590, to: 1590 }]);
  });

  it('leaves an hour empty that the clocks leave out', () => {
    // On 29 March 2026 the clocks go from 2:00 to 3:00 in Berlin.
    const place = { evening: '2026-03-28', zone };
    const before = Date.parse('2026-03-29T00:30:00Z');
    expect(axisPieces({ start: before, end: before + 60 * 60_000 }, place)).toEqual([
      { from: 1530, to: 1560 },
      { from: 1620, to: 1650 },
    ]);
  });

  it('knows clocks that change by half an hour', () => {
    const place = { evening: '2026-04-04', zone: 'Australia/Lord_Howe' };
    const change = Date.parse('2026-04-04T15:00:00Z');
    expect(axisPieces({ start: change - 600_000, end: change + 600_000 }, place)).toEqual([
      { from: 1550, to: 1560 },
      { from: 1530, to: 1540 },
    ]);
  });
});

describe('what is on the axis', () => {
  it('comes as it came, the longer one first where two begin together', () => {
    const { entries } = nightWith({
      record: planned({
        bed: at(evening, '22:40'),
        awake: [at(morning, '03:10')],
        onset: '21:15',
      }),
      sleep: {
        ...unknownSleep(evening),
        bed: at(evening, '22:40'),
        try: at(evening, '22:50'),
        wake: at(morning, '06:20'),
        up: at(morning, '06:30'),
      },
      ratings: [ratedAt(at(morning, '00:40'), 5)],
      prompts: [prompt({})],
    });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'window',
      'prompt',
      'onset',
      'bedtime',
      'in-bed',
      'bed',
      'asleep',
      'rating',
      'awake',
    ]);
    expect(entries.find(({ kind }) => kind === 'in-bed')?.pieces).toEqual([
      { from: 1360, to: 1830 },
    ]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('has an onset after midnight on the date after', () => {
    const { entries } = nightWith({ record: planned({ onset: '00:20' }) });
    expect(entries.find(({ kind }) => kind === 'onset')?.start).toBe(at(morning, '00:20'));
    expect(nightWith({ record: planned({ onset: 'not-today' }) }).entries).toHaveLength(2);
  });

  it('has a prompt where it was seen, and one that never came where it was due', () => {
    const dueAt = at(evening, '19:30');
    const startOf = (times: Partial<PromptLogRow>) =>
      nightWith({ prompts: [prompt(times)] }).entries[0]?.start;
    expect(startOf({ openedAt: dueAt + 1, noticeAt: dueAt + 2 })).toBe(dueAt + 2);
    expect(startOf({ openedAt: dueAt + 1 })).toBe(dueAt + 1);
    expect(startOf({})).toBe(dueAt);
  });

  it('has no sleep in a night without sleep, and no span whose end nobody told', () => {
    const bed = { bed: at(evening, '22:40'), try: at(evening, '23:00') };
    const kinds = (sleep: object) =>
      nightWith({ sleep: { ...unknownSleep(evening), ...sleep } }).entries.map(({ kind }) => kind);
    const all = { ...bed, wake: at(morning, '06:20'), up: at(morning, '06:30') };
    expect(kinds({ ...all, noSleep: true })).toEqual(['in-bed']);
    expect(kinds(bed)).toEqual([]);
    expect(kinds({ ...bed, up: at(evening, '13:00') })).toEqual([]);
  });

  it('has a rating made in another zone by the clock of the evening: one axis has one clock', () => {
    const { entries } = nightWith({
      record: planned(),
      ratings: [ratedAt(Date.parse('2026-03-10T21:00:00Z'), 4, 'Europe/London')],
    });
    const rating = entries.find(({ kind }) => kind === 'rating');
    expect(rating?.pieces).toEqual([{ from: 1320, to: 1320 }]);
  });
});

describe('the worst of the night (rule 24)', () => {
  const ratings = [ratedAt(at(evening, '22:00'), 8), ratedAt(at(morning, '02:00'), 5)];
  const bed = at(evening, '22:40');

  const worstOf = (nightWorst: Score | null, wentToBed: number | null, given: typeof ratings) =>
    dayFigures({ worst: null, nightWorst, ratings: given, bed: wentToBed }).nightWorst;

  it('is the higher of what was told in the morning and of what was rated from going to bed on', () => {
    expect(worstOf(3, bed, ratings)).toBe(5);
    expect(worstOf(7, bed, ratings)).toBe(7);
    expect(worstOf(0, bed, [])).toBe(0);
  });

  it('else the highest rating after going to bed, which may be told by the diary alone', () => {
    expect(worstOf(null, bed, ratings)).toBe(5);
    const night = nightWith({ sleep: { ...unknownSleep(evening), bed }, ratings });
    expect(night.nightWorst).toBe(5);
  });

  it('is that of the ratings called so where nobody told of going to bed, and unknown where nothing was rated since', () => {
    expect(worstOf(null, null, ratings)).toBe(8);
    const inTheEvening = ratings.map((rating) => ({ ...rating, slot: 'evening' as const }));
    expect(worstOf(null, null, inTheEvening)).toBeNull();
    expect(worstOf(null, at(morning, '05:00'), ratings)).toBeNull();
    const deleted = ratings.map((rating) => ({ ...rating, deletedAt: 1 }));
    expect(worstOf(null, bed, deleted)).toBeNull();
  });
});

describe('the figures of the night', () => {
  it('come from the diary, and minutes nobody told stay unknown', () => {
    const sleep = {
      ...unknownSleep(evening),
      bed: at(evening, '22:40'),
      try: at(evening, '23:00'),
      sol: 20,
      waso: 10,
      wake: at(morning, '06:20'),
      up: at(morning, '06:30'),
    };
    expect(nightWith({ sleep }).figures).toMatchObject({ tib: 470, spt: 420, tst: 410 });
    expect(nightWith({ sleep: { ...sleep, sol: null } }).figures).toMatchObject({
      tib: 470,
      tst: null,
    });
  });

  it('end the minutes after bedtime at the earlier of the tap and the diary, as in the week (rule 9)', () => {
    const screen: ScreenRecord = {
      evening,
      device: 'd',
      zone,
      offsetMinutes: 60,
      sessions: [{ start: at(evening, '22:00'), end: at(evening, '23:30'), kind: 'active' }],
      observed: [{ start: at(evening, '19:30'), end: at(evening, '23:30') }],
      closed: [],
      updatedAt: 0,
    };
    const { shown } = nightWith({
      record: planned({ bed: at(evening, '23:10') }),
      sleep: { ...unknownSleep(evening), bed: at(evening, '22:50') },
      screen: [screen],
    });
    expect(shown.bed).toBe(at(evening, '23:10'));
    expect(shown.totals.afterBedtime).toBe(20);
    expect(shown.minutes?.inTheNight).toBe(40);
  });

  it('are those of an evening before "Start" all the same', () => {
    const settings = { ...DEFAULT_SETTINGS, startedAt: at('2026-03-12', '20:00') };
    expect(nightWith({ settings }).before).toBe(true);
    expect(nightWith({}).before).toBe(false);
  });
});

describe('the rows of marks', () => {
  it('are one where the marks have room, and more where they would cover one another', () => {
    expect(lanesOf([0, 50, 100], 50, 3)).toEqual([0, 0, 0]);
    expect(lanesOf([0, 20, 40, 60], 50, 3)).toEqual([0, 1, 2, 0]);
  });

  it('are never more than there may be: the one that is free soonest is taken again', () => {
    expect(lanesOf([0, 1, 2, 3], 50, 2)).toEqual([0, 1, 0, 1]);
    expect(lanesOf([], 50, 2)).toEqual([]);
  });
});
