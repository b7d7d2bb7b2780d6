import type { DotsLook, GroupsLook, Look, Middle } from '../../utils/looks/look.ts';
import type { PageWords } from '../ui/words-context.ts';
import { minutesText, numberText } from '../words/number-text.ts';
import { closedSentence } from './gate-sentence.ts';
import { outcomeName } from './look-name.ts';

/** What a look that is not tested comes to, in one sentence: it claims nothing. */
export function untestedSentence(words: PageWords, look: Look): string {
  const { say, plural } = words;
  const { n, question } = look;
  if (look.shows === 'counts') {
    return say(question.outcome === 'nightWorst' ? 'look_counts' : 'look_counts_evenings', n);
  }
  const closed = look.shows === 'dots' ? closedSentence(words, look) : null;
  return closed ?? say('look_untested', plural('together_evenings', n));
}

/** What is usual on each side, one line each, as a person would say it. `exposure` is what is set beside the legs. */
export function usualLines(words: PageWords, look: Look, exposure: string): string[] {
  switch (look.shows) {
    case 'counts':
      return remedyNote(words, look);
    case 'dots':
      return dotsLines(words, look, exposure);
    case 'groups':
      return groupLines(words, look);
  }
}

function dotsLines(words: PageWords, look: DotsLook, exposure: string): string[] {
  return [
    ...usually(words, exposure, look.exposure, minutesText),
    ...usually(words, outcomeName(words, look.question), look.outcome, numberText),
  ];
}

function usually(
  words: PageWords,
  name: string,
  middle: Middle,
  write: (words: PageWords, value: number) => string,
): string[] {
  const { median, iqr } = middle;
  if (median === null || iqr === null) return [];
  const parts = [median, iqr.low, iqr.high].map((one) => write(words, one));
  return [words.say('look_usually', name, ...parts)];
}

function groupLines(words: PageWords, look: GroupsLook): string[] {
  const { say } = words;
  return [
    groupLine(words, say('look_with'), look.withIt),
    groupLine(words, say('look_without'), look.without),
    ...remedyNote(words, look),
  ];
}

function groupLine(words: PageWords, name: string, { n, median, iqr }: Middle): string {
  const evenings = words.plural('together_evenings', n);
  if (median === null || iqr === null) return words.say('look_group_few', name, evenings);
  const parts = [median, iqr.low, iqr.high].map((one) => numberText(words, one));
  return words.say('look_group', name, ...parts, evenings);
}

/** Said from the first evening on (rule 30). */
function remedyNote({ say }: PageWords, { question }: Look): string[] {
  return question.about === 'remedy' ? [say('look_remedy')] : [];
}

/** Which evenings were looked through, and how many of them say nothing. */
export function spanLines(words: PageWords, { window, span, n }: Look): string[] {
  const { say, plural, formats } = words;
  if (!window || window.evenings === 0) return [say('together_span_none')];
  const narrower = span && (span.first !== window.first || span.last !== window.last);
  const days = formats.days(window.first, window.last);
  const evenings = plural('together_evenings', window.evenings);
  return [
    say('together_span', days, evenings, n, window.unlogged, window.marked),
    ...(narrower ? [say('together_paired', formats.days(span.first, span.last))] : []),
    say('together_span_about'),
  ];
}
