import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** A page may load nothing but its own files, and may send nothing anywhere. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What is said to translators is not shipped: it is longer than the sentences themselves. */
function sentencesOnly(file: string): string {
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const sentences = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
  return JSON.stringify(Object.fromEntries(sentences));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    // The polyfill for older browsers would be a way to the network.
    build: { target: ['chrome144', 'firefox140'], modulePreload: { polyfill: false } },
    // The same library without what only browsers before ours need.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [at, file] of files.entries()) {
        const { relativeDest } = file;
        if (!('absoluteSrc' in file) || !relativeDest.endsWith('messages.json')) continue;
        files[at] = { relativeDest, contents: sentencesOnly(file.absoluteSrc) };
      }
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!entrypoints.some(({ name }) => name === 'popup')) return;
      // One file for what popup and pages both begin with: parted by who needs what, it would be
      // twenty small ones, which pack worse.
      const ground = { name: 'ground', tags: ['$initial' as const], minShareCount: 2 };
      const output = build?.rollupOptions?.output;
      Object.assign(output ?? {}, { codeSplitting: { groups: [ground] } });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'idle', 'notifications', 'storage', 'unlimitedStorage'],
    incognito: 'not_allowed',
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenfall@evenfall.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'wxt.config.ts',
      'README.md',
      'LICENSE',
    ],
  },
});
