import { useWords } from './words-context.ts';

/** A dash for what is unknown, read aloud as what it is. */
export function Missing() {
  const { say } = useWords();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="unseen">{say('not_logged')}</span>
    </>
  );
}
