import type {
  CorrelationLook,
  DotsLook,
  GroupsLook,
  Look,
  Middle,
  ShiftTest,
} from '../../utils/looks/look.ts';
import type { PageWords } from '../ui/words-context.ts';
import {
  chanceText,
  coefficientText,
  minutesText,
  numberText,
  pointsText,
} from '../words/number-text.ts';
import { outcomeName } from './look-name.ts';

/** The numbers of a look, one line each, below its sentence. `exposure` is what is set beside the legs. */
export function lookFigures(words: PageWords, look: Look, exposure: string): string[] {
  switch (look.shows) {
    case 'counts':
      return remedyNote(words, look);
    case 'dots':
      return middles(words, look, exposure);
    case 'correlation':
      return [...coefficients(words, look), ...middles(words, look, exposure)];
    case 'groups':
      return groups(words, look);
  }
}

function coefficients(words: PageWords, look: CorrelationLook): string[] {
  const { say } = words;
  const { rho, interval, reading, worthDays, per30Minutes, test, n } = look;
  if (rho === null || interval === null) return [];
  const [middle = '', low = '', high = ''] = [rho, interval.low, interval.high].map((one) =>
    coefficientText(words, one),
  );
  return [
    // Every other reading has them in its sentence.
    ...(reading === 'no-clear-pattern' ? [say('look_rho', middle, low, high)] : []),
    testText(words, test, n),
    ...(worthDays === null ? [] : [say('look_worth', worthDays)]),
    ...(per30Minutes === null ? [] : [say('look_slope', pointsText(words, per30Minutes))]),
  ];
}

function testText(words: PageWords, test: ShiftTest, n: number): string {
  const { say } = words;
  switch (test.state) {
    case 'tested': {
      const p = chanceText(words, test.p);
      return test.looks > 1 ? say('look_p_holm', p, test.looks) : say('look_p', p);
    }
    case 'not-chosen':
      return say('look_test_not_chosen');
    case 'needs-evenings':
      return say('look_test_evenings', test.needs, test.needs - n);
    case 'needs-variety':
      return say('look_test_variety', test.exposures, test.ratings);
    case 'too-many-gaps':
      return say('look_test_gaps', test.gaps, test.evenings);
  }
}

function middles(
  words: PageWords,
  look: Pick<DotsLook, 'exposure' | 'outcome' | 'question'>,
  exposure: string,
): string[] {
  return [
    ...middleText(words, exposure, look.exposure, minutesText),
    ...middleText(words, outcomeName(words, look.question), look.outcome, numberText),
  ];
}

function middleText(
  words: PageWords,
  name: string,
  { median, iqr }: Middle,
  write: (words: PageWords, value: number) => string,
): string[] {
  if (median === null || iqr === null) return [];
  const [middle = '', low = '', high = ''] = [median, iqr.low, iqr.high].map((one) =>
    write(words, one),
  );
  return [words.say('look_middle', name, middle, low, high)];
}

function groups(words: PageWords, look: GroupsLook): string[] {
  const { withIt, without, shift } = look;
  const { say } = words;
  return [
    ...(shift === null
      ? []
      : [
          say(
            'look_shift',
            pointsText(words, shift.by),
            pointsText(words, shift.interval.low),
            pointsText(words, shift.interval.high),
          ),
        ]),
    groupText(words, say('look_with'), withIt),
    groupText(words, say('look_without'), without),
    ...remedyNote(words, look),
  ];
}

/** Said from the first evening on (rule 30). */
function remedyNote({ say }: PageWords, { question }: Look): string[] {
  return question.about === 'remedy' ? [say('look_remedy')] : [];
}

function groupText(words: PageWords, name: string, { n, median, iqr }: Middle): string {
  const evenings = words.plural('together_evenings', n);
  if (median === null || iqr === null) return words.say('look_group_few', name, evenings);
  const [middle = '', low = '', high = ''] = [median, iqr.low, iqr.high].map((one) =>
    numberText(words, one),
  );
  return words.say('look_group', name, middle, low, high, evenings);
}
