import type { WordKey } from '../../utils/i18n/words.ts';
import type { TestedLook } from '../../utils/looks/associations.ts';
import type { Measure } from '../../utils/looks/pairing-question.ts';
import type { RatedNights, Verdict } from '../../utils/rows/verdict.ts';
import type { PageWords } from '../ui/words-context.ts';
import { minutesText, numberText } from '../words/number-text.ts';
import { untestableSentence } from './gate-sentence.ts';

/** One of four verdicts and nothing else (rule 31). */
export function verdictSentence(words: PageWords, { verdicts, check }: TestedLook): string {
  const { say, plural } = words;
  const last = verdicts.at(-1);
  if (!last) return say('look_early', check.rows.length, check.of);
  const nights = plural('look_nights', last.nights);
  switch (last.says) {
    case 'link':
      return say((last.rho ?? 0) < 0 ? 'look_apart' : 'look_linked', nights);
    case 'no-link':
      return say('look_unclear', nights);
    case 'gaps':
      return say('look_missing');
  }
}

/** When that was found, and when the next check comes. */
export function checkDates({ say, formats }: PageWords, { verdicts, check }: TestedLook): string {
  const last = verdicts.at(-1);
  const next = check.on && formats.day(check.on);
  if (!last) return next === null ? say('look_check_waits') : say('look_check_first', next);
  const checked = formats.day(last.madeOn);
  return next === null ? say('look_checked', checked) : say('look_checked_next', checked, next);
}

const OTHER_WAY: Record<Measure, WordKey> = {
  afterBedtime: 'look_other_way_screen',
  lastHour: 'look_other_way_screen',
  beforeBedtime: 'look_other_way_screen',
  longestStretch: 'look_other_way_screen',
  lateBy: 'look_other_way_bed',
};

/** Under a link alone: the ratings in the person's own units, and what else the link can mean. */
export function linkLines(words: PageWords, { verdicts, look }: TestedLook): string[] {
  const last = verdicts.at(-1);
  if (last?.says !== 'link' || look.question.about !== 'measure') return [];
  const otherWay = (last.rho ?? 0) < 0 ? 'look_other_way_down' : OTHER_WAY[look.question.measure];
  return [...groupsLines(words, last, look.question.measure), words.say(otherWay)];
}

function groupsLines(words: PageWords, { groups }: Verdict, measure: Measure): string[] {
  if (groups === null) return [];
  const from = minutesText(words, groups.from);
  const less = rated(words, groups.less);
  const more = rated(words, groups.more);
  if (groups.none) return [words.say('look_groups_none', ...less, from, ...more)];
  const late = measure === 'lateBy';
  return [words.say(late ? 'look_groups_late' : 'look_groups', from, ...less, ...more)];
}

function rated(words: PageWords, { median, low, high }: RatedNights): string[] {
  return [median, low, high].map((one) => numberText(words, one));
}

/** "How sure is this?", sentence by sentence. */
export function sureLines(words: PageWords, tested: TestedLook): string[] {
  const { say } = words;
  const last = tested.verdicts.at(-1);
  const often = say('look_sure_often', Math.round(tested.check.of / 7));
  if (!last) return [...missingSoFar(words, tested), often];
  const why = untestableSentence(words, last);
  return [...(why === null ? testedLines(words, last) : [why]), often];
}

function testedLines(words: PageWords, verdict: Verdict): string[] {
  const { say, plural } = words;
  const { p, adjustedP, evenings, nights, worth, looks } = verdict;
  if (p === null || adjustedP === null) return [];
  // The right nights are one of the ways.
  const asFar = Math.round(Math.max(p, adjustedP) * evenings) - 1;
  return [
    asFar === 0
      ? say('look_sure_none', evenings - 1)
      : plural('look_sure_ways', asFar, evenings - 1),
    ...(worth === null || Math.round(worth) >= nights
      ? []
      : [say('look_worth', nights, Math.round(worth))]),
    say('look_sure_adjusted'),
    ...(looks !== null && looks > 1 ? [say('look_sure_several', looks)] : []),
  ];
}

function missingSoFar({ say }: PageWords, { look, check }: TestedLook): string[] {
  const evenings = new Set(check.rows.map(({ evening }) => evening));
  const pairs = look.shows === 'dots' ? look.pairs : [];
  const missing = check.rows.length - pairs.filter(({ evening }) => evenings.has(evening)).length;
  const known = look.shows === 'dots' && missing > 0;
  return known ? [say('look_sure_missing', missing, check.rows.length)] : [];
}
