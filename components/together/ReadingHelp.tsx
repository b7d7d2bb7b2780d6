import { useWords } from '../ui/words-context.ts';

/** What dots, rho, its range and p are, for who wants to know. */
export function ReadingHelp() {
  const { say } = useWords();
  return (
    <details class="section reading-help">
      <summary>{say('together_reading')}</summary>
      <ul>
        <li>{say('together_reading_dots')}</li>
        <li>{say('together_reading_rho')}</li>
        <li>{say('together_reading_days')}</li>
        <li>{say('together_reading_p')}</li>
        <li>{say('together_reading_main')}</li>
      </ul>
    </details>
  );
}
