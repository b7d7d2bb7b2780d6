import { FactorsForm } from '../../../components/factors/FactorsForm.tsx';
import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { OnsetField } from '../../../components/rating/OnsetField.tsx';
import { WorstField } from '../../../components/rating/WorstField.tsx';
import '../../../components/rating/details.css';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { sendCommand } from '../../../utils/platform/send-command.ts';
import type { EveningFields, EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { changeEvening } from '../../../utils/storage/evenings-store.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { useShortcut } from './use-shortcut.ts';

type Props = {
  record: EveningRecord;
  settings: Settings;
  /** Its night is over: what is asked is asked of that day. */
  past: boolean;
  byDay: boolean;
};

type Told = Partial<Pick<EveningFields, 'worst' | 'onset' | 'factors'>>;

/** What is told of the whole day and evening: its worst, when it started, and what was part of it. */
export function AboutToday({ record, settings, past, byDay }: Props) {
  const { say } = useWords();
  const { told, state, change, again } = useDraft<Told>(record, (part) => keep(record, part));
  const factors = useOwnItems('ownFactors');
  const remedies = useOwnItems('ownRemedies');
  const shortcut = useShortcut();
  const { worst, onset, factors: chosen } = { ...record, ...told };
  const ownTrouble = factors.trouble ?? remedies.trouble;
  return (
    <div class="about-today">
      <FactorsForm
        factors={chosen}
        own={settings.ownFactors}
        onChange={(list) => change({ factors: list })}
        onAdd={factors.add}
      />
      <OnsetField onset={onset} past={past} onChange={(when) => change({ onset: when })} />
      <WorstField
        worst={worst}
        past={past}
        byDay={byDay}
        onChange={(score) => change({ worst: score })}
      />
      <output class="details-saved">{state.step === 'saved' ? say('details_saved') : ''}</output>
      {state.step === 'failed' && <Trouble kind={state.kind} onAgain={again} />}
      {settings.ownFactors.length + settings.ownRemedies.length > 0 && (
        <details>
          <summary>{say('own_manage')}</summary>
          <div class="about-today">
            <p class="soft">{say('own_history')}</p>
            <OwnItemsForm
              kind="factors"
              items={settings.ownFactors}
              onChange={factors.change}
              onAdd={async (name) => (await factors.add(name)) !== null}
            />
            <OwnItemsForm
              kind="remedies"
              items={settings.ownRemedies}
              onChange={remedies.change}
              onAdd={async (name) => (await remedies.add(name)) !== null}
            />
          </div>
        </details>
      )}
      {ownTrouble && <Trouble kind={ownTrouble} />}
      {shortcut && <p class="soft">{say('details_shortcut', shortcut)}</p>}
    </div>
  );
}

async function keep({ evening }: EveningRecord, told: Told): Promise<void> {
  const { at } = await readNow();
  await changeEvening(evening, told, at);
  // The worker decides by the worst and by the onsets.
  if ('worst' in told || 'onset' in told) void sendCommand({ type: 'ratings-changed' });
}
