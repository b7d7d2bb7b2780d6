import { sleepSpan } from '../../utils/sleep/sleep-span.ts';
import type { DiarySleep } from '../../utils/summary/diary-evening-sleep.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { useWords } from '../ui/words-context.ts';

/** The time asleep, and below it when the person went to bed, fell asleep and got up. */
export function SleepCell({ sleep }: { sleep: DiarySleep | null }) {
  const words = useWords();
  const { say, formats } = words;
  if (!sleep) return <Missing />;
  const { diary, figures } = sleep;
  const time = (at: number | null) => (at === null ? '–' : formats.clock(at));
  const asleep = sleepSpan(diary)?.start ?? null;
  const told = figures.tst === null ? null : durationText(words, figures.tst);
  const length = diary.noSleep ? say('week_no_sleep') : told;
  const times = [diary.bed, asleep, diary.up];
  return (
    <>
      {length ?? <Missing />}
      {times.some((at) => at !== null) && (
        <small>{say('week_sleep_times', time(diary.bed), time(asleep), time(diary.up))}</small>
      )}
    </>
  );
}
