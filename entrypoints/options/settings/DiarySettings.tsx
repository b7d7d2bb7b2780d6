import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { LargeButtonsSwitch } from '../../../components/rating/LargeButtonsSwitch.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import type { Part } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';

type Props = { draft: Settings; change: (part: Part<Settings>) => void };

/** What the diary offers: factors and remedies of the person's own, and the size of the scale. */
export function DiarySettings({ draft, change }: Props) {
  const { say } = useWords();
  return (
    <section class="section panel" aria-label={say('settings_diary_heading')}>
      <h2>{say('settings_diary_heading')}</h2>
      <OwnItems kind="factors" items={draft.ownFactors} />
      <OwnItems kind="remedies" items={draft.ownRemedies} />
      <LargeButtonsSwitch
        on={draft.largeButtons}
        onChange={(largeButtons) => change({ largeButtons })}
      />
    </section>
  );
}

type OwnProps = { kind: 'factors' | 'remedies'; items: Settings['ownFactors'] };

function OwnItems({ kind, items }: OwnProps) {
  const own = useOwnItems(kind === 'factors' ? 'ownFactors' : 'ownRemedies');
  return (
    <>
      <OwnItemsForm
        kind={kind}
        items={items}
        onChange={own.change}
        onAdd={async (name) => (await own.add(name)) !== null}
      />
      {own.trouble && <Trouble kind={own.trouble} />}
    </>
  );
}
