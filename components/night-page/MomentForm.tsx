import { useState } from 'preact/hooks';
import type { TypedMoment } from '../../utils/ratings/typed-moment.ts';
import { MomentFields } from './MomentFields.tsx';
import { RefusalLine, type Refused } from './RefusalLine.tsx';

type Props = {
  label: string;
  button: string;
  /** The moment as it stands, or as it is offered. */
  at: TypedMoment;
  zone: string;
  /** Resolves to why it cannot be, or to null once it is kept. */
  onSave: (typed: TypedMoment) => Promise<Refused | null>;
};

/** One moment, changed by a button and not before. */
export function MomentForm({ label, button, at, zone, onSave }: Props) {
  const [typed, setTyped] = useState(at);
  const [refused, setRefused] = useState<Refused | null>(null);
  return (
    <form
      class="moment-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSave(typed).then(setRefused);
      }}
    >
      <MomentFields label={label} typed={typed} zone={zone} onType={setTyped} />
      <button type="submit" class="button">
        {button}
      </button>
      <RefusalLine refused={refused} />
    </form>
  );
}
