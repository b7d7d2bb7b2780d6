/** What is missing: a dash and the word for it, never a zero. */
export function Lacking({ word }: { word: string }) {
  return (
    <span class="lacking">
      <span aria-hidden="true">– </span>
      {word}
    </span>
  );
}
