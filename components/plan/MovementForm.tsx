import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';
import { durationText } from '../words/duration-text.ts';

/** 20 to 120 in steps of 5. */
const LENGTHS: readonly number[] = Array.from({ length: 21 }, (_, step) => 20 + step * 5);

type Choices = { sittingMinutes: number; onsetAware: boolean };

type Props = Choices & {
  /** When the legs usually start, epoch ms, or null while that is not learned. */
  usualOnsetAt: number | null;
  onChange: (part: Partial<Choices>) => void;
};

/** When "stand up and move" comes: after so much sitting, and ahead of the usual onset. */
export function MovementForm({ sittingMinutes, onsetAware, usualOnsetAt, onChange }: Props) {
  const words = useWords();
  const { say, formats } = words;
  const lengths = LENGTHS.includes(sittingMinutes)
    ? LENGTHS
    : [...LENGTHS, sittingMinutes].toSorted((a, b) => a - b);
  return (
    <section class="section panel" aria-label={say('plan_movement_heading')}>
      <h2>{say('plan_movement_heading')}</h2>
      <SelectField
        label={say('plan_sitting')}
        value={String(sittingMinutes)}
        choices={lengths.map((length) => ({
          value: String(length),
          label: say('plan_sitting_unbroken', durationText(words, length)),
        }))}
        onChange={(length) => onChange({ sittingMinutes: Number(length) })}
      />
      <Switch
        label={say('plan_onset_aware')}
        on={onsetAware}
        onChange={(on) => onChange({ onsetAware: on })}
      >
        {usualOnsetAt === null
          ? say('plan_onset_unlearned')
          : say('plan_onset_learned', formats.clock(usualOnsetAt))}
      </Switch>
    </section>
  );
}
