import type { DiarySleep } from '../../utils/diary/diary-sleep.ts';
import type { SleepDiary } from '../../utils/sleep/sleep-diary.ts';
import { sleepSpan } from '../../utils/sleep/sleep-span.ts';
import { durationText } from '../ui/duration-text.ts';
import { Missing } from '../ui/Missing.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';

type Props = { sleep: DiarySleep | null; awake: readonly number[] };

/** The time asleep, and below it when the person went to bed, fell asleep and got up, and the taps on "I was awake". */
export function SleepCell({ sleep, awake }: Props) {
  const words = useWords();
  const { say, formats } = words;
  return (
    <>
      {(sleep && lengthText(words, sleep)) ?? <Missing />}
      {sleep && <Times diary={sleep.diary} />}
      {awake.length > 0 && (
        <small>
          {say('week_awake', new Intl.ListFormat(say('language')).format(awake.map(formats.clock)))}
        </small>
      )}
    </>
  );
}

function Times({ diary }: { diary: SleepDiary }) {
  const { say, formats } = useWords();
  const times = [diary.bed, sleepSpan(diary)?.start ?? null, diary.up];
  if (times.every((at) => at === null)) return null;
  const [bed = '', asleep = '', up = ''] = times.map((at) =>
    at === null ? '–' : formats.clock(at),
  );
  return <small>{say('week_sleep_times', bed, asleep, up)}</small>;
}

function lengthText(words: PageWords, { diary, figures }: DiarySleep): string | null {
  if (diary.noSleep) return words.say('week_no_sleep');
  return figures.tst === null ? null : durationText(words, figures.tst);
}
