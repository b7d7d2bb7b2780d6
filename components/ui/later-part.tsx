import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the popup whose code comes when it is first drawn, so that the scale need not wait for it. */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      void load().then((loaded) => {
        known = loaded;
        setPart(() => loaded);
      });
    }, [Part]);
    return Part && <Part {...props} />;
  };
}
