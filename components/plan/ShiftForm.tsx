import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Adults are advised to sleep seven hours or more (Watson and others 2015). In minutes. */
const ENOUGH_IN_BED = 420;

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
  const { say } = useWords();
  const [chosen, setChosen] = useState<Omit<Shift, 'since'>>(FIRST_CHOICE);
  const [asked, setAsked] = useState(false);
  const choose = (part: Partial<Shift>) => {
    setAsked(false);
    setChosen((before) => ({ ...before, ...part }));
  };
  const shift = { ...chosen, since };
  const outlook = shiftOutlook(days, shift);
  const { inBedMinutes } = outlook;
  const passes = inBedMinutes !== null && inBedMinutes <= 0;
  const short = inBedMinutes !== null && inBedMinutes < ENOUGH_IN_BED ? inBedMinutes : null;
  return (
    <>
      <p class="soft">{say('shift_about')}</p>
      <Steps shift={shift} onChoose={choose} />
      <Outlook shift={shift} outlook={outlook} />
      {short !== null && !passes && asked ? (
        <ShortNights
          minutes={short}
          onYes={() => onStart(shift)}
          onNo={() => choose({ withWake: true })}
        />
      ) : (
        <button
          type="button"
          class="button"
          disabled={!outlook.moves || passes}
          onClick={() => (short === null ? onStart(shift) : setAsked(true))}
        >
          {say('shift_start')}
        </button>
      )}
    </>
  );
}

type StepsProps = { shift: Shift; onChoose: (part: Partial<Shift>) => void };

/** Where the bedtime goes, by which steps, and whether the wake time goes along. */
function Steps({ shift, onChoose }: StepsProps) {
  const words = useWords();
  const { say, plural } = words;
  return (
    <>
      <div class="fields">
        <TimeField label={say('shift_to')} value={shift.to} onChange={(to) => onChoose({ to })} />
        <SelectField
          label={say('shift_by')}
          value={String(shift.stepMinutes)}
          choices={STEPS.map((step) => ({
            value: String(step),
            label: durationText(words, step),
          }))}
          onChange={(step) => onChoose({ stepMinutes: Number(step) })}
        />
        <SelectField
          label={say('shift_every')}
          value={String(shift.everyDays)}
          choices={EVERY.map((every) => ({
            value: String(every),
            label: plural('shift_days', every),
          }))}
          onChange={(every) => onChoose({ everyDays: Number(every) })}
        />
      </div>
      <Switch
        label={say('shift_with_wake')}
        on={shift.withWake}
        onChange={(withWake) => onChoose({ withWake })}
      >
        {say('shift_with_wake_about')}
      </Switch>
    </>
  );
}

type ShortProps = { minutes: number; onYes: () => void; onNo: () => void };

/** A move that leaves less than seven hours in bed is started only once it is asked about (rule 45). */
function ShortNights({ minutes, onYes, onNo }: ShortProps) {
  const words = useWords();
  const { say } = words;
  const question = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone, and the focus with it.
  useLayoutEffect(() => question.current?.focus(), []);
  return (
    <>
      <p ref={question} tabIndex={-1}>
        {say('shift_short_ask', durationText(words, minutes))}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onNo}>
          {say('shift_short_no')}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {say('shift_short_yes')}
        </button>
      </div>
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
