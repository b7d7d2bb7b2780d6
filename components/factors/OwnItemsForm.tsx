import type { WordKey } from '../../utils/i18n/words.ts';
import { LONGEST_NAME, nameOf, type OwnItem } from '../../utils/settings/own-items.ts';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';
import { AddOwn } from './AddOwn.tsx';

type OwnKind = 'factors' | 'remedies';

type Change = (id: string, part: Partial<Pick<OwnItem, 'name' | 'archived'>>) => void;

type Props = {
  kind: OwnKind;
  items: readonly OwnItem[];
  onChange: Change;
  /** Resolves to true once it is kept; what was typed stays until then. */
  onAdd: (name: string) => Promise<boolean>;
};

const WORDS: Record<OwnKind, Record<'legend' | 'add', WordKey>> = {
  factors: { legend: 'own_factors', add: 'factor_add_own' },
  remedies: { legend: 'own_remedies', add: 'remedy_add_own' },
};

/** The factors or remedies of the person's own: add, rename, put away and bring back. History keeps them all. */
export function OwnItemsForm({ kind, items, onChange, onAdd }: Props) {
  const { say, plural } = useWords();
  const archived = items.filter((item) => item.archived);
  return (
    <fieldset class="own-items">
      <legend>{say(WORDS[kind].legend)}</legend>
      <ul>
        {items
          .filter((item) => !item.archived)
          .map((item) => (
            <InUse key={item.id} item={item} onChange={onChange} />
          ))}
      </ul>
      <AddOwn label={say(WORDS[kind].add)} onAdd={onAdd} />
      {archived.length > 0 && (
        <details>
          <summary>{plural('own_archived', archived.length)}</summary>
          <ul>
            {archived.map(({ id, name }) => (
              <li key={id}>
                <span dir="auto">{name}</span>
                <button
                  type="button"
                  class="button-text"
                  aria-label={say('own_bring_back_of', name)}
                  onClick={() => onChange(id, { archived: false })}
                >
                  {say('own_bring_back')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}

/** A name in use, changed when its field is left; an empty one goes back to what it was. */
function InUse({ item: { id, name }, onChange }: { item: OwnItem; onChange: Change }) {
  const { say } = useWords();
  const field = useShownValue(name);
  return (
    <li>
      <input
        ref={field}
        class="field"
        dir="auto"
        aria-label={say('own_name_of', name)}
        maxLength={LONGEST_NAME}
        autocomplete="off"
        onChange={({ currentTarget }) => {
          const typed = nameOf(currentTarget.value);
          currentTarget.value = typed || name;
          if (typed !== '' && typed !== name) onChange(id, { name: typed });
        }}
      />
      <button
        type="button"
        class="button-text"
        aria-label={say('own_archive_of', name)}
        onClick={() => onChange(id, { archived: true })}
      >
        {say('own_archive')}
      </button>
    </li>
  );
}
