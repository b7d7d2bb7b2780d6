import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Choices = { countElsewhere: boolean; usesOtherPrograms: boolean };

type Props = Choices & { onChange: (part: Partial<Choices>) => void };

/** What counts as screen time of the evening. */
export function CountingForm({ countElsewhere, usesOtherPrograms, onChange }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('plan_counting_heading')}>
      <h2>{say('plan_counting_heading')}</h2>
      <div class="switches">
        <Switch
          label={say('plan_count_elsewhere')}
          on={countElsewhere}
          onChange={(on) => onChange({ countElsewhere: on })}
        >
          {say('plan_count_elsewhere_about')}
        </Switch>
        <Switch
          label={say('plan_other_programs')}
          on={usesOtherPrograms}
          onChange={(on) => onChange({ usesOtherPrograms: on })}
        >
          {say('plan_other_programs_about')}
        </Switch>
      </div>
    </section>
  );
}
