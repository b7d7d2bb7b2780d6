import { REMEDIES } from '../../utils/ratings/remedies.ts';
import type { Tried } from '../../utils/rows/rating.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { AddOwn } from '../factors/AddOwn.tsx';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { itemChoices, itemName, REMEDY_WORDS } from '../words/item-name.ts';
import { ScoreSelect } from './ScoreSelect.tsx';

type Props = {
  tried: readonly Tried[] | null;
  /** The person's own remedies, archived ones too, since records may hold them. */
  own: readonly OwnItem[];
  onChange: (tried: Tried[] | null) => void;
  /** Adds a remedy of the person's own; resolves to its id once it is kept, else to null. */
  onAdd: (name: string) => Promise<string | null>;
};

/** What was tried, and how much each helped if the person says so. */
export function TriedField({ tried, own, onChange, onAdd }: Props) {
  const { say } = useWords();
  const chosen = tried ?? [];
  const ids = chosen.map(({ remedy }) => remedy);
  const names = { words: REMEDY_WORDS, own };
  const choose = (remedies: readonly string[]) => {
    const list = remedies.map((remedy) => known(chosen, remedy) ?? { remedy, helped: null });
    onChange(list.length > 0 ? list : null);
  };
  return (
    <div class="tried">
      <Chips
        legend={say('remedy_question')}
        chips={itemChoices(REMEDIES, names, ids, say)}
        chosen={ids}
        several
        onChange={choose}
      />
      <TriedNotes ids={ids} />
      {chosen.length > 0 && (
        <div class="tried-helped">
          {chosen.map(({ remedy, helped }) => {
            const name = itemName(remedy, names, say);
            return (
              <ScoreSelect
                key={remedy}
                label={say('remedy_helped', name)}
                score={helped}
                onChange={(score) =>
                  onChange(
                    chosen.map((one) => (one.remedy === remedy ? { remedy, helped: score } : one)),
                  )
                }
              />
            );
          })}
        </div>
      )}
      <details>
        <summary>{say('own_add_summary')}</summary>
        <AddOwn
          label={say('remedy_add_own')}
          onAdd={async (name) => {
            const id = await onAdd(name);
            if (id !== null && !ids.includes(id)) choose([...ids, id]);
            return id !== null;
          }}
        />
      </details>
    </div>
  );
}

/** What to mind with what was tried stands right below it (rule 18). */
export function TriedNotes({ ids }: { ids: readonly string[] }) {
  const { say } = useWords();
  return (
    <>
      {ids.includes('massaged') && <p class="soft">{say('remedy_massaged_note')}</p>}
      {(ids.includes('pack') || ids.includes('heat-pad')) && (
        <p class="soft">{say('remedy_pack_note')}</p>
      )}
    </>
  );
}

function known(tried: readonly Tried[], remedy: string): Tried | undefined {
  return tried.find((one) => one.remedy === remedy);
}
