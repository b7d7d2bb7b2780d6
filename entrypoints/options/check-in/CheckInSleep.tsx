import { NightDoubts, ShiftOffer } from '../../../components/check-in/NightDoubts.tsx';
import { NightFigures } from '../../../components/check-in/NightFigures.tsx';
import { SleepForm } from '../../../components/check-in/SleepForm.tsx';
import { TimesForm } from '../../../components/check-in/TimesForm.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import {
  type CheckInNight,
  clocksMoved,
  shownDiary,
  shownDoubts,
  shownTimes,
  timesAsked,
} from '../../../utils/check-in/check-in.ts';
import type { CheckInFacts } from '../../../utils/check-in/check-in-night.ts';
import type { TypedTime } from '../../../utils/check-in/told-time.ts';
import type { ClockTime } from '../../../utils/evening/clock-time.ts';
import { isSameZone } from '../../../utils/evening/zone.ts';
import type { SleepFields } from '../../../utils/rows/sleep-record.ts';
import type { NightTime } from '../../../utils/sleep/night-instants.ts';
import { sleepFigures } from '../../../utils/sleep/sleep-figures.ts';

type Props = {
  night: CheckInNight;
  byDay: boolean;
  moved: { time: NightTime; clock: ClockTime } | null;
  facts: CheckInFacts;
  /** The zone in which the page writes its clocks. */
  pageZone: string;
  onTime: (typed: TypedTime) => void;
  onChange: (told: Partial<SleepFields>) => void;
};

/** The night itself, with what it comes to and what is asked about it, as it is shown this moment. */
export function CheckInSleep({ night, byDay, moved, facts, pageZone, onTime, onChange }: Props) {
  const { formats } = useWords();
  const times = shownTimes(night);
  const asked = timesAsked(night.sleep);
  const diary = shownDiary(night);
  const { wakings } = facts;
  const { doubts, shift } = shownDoubts(night);
  const ofAmounts = doubts.filter(({ type }) => type === 'no-time-asleep');
  const ofTimes = doubts.filter((doubt) => !ofAmounts.includes(doubt));
  return (
    <SleepForm
      byDay={byDay}
      sleep={night.sleep}
      wakings={wakings.length > 0 ? wakings.map(formats.clock).join(', ') : null}
      onChange={onChange}
      times={
        <>
          <TimesForm
            asked={asked}
            times={times}
            moved={moved}
            elsewhere={isSameZone(night.zone, pageZone) ? null : night.zone}
            onTime={onTime}
          />
          <NightDoubts doubts={ofTimes} times={times}>
            {shift && (
              <ShiftOffer shift={shift} onShift={({ time, to }) => onTime({ time, clock: to })} />
            )}
          </NightDoubts>
        </>
      }
    >
      <NightDoubts doubts={ofAmounts} times={times} />
      <NightFigures
        figures={sleepFigures(diary)}
        clocksMoved={clocksMoved(diary)}
        withSuggestions={asked.some((time) => times[time].suggested)}
      />
    </SleepForm>
  );
}
