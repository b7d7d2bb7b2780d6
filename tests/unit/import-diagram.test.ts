import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The import diagram (CONTRIBUTING) is held by the linter: `biome.json` and the two plugins in
 * `.biome`. Here the linter is shown snippets that break it, in a folder of their own, all in one run.
 */
type Snippet = { file: string; source: string };

/** What each pure room may import besides itself. */
const DIAGRAM: Record<string, readonly string[]> = {
  evening: [],
  stats: [],
  plan: ['evening'],
  rows: ['evening', 'plan'],
  screen: ['evening', 'rows'],
  ratings: ['evening', 'plan', 'rows', 'stats'],
  sleep: ['evening', 'stats'],
  settings: ['evening', 'plan'],
  theme: ['evening', 'plan'],
  prompts: ['evening', 'plan', 'rows'],
  diary: ['evening', 'plan', 'rows', 'screen', 'ratings', 'sleep', 'settings', 'stats'],
  'check-in': ['evening', 'plan', 'rows', 'screen', 'ratings', 'sleep', 'settings', 'diary'],
  looks: ['evening', 'rows', 'diary', 'stats'],
  doctor: ['evening', 'plan', 'rows', 'diary', 'stats'],
  summary: ['evening', 'rows', 'sleep', 'stats', 'diary'],
  engine: ['evening', 'plan', 'rows', 'screen', 'ratings', 'settings', 'prompts'],
};
const PURE = Object.keys(DIAGRAM);

/** The rooms of the pages, which know nothing of each other, and those that all of them may use. */
const PAGE_ROOMS = [
  'about',
  'backup',
  'card',
  'check-in',
  'doctor',
  'frame',
  'longer',
  'night',
  'night-page',
  'nights',
  'plan',
  'settings',
  'together',
  'tonight',
  'visit',
  'week',
  'welcome',
];
const SHARED_ROOMS = ['ui', 'words', 'chart', 'factors'];

/** The rooms that parse at their door what storage holds. */
const PARSING = ['rows', 'settings', 'engine'];
const HOLDERS = new Set([
  'lint/style/noRestrictedImports',
  'lint/suspicious/noImportCycles',
  'lint/style/noRestrictedGlobals',
  'plugin',
]);

const inRoom = (room: string, source: string): Snippet => ({ file: `utils/${room}/x.ts`, source });

const impure = [
  "export { Dexie } from 'dexie';",
  "import { signal } from 'preact';",
  "import { useState } from 'preact/hooks';",
  "import { browser } from 'wxt/browser';",
  "import type { Browser } from 'wxt/browser';",
  "import { ratings } from '../storage/ratings-store.ts';",
  "import { words } from '../i18n/words.ts';",
  "import { alarm } from '../platform/alarm.ts';",
  "import { Card } from '../../components/card/Card.tsx';",
  "export const later = import('dexie');",
  'export const now = Date.now();',
  'export const now = new Date();',
  'export const now = new Date;',
  'export const now = Date();',
  'export const now = Temporal.Now.instant();',
  'export const now = performance.now();',
  'export const now = globalThis.Date.now();',
  'export const dice = Math.random();',
  'export const id = crypto.randomUUID();',
  'setTimeout(() => undefined, 1000);',
  'setInterval(() => undefined, 1000);',
  'queueMicrotask(() => undefined);',
  'export async function wait(): Promise<void> {}',
  'export const wait = async () => 1;',
  'export const wait = async function () {};',
  'export const room = { async wait() {} };',
  'export class Room { static async wait() {} }',
  'export default async function () {}',
  'export const waited = await 1;',
  'export const later = Promise.resolve(1);',
  'export const tabs = browser.tabs;',
  'export const page = document.title;',
  "export const kept = localStorage.getItem('kept');",
];

