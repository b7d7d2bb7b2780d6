import { expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

type Message = { message: string; description?: string };
const said: [key: string, message: Message][] = Object.entries(messages);

/** Words that a stranger does not understand, or takes for something else, and what is said instead. */
const WORDS: [word: RegExp, instead: string][] = [
  [/\btold\b/i, 'noted, filled in, entered'],
  [/(?<!\bat their )\bworst\b/i, 'highest rating; "your legs at their worst"'],
  [/\bfrom going to bed on\b/i, 'after you went to bed, in bed'],
  [/\bfor good\b/i, 'for the last time, for the day'],
  [/\bmarked\b|\bmarks? (?:the|this|an?) evening\b/i, 'set aside'],
  [/\bnotices?\b/i, 'notification'],
  [/\bput(?:ting)? away\b|\beverything away\b/i, 'archive, lights out, dismissed'],
  [/\bturns? over\b/i, 'a new day starts at'],
  [/\bwindows?\b|\bWindow\b/, 'wind-down time'],
  [/(?:\b(?:a|the|chosen|these|those|which|further)|\d) looks?\b/i, 'comparison'],
  [/\bobserved\b|\bcoverage\b|\bseen of\b/i, 'how much Evenfall could see'],
  [/\bside by side\b|(?<!^What )\bwent together\b/i, 'happened on the same evenings'],
  [/\bprompts rest\b/i, 'prompts are off, prompts are paused'],
  [/\bmiddle half\b/i, 'half of your evenings were between'],
  [/\blast evening\b/i, 'yesterday evening'],
  [/\bspread\b/i, 'how much it varied'],
  [/\bwhat (?:this|that) comes to\b/i, 'in short'],
  [/\btak(?:e|ing) in\b/i, 'restore'],
  [/^(?:on|off),|[.:;] (?:on|off),/i, 'a whole sentence: "When this is off, ..."'],
  [/\bas it was\.$/i, 'undone'],
  [/!/, 'the same, calmly'],
];

/** Method, which stands only on the doctor's paper, "For statisticians" and in the folds that say how figures are made. */
const METHOD =
  /[\u0370-\u03ff]|\brho\b|\b[pn]\b|\b(?:SDs?|IQRs?|SE|SE_D|CI)\b|\b(?:medians?|quartiles?|interquartile|standard deviation|Spearman|Holm)\b/;
const METHOD_ALLOWED = /^(?:doctor_|look_stat_|figure_about$|week_counted_|longer_regular_about$)/;

/** Sentences in which such a word says what everybody takes it for. */
const MEANT = [
  // To notice something.
  'hint_rate',
  // The browser's own window.
  'trouble_missing',
  'about_counting_1',
  'about_counting_2',
  'doctor_print_about',
  // Among all figures, folded away.
  'figure_iqr',
  'figure_about',
];

it.each(WORDS)('no sentence says %s: it says %s', (word) => {
  const found = said.filter(([key, { message }]) => !MEANT.includes(key) && word.test(message));
  expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

it('no sentence of a page for people speaks of method', () => {
  const found = said.filter(
    ([key, { message }]) => !METHOD_ALLOWED.test(key) && METHOD.test(message),
  );
  expect(found.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
});

it('every sentence has a description for translators that names each of its parts', () => {
  const parts = (text: string) => [...new Set(text.match(/\$\d/g))].toSorted();
  const poor = said.filter(([, { message, description = '' }]) => {
    const named = parts(description);
    const refersOn = /^As [a-z_]+/.test(description);
    return (
      description.length < 20 || !(refersOn || parts(message).every((part) => named.includes(part)))
    );
  });
  expect(poor.map(([key]) => key)).toEqual([]);
});

it('no description names a part that its sentence does not have', () => {
  const wrong = said.filter(([, { message, description = '' }]) =>
    [...description.matchAll(/\$\d/g)].some(([part]) => !message.includes(part)),
  );
  expect(wrong.map(([key]) => key)).toEqual([]);
});
