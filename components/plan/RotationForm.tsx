import { useRef } from 'preact/hooks';
import type { EveningKey } from '../../utils/evening/calendar.ts';
import {
  holdsThrough,
  isInSecondWeek,
  type SecondWeek,
  swapWeeks,
} from '../../utils/plan/rotation.ts';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  evening: EveningKey;
  second: SecondWeek | null;
  /** The rotation as it begins when it is switched on. */
  begin: () => SecondWeek;
  onChange: (second: SecondWeek | null) => void;
};

/** Two weeks in turn, on or off. What was typed into the second one comes back when it is switched on again. */
export function RotationForm({ evening, second, begin, onChange }: Props) {
  const { say } = useWords();
  const last = useRef<SecondWeek | null>(null);
  if (second) last.current = second;
  return (
    <section class="section panel" aria-label={say('plan_rotation')}>
      <Switch
        label={say('plan_rotation')}
        on={second !== null}
        onChange={(on) => onChange(on ? (last.current ?? begin()) : null)}
      >
        {say('plan_rotation_about')}
      </Switch>
      {second && <WhichHolds evening={evening} second={second} onChange={onChange} />}
    </section>
  );
}

type HoldsProps = {
  evening: EveningKey;
  second: SecondWeek;
  onChange: (second: SecondWeek) => void;
};

function WhichHolds({ evening, second, onChange }: HoldsProps) {
  const { say, formats } = useWords();
  const name = isInSecondWeek(evening, second) ? 'plan_second_holds' : 'plan_first_holds';
  return (
    <>
      <output>{say(name, formats.day(holdsThrough(evening, second)))}</output>
      <button type="button" class="button" onClick={() => onChange(swapWeeks(second))}>
        {say('plan_swap')}
      </button>
    </>
  );
}
