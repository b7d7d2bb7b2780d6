import { browser } from 'wxt/browser';

/** The version of this installation, as the manifest has it. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
