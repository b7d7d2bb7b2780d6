import { useLayoutEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { AboutView } from '../../../components/about/AboutView.tsx';
import { useRoot } from '../../shared/Root.tsx';
import type { PageProps } from '../page-props.ts';

/**
 * About: the permissions are those of the manifest itself, so that none can be left out. `#about/crisis`
 * opens it at the crisis line.
 */
export function AboutPage({ rest }: Pick<PageProps, 'rest'>) {
  const { settings } = useRoot();
  const { version, permissions } = browser.runtime.getManifest();
  const crisis = useRef<HTMLElement>(null);
  // After the frame, which begins each page at its heading.
  useLayoutEffect(() => {
    if (rest === 'crisis') crisis.current?.focus();
  }, [rest]);
  return (
    <AboutView
      version={version}
      permissions={(permissions ?? []) as string[]}
      crisisNumber={settings.crisisNumber}
      crisis={crisis}
    />
  );
}
