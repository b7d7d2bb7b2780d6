import type { Score } from '../rows/rating.ts';
import { isCheckedIn, type SleepRecord } from '../rows/sleep-record.ts';
import type { SleepDiary } from '../sleep/sleep-diary.ts';
import { type SleepFigures, sleepFigures } from '../sleep/sleep-figures.ts';

/** The night as the morning's diary tells it; null is what nobody told. */
export type DiarySleep = {
  diary: SleepDiary;
  figures: SleepFigures;
  /** Times awake in the night. */
  nwak: number | null;
  /** 0 to 10. */
  quality: Score | null;
  wokenByLegs: boolean | null;
  /** Minutes up walking because of the legs. */
  walkedMinutes: number | null;
  /** Confirmed more than 24 h after getting up. */
  late: boolean;
};

/** The diary of a night with its figures, in the zone told with it, else in that of the evening; null when nothing was told. */
export function diarySleep(record: SleepRecord, zone: string): DiarySleep | null {
  if (!isCheckedIn(record)) return null;
  const diary = diaryOf(record, zone);
  const { nwak, quality, wokenByLegs, walkedMinutes, late } = record;
  return {
    diary,
    figures: sleepFigures(diary),
    nwak,
    quality,
    wokenByLegs,
    walkedMinutes,
    late: late === true,
  };
}

function diaryOf(record: SleepRecord, zone: string): SleepDiary {
  const { bed, try: tried, sol, waso, wake, up, tasafa } = record;
  return {
    zone: record.zone ?? zone,
    bed,
    try: tried,
    sol,
    waso,
    wake,
    up,
    tasafa,
    noSleep: record.noSleep === true,
  };
}
