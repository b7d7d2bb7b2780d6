import { useState } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import { type Shift, type ShiftOutlook, shiftOutlook } from '../../utils/plan/shift.ts';
import type { DayPlan } from '../../utils/plan/week-plan.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { TimeField } from '../ui/TimeField.tsx';
import { type PageWords, useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

const STEPS: readonly number[] = [5, 10, 15, 20, 30, 45, 60];
const EVERY: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 10, 14];

const FIRST_CHOICE: Omit<Shift, 'since'> = {
  to: '22:30',
  stepMinutes: 15,
  everyDays: 3,
  withWake: true,
};

type Props = {
  /** Every evening of the plan, both weeks of a rotation. */
  days: readonly DayPlan[];
  /** The evening of the first step. */
  since: EveningKey;
  onStart: (shift: Shift) => void;
};

/** A gradual move of the bedtime, and what it would come to. */
export function ShiftForm({ days, since, onStart }: Props) {
  const words = useWords();
  const { say, plural } = words;
  const [chosen, setChosen] = useState<Omit<Shift, 'since'>>(FIRST_CHOICE);
  const choose = (part: Partial<Shift>) => setChosen((before) => ({ ...before, ...part }));
  const shift = { ...chosen, since };
  const outlook = shiftOutlook(days, shift);
  const passes = outlook.inBedMinutes !== null && outlook.inBedMinutes <= 0;
  return (
    <>
      <p class="soft">{say('shift_about')}</p>
      <div class="fields">
        <TimeField label={say('shift_to')} value={shift.to} onChange={(to) => choose({ to })} />
        <SelectField
          label={say('shift_by')}
          value={String(shift.stepMinutes)}
          choices={STEPS.map((step) => ({
            value: String(step),
            label: durationText(words, step),
          }))}
          onChange={(step) => choose({ stepMinutes: Number(step) })}
        />
        <SelectField
          label={say('shift_every')}
          value={String(shift.everyDays)}
          choices={EVERY.map((every) => ({
            value: String(every),
            label: plural('shift_days', every),
          }))}
          onChange={(every) => choose({ everyDays: Number(every) })}
        />
      </div>
      <Switch
        label={say('shift_with_wake')}
        on={shift.withWake}
        onChange={(withWake) => choose({ withWake })}
      >
        {say('shift_with_wake_about')}
      </Switch>
      <Outlook shift={shift} outlook={outlook} />
      <button
        type="button"
        class="button"
        disabled={!outlook.moves || passes}
        onClick={() => onStart(shift)}
      >
        {say('shift_start')}
      </button>
    </>
  );
}

/** Where a gradual move would start from and when it would arrive; a shorter time in bed is never passed over. */
function Outlook({ shift, outlook }: { shift: Shift; outlook: ShiftOutlook }) {
  const words = useWords();
  return (
    <output class="outlook">
      <span>{outlookText(words, shift, outlook)}</span>
      {outlook.inBedMinutes !== null && <span>{inBedText(words, outlook.inBedMinutes)}</span>}
    </output>
  );
}

function outlookText({ say, formats }: PageWords, shift: Shift, outlook: ShiftOutlook): string {
  const [first, ...others] = outlook.from;
  const to = formats.clockTime(shift.to);
  if (first === undefined) return say('shift_all_off');
  if (!outlook.moves) return say('shift_there', to);
  const [since, reached] = [formats.day(shift.since), formats.day(outlook.reached)];
  const last = others.at(-1);
  return last === undefined
    ? say('shift_outlook', formats.clockTime(first), since, to, reached)
    : say(
        'shift_outlook_several',
        formats.clockTime(first),
        formats.clockTime(last),
        since,
        to,
        reached,
      );
}

function inBedText(words: PageWords, minutes: number): string {
  return minutes <= 0
    ? words.say('shift_passes')
    : words.say('shift_shorter', durationText(words, minutes));
}
