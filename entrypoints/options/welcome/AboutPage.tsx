import { browser } from 'wxt/browser';
import { AboutView } from '../../../components/about/AboutView.tsx';

/** About: the permissions are those of the manifest itself, so that none can be left out. */
export function AboutPage() {
  const { version, permissions } = browser.runtime.getManifest();
  return <AboutView version={version} permissions={(permissions ?? []) as string[]} />;
}
