import { useWords } from './words-context.ts';

/** The worker did not take a command: nothing was changed. */
export function NoReply() {
  const { say } = useWords();
  return (
    <p class="trouble" role="alert">
      {say('no_reply')}
    </p>
  );
}
