/** The mark of Evenfall: a low sun on the horizon. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path class="mark-sun" d="M5 15a7 7 0 0 1 14 0z" />
      <path class="mark-line" d="M2 17.75h20M6 20.75h12" />
    </svg>
  );
}
