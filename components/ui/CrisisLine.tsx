import { isolated, useWords } from './words-context.ts';

/** What to do if it is too much, with the number that the person keeps for it (rule 33). */
export function CrisisLine({ number }: { number: string | null }) {
  const { say } = useWords();
  return (
    <>
      <p>{say('crisis_line')}</p>
      {number !== null && (
        <p>
          <strong>{say('crisis_number', isolated(number))}</strong>
        </p>
      )}
    </>
  );
}
