import { useId, useState } from 'preact/hooks';
import { LONGEST_NAME, nameOf } from '../../utils/settings/own-items.ts';
import { useWords } from '../ui/words-context.ts';
import './factors.css';

type Props = {
  label: string;
  /** Resolves to true once it is kept; what was typed stays until then. */
  onAdd: (name: string) => Promise<boolean>;
};

/** One line to add something of one's own. */
export function AddOwn({ label, onAdd }: Props) {
  const { say } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const name = nameOf(typed);
  const add = async () => {
    if (name === '' || adding) return;
    setAdding(true);
    if (await onAdd(name)) setTyped('');
    setAdding(false);
  };
  return (
    <form
      class="add-own"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        maxLength={LONGEST_NAME}
        autocomplete="off"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={name === '' || adding}>
        {say('own_add')}
      </button>
    </form>
  );
}
