import type { ComponentChildren } from 'preact';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Choices = { plainWords: boolean; noticesAtNight: boolean };

type Props = Choices & {
  /** This browser's notices can be without sound, so that nothing has to be chosen for the night. */
  canBeSilent: boolean;
  onChange: (part: Partial<Choices>) => void;
  children?: ComponentChildren;
};

/** The notices on the desktop: how plainly they speak, and whether they may be heard at night. */
export function NoticesForm({ plainWords, noticesAtNight, canBeSilent, ...props }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('plan_notices_heading')}>
      <h2>{say('plan_notices_heading')}</h2>
      <div class="switches">
        <Switch
          label={say('plan_plain_words')}
          on={plainWords}
          onChange={(on) => props.onChange({ plainWords: on })}
        >
          {say('plan_plain_words_about')}
        </Switch>
        {!canBeSilent && (
          <Switch
            label={say('plan_notices_at_night')}
            on={noticesAtNight}
            onChange={(on) => props.onChange({ noticesAtNight: on })}
          >
            {say('plan_notices_at_night_about')}
          </Switch>
        )}
      </div>
      {props.children}
    </section>
  );
}