const forbidden: Snippet[] = [
  ...PURE.flatMap((room) => impure.map((source) => inRoom(room, source))),
  ...PURE.flatMap((room) =>
    PURE.filter((other) => other !== room && !DIAGRAM[room]?.includes(other)).map((other) =>
      inRoom(room, `import type { A } from '../${other}/a.ts';`),
    ),
  ),
  ...PURE.filter((room) => !PARSING.includes(room)).map((room) =>
    inRoom(room, "import * as v from 'valibot';"),
  ),
  inRoom('storage', "import { browser } from 'wxt/browser';"),
  inRoom('storage', "import { render } from 'preact';"),
  inRoom('messages', "import { browser } from 'wxt/browser';"),
  inRoom('messages', "import { Dexie } from 'dexie';"),
  inRoom('transfer', "import { browser } from 'wxt/browser';"),
  inRoom('transfer', "import { Card } from '../../components/card/Card.tsx';"),
  inRoom('i18n', "import { browser } from 'wxt/browser';"),
  inRoom('platform', "import { Dexie } from 'dexie';"),
  inRoom('platform', "import { readSettings } from '../storage/settings-store.ts';"),
  inRoom('platform', "import { start } from '../../entrypoints/background/start.ts';"),
  { file: 'entrypoints/popup/x.ts', source: "import { a } from '../options/a.ts';" },
  { file: 'entrypoints/popup/night/x.ts', source: "import { a } from '../../options/night/a.ts';" },
  { file: 'entrypoints/popup/x.ts', source: "import { a } from '../background/a.ts';" },
  { file: 'entrypoints/options/week/x.ts', source: "import { a } from '../../popup/scale/a.ts';" },
  { file: 'entrypoints/options/x.ts', source: "import type { A } from '../popup/a.ts';" },
  { file: 'entrypoints/shared/x.ts', source: "import { a } from '../popup/a.ts';" },
  { file: 'entrypoints/shared/x.ts', source: "import { a } from '../options/a.ts';" },
  { file: 'entrypoints/background/x.ts', source: "import { a } from '../shared/a.ts';" },
  { file: 'entrypoints/background/x.ts', source: "import { useState } from 'preact/hooks';" },
  ...PAGE_ROOMS.map((room, index) => ({
    file: `components/${room}/X.tsx`,
    source: `import { A } from '../${PAGE_ROOMS.at(index - 1)}/A.tsx';`,
  })),
  ...SHARED_ROOMS.flatMap((room) =>
    ['week', 'rating'].map((other) => ({
      file: `components/${room}/X.tsx`,
      source: `import type { A } from '../${other}/A.tsx';`,
    })),
  ),
  { file: 'components/rating/X.tsx', source: "import { A } from '../night-page/A.tsx';" },
  { file: 'components/week/X.tsx', source: "import '../night-page/night-page.css';" },
  { file: 'components/week/X.tsx', source: "import { Dexie } from 'dexie';" },
  { file: 'components/ui/X.tsx', source: "import { browser } from 'wxt/browser';" },
  { file: 'components/ui/X.tsx', source: "import { Dexie } from 'dexie';" },
  { file: 'components/ui/X.tsx', source: "import { a } from '../../utils/storage/a.ts';" },
  { file: 'components/ui/X.tsx', source: "import { a } from '../../utils/platform/a.ts';" },
  { file: 'components/ui/X.tsx', source: "import { a } from '../../utils/messages/a.ts';" },
  { file: 'components/ui/X.tsx', source: "import { words } from '../../utils/i18n/words.ts';" },
  { file: 'components/ui/X.tsx', source: "import { a } from '../../entrypoints/popup/a.ts';" },
  { file: 'components/ui/X.tsx', source: 'export const now = Date.now();' },
  { file: 'components/ui/X.tsx', source: 'export const now = new Date();' },
  { file: 'components/ui/X.tsx', source: 'export const now = Temporal.Now.instant();' },
  { file: 'components/ui/X.tsx', source: "export const kept = localStorage.getItem('kept');" },
];

