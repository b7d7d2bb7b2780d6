import type { WordKey } from '../../utils/i18n/words.ts';
import type { CorrelationLook, GroupsLook, Look } from '../../utils/looks/look.ts';
import type { Measure } from '../../utils/looks/pairing-question.ts';
import type { PageWords } from '../ui/words-context.ts';
import { coefficientText } from '../words/number-text.ts';

/** What may be said when both rise together, when one falls, and what else a rise can mean. */
const FOUND: Record<Measure, { up: WordKey; down: WordKey; otherWay: WordKey }> = {
  afterBedtime: { up: 'look_up_after', down: 'look_down_after', otherWay: 'look_other_way_screen' },
  lastHour: {
    up: 'look_up_last_hour',
    down: 'look_down_last_hour',
    otherWay: 'look_other_way_screen',
  },
  beforeBedtime: {
    up: 'look_up_before',
    down: 'look_down_before',
    otherWay: 'look_other_way_screen',
  },
  longestStretch: {
    up: 'look_up_stretch',
    down: 'look_down_stretch',
    otherWay: 'look_other_way_screen',
  },
  lateBy: { up: 'look_up_late', down: 'look_down_late', otherWay: 'look_other_way_bed' },
};

/** What a look comes to, in one sentence: no more than its number of evenings allows. */
export function lookSentence(words: PageWords, look: Look): string {
  switch (look.shows) {
    case 'counts':
      return words.say(countsKey(look), look.n);
    case 'dots':
      return words.plural('look_dots_only', look.n);
    case 'correlation':
      return correlationSentence(words, look);
    case 'groups':
      return groupsSentence(words, look);
  }
}

/** What else a look off zero can mean; null of all others. */
export function otherMeaning({ say }: PageWords, look: Look): string | null {
  if (look.shows !== 'correlation' || look.question.about !== 'measure') return null;
  if (look.reading === 'no-clear-pattern' || look.rho === null) return null;
  return say(look.rho > 0 ? FOUND[look.question.measure].otherWay : 'look_other_way_down');
}

function countsKey({ question }: Look): WordKey {
  return question.outcome === 'nightWorst' ? 'look_counts' : 'look_counts_evenings';
}

function correlationSentence(words: PageWords, look: CorrelationLook): string {
  const { say, plural } = words;
  const { rho, interval, reading, question } = look;
  const evenings = plural('together_evenings', look.n);
  if (rho === null || interval === null) return say('look_same', evenings);
  if (reading === 'no-clear-pattern') return say('look_unclear', evenings);
  const numbers = [rho, interval.low, interval.high].map((one) => coefficientText(words, one));
  if (reading === 'too-few-evenings') return say('look_few', evenings, ...numbers);
  if (reading !== 'pattern' || question.about !== 'measure')
    return say('look_untested', evenings, ...numbers);
  const { up, down } = FOUND[question.measure];
  return say('look_found', say(rho > 0 ? up : down), evenings, ...numbers);
}

function groupsSentence({ say, plural }: PageWords, { reading, n }: GroupsLook): string {
  const evenings = plural('together_evenings', n);
  if (reading === null) return say('look_group_range');
  if (reading === 'no-clear-pattern') return say('look_group_unclear', evenings);
  if (reading === 'too-few-evenings') return say('look_group_few_evenings', evenings);
  return say('look_group_untested', evenings);
}
