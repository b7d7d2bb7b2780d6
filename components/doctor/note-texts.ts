import type { WrittenNote } from '../../utils/doctor/told-of-period.ts';
import { cutToFit } from '../../utils/settings/cut-to-fit.ts';
import { isolated, type PageWords } from '../ui/words-context.ts';

/** A longer note would keep all others off the paper. */
const LONGEST = 300;

/** The notes with their dates, each as one line of text. */
export function noteTexts({ say, formats }: PageWords, notes: readonly WrittenNote[]): string[] {
  return notes.map(({ evening, text }) =>
    say('doctor_note', formats.days(evening, evening), isolated(inOneLine(text))),
  );
}

function inOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${cutToFit(line, LONGEST)}…`;
}
