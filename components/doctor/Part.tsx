import type { ComponentChildren } from 'preact';

type Props = { heading: string; note?: string | undefined; children?: ComponentChildren };

/** One part of the paper, never torn apart by the end of a page. */
export function Part({ heading, note, children }: Props) {
  return (
    <section class="doctor-part" aria-label={heading}>
      <h3>{heading}</h3>
      {note && <p class="doctor-note">{note}</p>}
      {children}
    </section>
  );
}
