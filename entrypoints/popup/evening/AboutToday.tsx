import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { FactorsForm } from '../../../components/factors/FactorsForm.tsx';
import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { OnsetField } from '../../../components/rating/OnsetField.tsx';
import { WorstField } from '../../../components/rating/WorstField.tsx';
import '../../../components/rating/details.css';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningRecord } from '../../../utils/rows/evening-record.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { useSave } from '../../shared/use-save.ts';

type Props = {
  record: EveningRecord;
  settings: Settings;
  /** Its night is over: what is asked is asked of that day. */
  past: boolean;
  byDay: boolean;
};

/** What is told of the whole day and evening: its worst, when it started, and what was part of it. */
export function AboutToday({ record, settings, past, byDay }: Props) {
  const { say } = useWords();
  const save = useSave();
  const target = { table: 'evenings', key: record.evening };
  const { shown, change, again } = useDraft(save, target, record);
  const factors = useOwnItems('ownFactors');
  const remedies = useOwnItems('ownRemedies');
  const shortcut = useShortcut();
  const { worst, onset, factors: chosen } = shown;
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
      <output class="details-saved">
        {save.state.step === 'saved' ? say('details_saved') : ''}
      </output>
      {save.trouble && <Trouble kind={save.trouble} onAgain={again} />}
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

/** The keys that open the popup, as the person has set them; null where there are none. */
export function useShortcut(): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => {
    readShortcut().then(setKeys, () => setKeys(null));
  }, []);
  return keys;
}

async function readShortcut(): Promise<string | null> {
  // Firefox on Android has no keys for extensions.
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
