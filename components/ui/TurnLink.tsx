type Props = {
  direction: '←' | '→';
  name: string;
  /** Null where there is nothing further. */
  href: string | null;
};

/** An arrow to the month or the evening beside this one. */
export function TurnLink({ direction, name, href }: Props) {
  const content = (
    <>
      <span aria-hidden="true" class="arrow">
        {direction}
      </span>
      <span class="unseen">{name}</span>
    </>
  );
  if (href === null) {
    return (
      <button type="button" class="button turn" disabled>
        {content}
      </button>
    );
  }
  return (
    <a class="button turn" href={href}>
      {content}
    </a>
  );
}
