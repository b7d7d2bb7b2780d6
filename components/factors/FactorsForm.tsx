import { chosenChips, DAY_FACTORS, factorsOf, NO_FACTOR } from '../../utils/ratings/day-factors.ts';
import type { OwnItem } from '../../utils/settings/own-items.ts';
import { Chips } from '../ui/Chips.tsx';
import { useWords } from '../ui/words-context.ts';
import { FACTOR_WORDS, itemChoices } from '../words/item-name.ts';
import { AddOwn } from './AddOwn.tsx';

type Props = {
  /** Null when not asked, an empty list for none. */
  factors: readonly string[] | null;
  /** The person's own factors, archived ones too, since records may hold them. */
  own: readonly OwnItem[];
  onChange: (factors: string[] | null) => void;
  /** Adds a factor of the person's own; resolves to its id once it is kept, else to null. */
  onAdd: (name: string) => Promise<string | null>;
};

/** The factors of the day, one tap each; "none of these" is an answer of its own. */
export function FactorsForm({ factors, own, onChange, onAdd }: Props) {
  const { say } = useWords();
  const offered = itemChoices(DAY_FACTORS, { words: FACTOR_WORDS, own }, factors ?? [], say);
  return (
    <div class="factors">
      <Chips
        legend={say('factor_question')}
        chips={[...offered, { value: NO_FACTOR, label: say('factor_none') }]}
        chosen={chosenChips(factors)}
        several
        onChange={(chips) => onChange(factorsOf(factors, chips))}
      />
      <details>
        <summary>{say('own_add_summary')}</summary>
        <AddOwn
          label={say('factor_add_own')}
          onAdd={async (name) => {
            const id = await onAdd(name);
            if (id !== null && !factors?.includes(id)) onChange([...(factors ?? []), id]);
            return id !== null;
          }}
        />
      </details>
    </div>
  );
}
