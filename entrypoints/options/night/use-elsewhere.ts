import { useWords } from '../../../components/ui/words-context.ts';
import type { EveningKey } from '../../../utils/evening/calendar.ts';

/** Says, and leads there, when something has gone to another evening than the one shown. */
export function useElsewhere(shown: EveningKey) {
  const { say, formats } = useWords();
  return (evening: EveningKey) =>
    evening === shown
      ? undefined
      : { href: `#night/${evening}`, text: say('night_page_filed', formats.shortDate(evening)) };
}
