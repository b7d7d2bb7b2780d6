/** Half of a pair of code units: what is left of a character that a field cut through. */
const HALVES = /\p{Surrogate}/gu;

/** A joiner behind a picture, with nothing left to join it to. */
const HANGING_JOINER = /(?<=\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)\u200d$/u;

/**
 * The text in at most so many UTF-16 units, cut behind a whole character as a person sees one, and
 * without the halves that a field with a `maxlength` may leave.
 * A single character that is longer than the whole room is cut behind a code point.
 */
export function cutToFit(text: string, longest: number): string {
  const sound = text.replaceAll(HALVES, '').replace(HANGING_JOINER, '');
  if (sound.length <= longest) return sound;
  return sound.slice(0, lastEnd(seenCharacters(sound), longest) || lastEnd([...sound], longest));
}

/** Where the last of these parts ends that is whole within the room. */
function lastEnd(parts: readonly string[], longest: number): number {
  let end = 0;
  for (const part of parts) {
    if (end + part.length > longest) return end;
    end += part.length;
  }
  return end;
}

function seenCharacters(text: string): string[] {
  // Firefox has it from version 125 on.
  if (!('Segmenter' in Intl)) return [...text];
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => segment);
}