const allowed: Snippet[] = [
  ...PURE.map((room) => inRoom(room, "import { a } from './a.ts';")),
  ...PURE.map((room) => inRoom(room, 'export const at = new Date(1_000);')),
  ...PURE.map((room) => inRoom(room, 'export const asyncapart = Date.parse("2026-03-29");')),
  ...PURE.flatMap((room) =>
    (DIAGRAM[room] ?? []).map((other) =>
      inRoom(room, `import type { A } from '../${other}/a.ts';`),
    ),
  ),
  ...PARSING.map((room) => inRoom(room, "import * as v from 'valibot';")),
  inRoom('storage', "import { Dexie } from 'dexie';"),
  inRoom('storage', "import type { A } from '../engine/a.ts';"),
  inRoom('messages', "import * as v from 'valibot';"),
  inRoom('transfer', "import { all } from '../storage/all.ts';"),
  inRoom('platform', "import { browser } from 'wxt/browser';"),
  inRoom('platform', 'export const now = async () => Date.now();'),
  { file: 'utils/i18n/words.ts', source: "import { browser } from 'wxt/browser';" },
  { file: 'components/ui/X.tsx', source: "import { useState } from 'preact/hooks';" },
  ...PAGE_ROOMS.flatMap((room) =>
    [...SHARED_ROOMS, 'rating'].map((other) => ({
      file: `components/${room}/X.tsx`,
      source: `import { A } from '../${other}/A.tsx';`,
    })),
  ),
  ...PAGE_ROOMS.map((room) => ({
    file: `components/${room}/X.tsx`,
    source: "import { A } from './A.tsx';\nimport './a.css';",
  })),
  { file: 'components/rating/X.tsx', source: "import { A } from '../factors/A.tsx';" },
  { file: 'components/chart/X.tsx', source: "import { A } from '../words/a.ts';" },
  { file: 'components/ui/X.tsx', source: "import { a } from '../../utils/evening/a.ts';" },
  {
    file: 'components/ui/X.tsx',
    source: "import type { Words } from '../../utils/i18n/words.ts';",
  },
  { file: 'entrypoints/popup/x.ts', source: "import { browser } from 'wxt/browser';" },
  { file: 'entrypoints/popup/x.ts', source: "import { a } from '../../utils/storage/a.ts';" },
  { file: 'entrypoints/popup/scale/x.ts', source: "import { a } from '../../shared/a.ts';" },
  { file: 'entrypoints/options/week/x.ts', source: "import { a } from '../../shared/a.ts';" },
  { file: 'entrypoints/background/x.ts', source: 'export const now = Date.now();' },
];

let folder: string;
let caught: Set<string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenfall-diagram-'));
  await cp('biome.json', join(folder, 'biome.json'));
  await cp('.biome', join(folder, '.biome'), { recursive: true });
  const rings = [
    ...ring('utils/evening', ['circle-a', 'circle-b'], ''),
    ...ring('components/ui', ['ring-a', 'ring-b', 'ring-c'], 'type'),
  ];
  const snippets = [...placed('bad', forbidden), ...placed('good', allowed), ...rings];
  for (const { path, source } of snippets) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `${source}\n`);
  }
  caught = caughtIn(await lint(folder));
}, 30_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the linter holds the import diagram: it refuses', () => {
  it.each(placed('bad', forbidden))('in $room: $source', ({ path }) => {
    expect(caught).toContain(path);
  });
});

describe('the linter holds the import diagram: it lets pass', () => {
  it.each(placed('good', allowed))('in $room: $source', ({ path }) => {
    expect(caught).not.toContain(path);
  });
});

describe('the linter refuses a circle of imports', () => {
  it('of two files that need each other', () => {
    expect(caught).toContain('utils/evening/circle-a.ts');
  });

  it('of types alone, through a third file', () => {
    expect(caught).toContain('components/ui/ring-a.ts');
  });
});

/** Files that import each other in a ring, each the next. */
function ring(folder: string, names: readonly string[], how: string) {
  return names.map((name, index) => {
    const next = names[(index + 1) % names.length];
    const id = name.replaceAll('-', '_');
    return {
      path: `${folder}/${name}.ts`,
      source: `import ${how} { ${next?.replaceAll('-', '_')} } from './${next}.ts';\nexport type ${id} = 1;\nexport const of_${id} = 1;`,
    };
  });
}

/** Snippets with a file name each; names that the configuration mentions keep their own folder. */
function placed(kind: string, snippets: Snippet[]) {
  return snippets.map(({ file, source }, index) => {
    const name = file.endsWith('words.ts')
      ? file
      : file.replace(/x(?=\.tsx?$)/i, `${kind}-${index}`);
    return { path: name, room: dirname(file), source };
  });
}

/** Biome's report on a folder, as JSON. */
function lint(where: string): Promise<string> {
  const biome = resolve('node_modules/.bin/biome');
  const choices = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  return new Promise((done) => {
    execFile(biome, [...choices, '.'], { cwd: where, maxBuffer: 2 ** 26 }, (_, out) => done(out));
  });
}

function caughtIn(report: string): Set<string> {
  type Diagnostic = { category: string; severity: string; location: { path: string } };
  const { diagnostics } = JSON.parse(report) as { diagnostics: Diagnostic[] };
  const held = diagnostics.filter(
    ({ category, severity }) => HOLDERS.has(category) && severity === 'error',
  );
  return new Set(held.map(({ location }) => location.path));
}
