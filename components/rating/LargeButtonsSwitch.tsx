import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = { on: boolean; onChange: (on: boolean) => void };

/** Larger buttons on the scale, for tired eyes and unsteady hands. */
export function LargeButtonsSwitch({ on, onChange }: Props) {
  const { say } = useWords();
  return (
    <Switch label={say('details_large_buttons')} on={on} onChange={onChange}>
      {say('details_large_buttons_about')}
    </Switch>
  );
}
