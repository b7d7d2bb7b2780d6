import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * No promise is left alone: the linter refuses one that is neither waited for nor handled
 * (`noFloatingPromises`). It takes `void` for an answer, so that is only for what cannot be rejected.
 */
const NEVER_REJECTED = [
  // Whatever goes wrong becomes a state that the page shows.
  'saved',
  'undone',
  'send',
  // A worker that does not answer is a reply, and a wake that fails was reported.
  'sendCommand',
  // A note for the session that cannot be kept is none; a backup that fails is told of.
  'noteTornLog',
  'save',
  'wake',
  // Made of nothing but these.
  'beginDay',
  'isUp',
  'keep',
  'tell',
  'done',
  'bed',
  'turn',
  // No promise at all.
  'setTimeout',
];

it('only what cannot be rejected is called without waiting for it', () => {
  const files = globSync('{components,entrypoints,utils}/**/*.{ts,tsx}');
  const alone = files.flatMap((file) => {
    const calls = readFileSync(file, 'utf8').matchAll(/\bvoid (\w+)\([^;]*/g);
    return [...calls]
      .filter(([call, name = '']) => !NEVER_REJECTED.includes(name) && !call.includes('.catch('))
      .map(([call]) => `${file}: ${call.split('\n')[0]}`);
  });
  expect(files.length).toBeGreaterThan(400);
  expect(alone).toEqual([]);
});
