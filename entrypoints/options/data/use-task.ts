import { useRef, useState } from 'preact/hooks';
import { type Trouble, troubleOf } from '../../../utils/storage/storage-trouble.ts';

/** How far something has come that takes a while. */
type Steps<State> = { ready: State; working: State; failed: (kind: Trouble) => State };

/**
 * Something that takes a while, such as a backup. Only what was asked for last is shown: whatever was
 * begun before it, or was forgotten meanwhile, says nothing when it ends.
 */
export function useTask<State>({ ready, working, failed }: Steps<State>) {
  const [state, setState] = useState(ready);
  const last = useRef(0);
  const start = (act: () => Promise<State>): void => {
    last.current += 1;
    const mine = last.current;
    const end = (next: State) => {
      if (mine === last.current) setState(next);
    };
    setState(working);
    act().then(end, (error: unknown) => end(failed(troubleOf(error))));
  };
  const forget = () => {
    last.current += 1;
    setState(ready);
  };
  return { state, start, forget };
}
