import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The person said so. */
  chosen: boolean;
  byDay: boolean;
  onChange: (chosen: boolean) => void;
};

/** "No screen this evening": a measured zero (rule 10), which can be taken back. */
export function NoScreen({ chosen, byDay, onChange }: Props) {
  const { say } = useWords();
  const name = say(byDay ? 'tonight_plan_no_screen_by_day' : 'tonight_plan_no_screen');
  return (
    <div class="plan-part">
      <button type="button" class="button" onClick={() => onChange(!chosen)}>
        {chosen ? say('tonight_plan_no_screen_back') : name}
      </button>
      <output class="soft">{chosen && say('tonight_plan_no_screen_state')}</output>
    </div>
  );
}
