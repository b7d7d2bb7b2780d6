import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { existingBuild } from '../e2e/driver/builds.ts';
import type { BrowserKind } from '../tools/browsers/places.ts';

function manifestOf(kind: BrowserKind): unknown {
  return JSON.parse(readFileSync(join(existingBuild(kind, 'production'), 'manifest.json'), 'utf8'));
}

/** All that both browsers are told; whatever is not here, such as the hosts of pages, is not asked for. */
const inBoth = {
  manifest_version: 3,
  name: '__MSG_extensionName__',
  description: '__MSG_extensionDescription__',
  version,
  default_locale: 'en',
  icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  action: { default_title: 'Evenfall', default_popup: 'popup.html' },
  options_ui: { page: 'options.html', open_in_tab: true },
  commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'none'; font-src 'self'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'",
  },
};

test('Chromium is asked for five permissions, and for nothing else', () => {
  expect(manifestOf('chromium')).toEqual({
    ...inBoth,
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    background: { service_worker: 'background.js' },
    minimum_chrome_version: '144',
  });
});

test('Firefox is asked for the same five permissions, and is told that no data are collected', () => {
  expect(manifestOf('firefox')).toEqual({
    ...inBoth,
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'evenfall@evenfall.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  });
});
