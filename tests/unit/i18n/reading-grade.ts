/**
 * The Flesch-Kincaid grade of sentences: the school year, in the United States, in which they are read with
 * ease. A part such as `$1` is a word of two syllables, as a weekday or a number is.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/)).filter(hasWord);
  const words = sentences.flatMap((sentence) => sentence.split(/[\s–·/]+/)).filter(hasWord);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/**
 * Groups of vowels, without the silent e of "time", "moved" and "evening". The grade of a page comes out
 * within one grade of what the npm package `syllable` makes of it, which is nearer than the bounds are.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (letters === '') return 2;
  const spoken = letters
    .replace(/^eve(?=ning|ry)/, 'ev')
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, 'x')
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

function hasWord(text: string): boolean {
  return /[a-z0-9]/i.test(text);
}
