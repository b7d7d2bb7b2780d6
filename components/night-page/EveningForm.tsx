import type { ComponentChildren } from 'preact';
import { type EveningMode, MODES } from '../../utils/plan/marked-days.ts';
import type { EveningFields } from '../../utils/rows/evening-record.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { FactorsForm } from '../factors/FactorsForm.tsx';
import { NoteField } from '../rating/NoteField.tsx';
import { OnsetField } from '../rating/OnsetField.tsx';
import { ScoreSelect } from '../rating/ScoreSelect.tsx';
import '../rating/details.css';
import { SelectField } from '../ui/SelectField.tsx';
import { Switch } from '../ui/Switch.tsx';
import { useWords } from '../ui/words-context.ts';

type Told = Pick<
  EveningFields,
  'worst' | 'onset' | 'factors' | 'mode' | 'noScreen' | 'sleptThrough' | 'note'
>;

type Props = {
  told: Told;
  ownFactors: readonly OwnItem[];
  /** The evening is under way. */
  isRunning: boolean;
  /** Nothing was seen, so that "no screen" can be told; something was watched after bedtime. */
  canHaveNoScreen: boolean;
  canHaveSlept: boolean;
  onTell: (fields: Partial<Told>) => void;
  onAddFactor: (name: string) => Promise<string | null>;
  /** Going to bed, which has its own ways. */
  children: ComponentChildren;
};

/** What can be told of an evening besides its ratings. Each answer saves itself; none is required. */
export function EveningForm({ told, onTell, ...props }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('night_page_evening')}>
      <h2>{say('night_page_evening')}</h2>
      <ScoreSelect
        label={say('night_page_worst')}
        score={told.worst}
        onChange={(worst) => onTell({ worst })}
      />
      <OnsetField
        onset={told.onset}
        past={!props.isRunning}
        onChange={(onset) => onTell({ onset })}
      />
      <FactorsForm
        factors={told.factors}
        own={props.ownFactors}
        onChange={(factors) => onTell({ factors })}
        onAdd={props.onAddFactor}
      />
      <ModeField mode={told.mode} isRunning={props.isRunning} onMode={(mode) => onTell({ mode })} />
      {props.canHaveNoScreen && (
        <Switch
          label={say('tonight_plan_no_screen')}
          on={told.noScreen === true}
          onChange={(on) => onTell({ noScreen: on || null })}
        >
          {say('night_page_no_screen_about')}
        </Switch>
      )}
      {props.canHaveSlept && (
        <Switch
          label={say('asleep')}
          on={told.sleptThrough === true}
          onChange={(on) => onTell({ sleptThrough: on || null })}
        >
          {say('night_page_asleep_about')}
        </Switch>
      )}
      {props.children}
      <div class="night-note">
        <NoteField note={told.note ?? ''} onChange={(note) => onTell({ note: note || null })} />
      </div>
    </section>
  );
}

type ModeProps = {
  mode: EveningMode | null;
  isRunning: boolean;
  onMode: (mode: EveningMode | null) => void;
};

function ModeField({ mode, isRunning, onMode }: ModeProps) {
  const { say } = useWords();
  const marks = MODES.map((value) => ({ value, label: say(`mode_${value}`) }));
  return (
    <>
      <SelectField
        label={say('night_page_mode')}
        value={mode ?? ''}
        choices={[{ value: '', label: say('night_page_mode_none') }, ...marks]}
        onChange={(value) => onMode(MODES.find((one) => one === value) ?? null)}
      />
      {isRunning && <p class="soft">{say('night_page_mode_running')}</p>}
    </>
  );
}
