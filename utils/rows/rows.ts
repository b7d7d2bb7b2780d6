import type { EveningRecord } from './evening-record.ts';
import type { PromptLogRow } from './prompt-log-row.ts';
import type { Rating } from './rating.ts';
import type { ScreenRecord } from './screen-record.ts';
import type { SleepRecord } from './sleep-record.ts';
import type { Verdict } from './verdict.ts';

/** What the store keeps, by table. */
export type Rows = {
  ratings: Rating;
  evenings: EveningRecord;
  sleeps: SleepRecord;
  screen: ScreenRecord;
  promptLog: PromptLogRow;
  verdicts: Verdict;
};

export type TableName = keyof Rows;
