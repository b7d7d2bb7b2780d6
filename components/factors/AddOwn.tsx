import { useId, useState } from 'preact/hooks';
import { LONGEST_NAME, nameOf } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import './factors.css';

type Props = {
  label: string;
  /** Resolves to true once it is kept. */
  onAdd: (name: string) => Promise<boolean>;
};

/** One line to add something of one's own. */
export function AddOwn({ label, onAdd }: Props) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const name = nameOf(typed);
  const add = () => {
    if (name === '') return;
    // The field is free for the next one at once; what could not be kept comes back, unless that is there.
    setTyped('');
    const giveBack = () => setTyped((since) => since || name);
    onAdd(name).then((kept) => kept || giveBack(), giveBack);
  };
  return (
    <form
      class="add-own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        dir="auto"
        maxLength={LONGEST_NAME}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name === ''}>
        {say('own_add')}
      </button>
    </form>
  );
}
