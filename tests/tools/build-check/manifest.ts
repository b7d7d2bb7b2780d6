import type { BrowserKind } from '../browsers/places.ts';

/** What a built manifest must say, and what it must not even mention. */
type Expected = Record<string, unknown>;

const contentSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'none'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const inBoth: Expected = {
  manifest_version: 3,
  permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
  optional_permissions: undefined,
  host_permissions: undefined,
  optional_host_permissions: undefined,
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  incognito: 'not_allowed',
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
  content_security_policy: { extension_pages: contentSecurityPolicy },
};

const inOne: Record<BrowserKind, Expected> = {
  chromium: {
    minimum_chrome_version: '144',
    background: { service_worker: 'background.js' },
    browser_specific_settings: undefined,
  },
  firefox: {
    minimum_chrome_version: undefined,
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'evenfall@evenfall.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

/** How a built manifest differs from what it must be, one sentence each. */
export function manifestFaults(kind: BrowserKind, manifest: Record<string, unknown>): string[] {
  return Object.entries({ ...inBoth, ...inOne[kind] })
    .filter(([key, wanted]) => JSON.stringify(manifest[key]) !== JSON.stringify(wanted))
    .map(([key, wanted]) => {
      const found = JSON.stringify(manifest[key]) ?? 'nothing';
      return `The manifest's ${key} is ${found}, not ${JSON.stringify(wanted) ?? 'nothing'}.`;
    });
}
