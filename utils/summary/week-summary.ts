import { eveningsWithin } from '../diary/evening-range.ts';
import type { DiaryEvening } from '../diary/evening-row.ts';
import { diaryEvenings } from '../diary/evening-rows.ts';
import type { DiaryData } from '../diary/filed-rows.ts';
import { unknownMinutes } from '../diary/screen-minutes.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import { unknownEvening } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Interval } from '../stats/interval.ts';
import type { EveningAndNight, WeekEvening, WeekRanges, WeekSummary } from './week.ts';
import { weekCompare } from './week-compare.ts';
import { firstEvening, weekEvening } from './week-of.ts';
import { weekStory } from './week-story.ts';

/** What the store holds of one week and of the weeks before it that it is compared with. */
export type WeekData = DiaryData & {
  /** The week's first evening. */
  first: EveningKey;
  prompts: readonly PromptLogRow[];
};

/** A week is compared with so many before it. */
const WEEKS_BEFORE = 4;

/** The week by evening key: seven evenings with what is known of each, its story, and its figures beside those of the weeks before. */
export function weekSummary(data: WeekData, now: Now): WeekSummary {
  const { first, settings } = data;
  const range = { first, last: addEvenings(first, 6) };
  const keys = Array.from({ length: 7 }, (_, day) => addEvenings(first, day));
  const edges = { current: eveningOf(now, settings.turnOvers), since: firstEvening(data, now) };
  const diary = diaryEvenings(sinceStart(data, edges), now);
  return {
    ...range,
    running: keys.includes(edges.current),
    evenings: keys.map((evening) =>
      withNight(
        weekEvening(evening, edges, data, now),
        data,
        diary.find((one) => one.evening === evening),
      ),
    ),
    story: weekStory(diary, first, now),
    comparison: weekCompare(diary, first, now),
    ranges: rangesOf(eveningsWithin(diary, range)),
  };
}

/** True when anything of an evening is known that a week is read for. */
export function isTelling({ worst, nightWorst, minutes, bed, sleep }: EveningAndNight): boolean {
  return [worst, nightWorst, minutes, bed, sleep].some((one) => one !== null);
}

/** The diary begins with "Start": evenings since then of which nothing is known count as unlogged, also the first ones. */
function sinceStart(
  data: WeekData,
  { current, since }: { current: EveningKey; since: EveningKey },
): DiaryData {
  const earliest = addEvenings(data.first, -7 * WEEKS_BEFORE);
  const began = since > earliest ? since : earliest;
  const known = data.evenings.some(({ evening }) => evening === began);
  return known || began > current
    ? data
    : { ...data, evenings: [unknownEvening(began), ...data.evenings] };
}

/** The evening's drawing with the diary's figures: these are what every page counts with. */
function withNight(
  shown: WeekEvening,
  { evenings, prompts }: WeekData,
  diary: DiaryEvening | undefined,
): EveningAndNight {
  const { evening } = shown;
  const record = evenings.find((one) => one.evening === evening);
  return {
    ...shown,
    worst: diary?.worst ?? null,
    off: diary ? diary.plan === 'no-plan' : shown.state === 'coming' && shown.night === null,
    totals: diary?.minutes ?? unknownMinutes(),
    nightWorst: diary?.nightWorst ?? null,
    sleep: diary?.sleep ?? null,
    awake: record?.awake ?? [],
    prompts: prompts.filter((prompt) => prompt.evening === evening && hasCome(prompt)),
  };
}

function hasCome({ openedAt, noticeAt }: PromptLogRow): boolean {
  return openedAt !== null || noticeAt !== null;
}

/** Minutes and nights of evenings that are over, as in the medians beside them. */
function rangesOf(week: readonly DiaryEvening[]): WeekRanges {
  const past = week.filter(({ state }) => state === 'past');
  return {
    worst: rangeOf(week.map(({ worst }) => worst)),
    nightWorst: rangeOf(past.map(({ nightWorst }) => nightWorst)),
    beforeBedtime: rangeOf(past.map(({ minutes }) => minutes.beforeBedtime)),
    lastHour: rangeOf(past.map(({ minutes }) => minutes.lastHour)),
    afterBedtime: rangeOf(past.map(({ minutes }) => minutes.afterBedtime)),
  };
}

function rangeOf(values: readonly (number | null)[]): Interval | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}
