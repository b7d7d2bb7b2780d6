import { useId, useState } from 'preact/hooks';
import { cutToFit } from '../../utils/settings/cut-to-fit.ts';
import { useItemKeys } from '../ui/use-item-keys.ts';
import { useShownValue } from '../ui/use-shown-value.ts';
import { useWords } from '../ui/words-context.ts';

/** As the settings hold it: so many things of so many UTF-16 units. */
const MOST = 20;
const LONGEST = 60;

type Props = {
  /** The person's own list; null for the one that comes with Evenfall. */
  own: readonly string[] | null;
  /** The list as it is to be, and as it was shown; null to go back to the one that comes with Evenfall. */
  onChange: (list: string[] | null, shown: readonly string[]) => void;
};

/** The list of absorbing things that late cards offer in place of the screen. */
export function AbsorbingForm({ own, onChange }: Props) {
  const { say } = useWords();
  const list = own ?? say('absorbing_default').split('|');
  const keys = useItemKeys(list);
  const change = (at: number, thing: string) =>
    onChange(
      list.flatMap((one, index) => (index === at ? thingOf(thing) || [] : one)),
      list,
    );
  return (
    <section class="section panel" aria-label={say('absorbing_heading')}>
      <h2>{say('absorbing_heading')}</h2>
      <p class="soft">{say('absorbing_about')}</p>
      <ul class="things">
        {list.map((thing, index) => (
          <Thing
            key={keys[index]}
            thing={thing}
            place={index}
            onChange={(typed) => change(index, typed)}
          />
        ))}
      </ul>
      {list.length === 0 && <p>{say('absorbing_none')}</p>}
      {list.length < MOST ? (
        <AddThing onAdd={(thing) => onChange([...list, thing], list)} />
      ) : (
        <p class="soft">{say('absorbing_full')}</p>
      )}
      {own && (
        <button type="button" class="button" onClick={() => onChange(null, list)}>
          {say('absorbing_back')}
        </button>
      )}
    </section>
  );
}

type ThingProps = { thing: string; place: number; onChange: (thing: string) => void };

/** One thing, changed when its field is left; emptied, it goes. */
function Thing({ thing, place, onChange }: ThingProps) {
  const { say } = useWords();
  const field = useShownValue(thing);
  return (
    <li>
      <input
        ref={field}
        class="field"
        dir="auto"
        aria-label={say('absorbing_item', place + 1)}
        maxLength={LONGEST}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <button
        type="button"
        class="button-text"
        aria-label={say('absorbing_remove', thing)}
        onClick={() => onChange('')}
      >
        {say('delete')}
      </button>
    </li>
  );
}

function AddThing({ onAdd }: { onAdd: (thing: string) => void }) {
  const { say } = useWords();
  const id = useId();
  const [thing, setThing] = useState('');
  const named = thingOf(thing);
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (named === '') return;
        onAdd(named);
        setThing('');
      }}
    >
      <div class="labelled-field">
        <label for={id}>{say('absorbing_new')}</label>
        <input
          id={id}
          class="field"
          dir="auto"
          maxLength={LONGEST}
          value={thing}
          onInput={(event) => setThing(event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="button" disabled={named === ''}>
        {say('absorbing_add')}
      </button>
    </form>
  );
}

function thingOf(typed: string): string {
  return cutToFit(typed.trim(), LONGEST).trim();
}
