import type { EveningsData } from '../diary/filed-rows.ts';
import { nightWorstOf } from '../diary/night-worst.ts';
import { addEvenings, type EveningKey } from '../evening/calendar.ts';
import { eveningOf } from '../evening/evening-of.ts';
import type { Now } from '../evening/instant.ts';
import type { EveningRecord } from '../rows/evening-record.ts';
import type { PromptLogRow } from '../rows/prompt-log-row.ts';
import type { Score } from '../rows/rating.ts';
import { isCheckedIn, type SleepRecord } from '../rows/sleep-record.ts';
import { type SleepFigures, sleepFigures } from '../sleep/sleep-figures.ts';
import { withDiaryBed } from './month-of.ts';
import { type NightAxis, nightAxisOf } from './night-axis.ts';
import { type NightEntry, nightEntries } from './night-entries.ts';
import type { WeekEvening } from './week.ts';
import { firstEvening, weekEvening } from './week-of.ts';

/** What the store holds of one evening and its night. */
export type NightData = Omit<EveningsData, 'evenings'> & {
  record: EveningRecord;
  sleep: SleepRecord;
  prompts: readonly PromptLogRow[];
};

/** One evening and its night with all that is known of it. */
export type NightSummary = {
  /** The figures; `bed` and `kept` go by the diary where there was no tap. */
  shown: WeekEvening;
  /** What the person told, as it is stored. */
  record: EveningRecord;
  sleep: SleepRecord;
  axis: NightAxis;
  /** All there is on the axis, as it came. */
  entries: NightEntry[];
  /** Told in the morning, or from the ratings after going to bed (rule 24). */
  nightWorst: Score | null;
  checkedIn: boolean;
  /** Null before anything of the morning was told. */
  figures: SleepFigures | null;
  /** The evening lies before "Start". */
  before: boolean;
};

/** Everything of one evening. */
export function nightSummary(evening: EveningKey, data: NightData, now: Now): NightSummary {
  const { record, sleep, settings } = data;
  const edges = { current: eveningOf(now, settings.turnOvers), since: firstEvening(data, now) };
  const evenings = [withDiaryBed(record, sleep)];
  const shown = weekEvening(evening, edges, { ...data, evenings }, now);
  const checkedIn = isCheckedIn(sleep);
  return {
    shown,
    record,
    sleep,
    axis: nightAxisOf(evening, addEvenings(evening, 1), settings.turnOvers),
    entries: nightEntries(shown, data),
    nightWorst: nightWorstOf({ entered: sleep.nightWorst, ratings: shown.ratings, bed: shown.bed }),
    checkedIn,
    figures: checkedIn ? figuresOf(sleep, shown.zone) : null,
    before: evening < edges.since,
  };
}

function figuresOf(sleep: SleepRecord, zone: string): SleepFigures {
  return sleepFigures({ ...sleep, zone: sleep.zone ?? zone, noSleep: sleep.noSleep === true });
}
