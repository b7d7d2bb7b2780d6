import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

type Props = {
  theme: 'day' | 'dark' | 'dim' | 'night';
  children: ComponentChildren;
};

/** A page in its theme. */
export function Page({ theme, children }: Props) {
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return <>{children}</>;
}
