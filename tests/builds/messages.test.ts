import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import source from '../../public/_locales/en/messages.json';
import { existingBuild } from '../e2e/driver/builds.ts';

test.each(['chromium', 'firefox'] as const)(
  'the build for %s holds every sentence, and nothing of what is said to translators',
  (kind) => {
    const file = join(existingBuild(kind, 'production'), '_locales/en/messages.json');
    const built: Record<string, object> = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(built)).toEqual(Object.keys(source));
    expect(built.undo).toEqual({ message: 'Undo' });
    expect([...new Set(Object.values(built).flatMap(Object.keys))]).toEqual(['message']);
  },
);
