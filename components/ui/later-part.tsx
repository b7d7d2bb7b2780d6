import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * The code of a part could not be loaded. A second try takes a page that is loaded anew: Firefox
 * remembers for as long as a page lives which modules it could not load.
 */
export class NotLoaded extends Error {
  override name = 'NotLoaded';
}

/**
 * A part of a page whose code comes when it is first drawn, so that the rest need not wait for it.
 * Where that fails it throws while drawing, and the door around it says so.
 */
export function laterPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  return function LaterPart(props: Props) {
    const [Part, setPart] = useState(() => known);
    const [failure, setFailure] = useState<NotLoaded | null>(null);
    useEffect(() => {
      if (Part) return;
      const draw = (loaded: ComponentType<Props>) => {
        known = loaded;
        setPart(() => loaded);
      };
      load().then(draw, (cause: unknown) => setFailure(new NotLoaded('', { cause })));
    }, [Part]);
    if (failure) throw failure;
    return Part && <Part {...props} />;
  };
}
