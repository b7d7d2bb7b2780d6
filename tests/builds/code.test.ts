import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { existingBuild } from '../e2e/driver/builds.ts';
import { codeFaults } from './code-faults.ts';

describe.each(['chromium', 'firefox'] as const)('the code that people get in %s', (kind) => {
  const build = existingBuild(kind, 'production');
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html|css)$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(build, file), 'utf8') }));

  test('was all looked at, the worker and both pages among it', () => {
    const names = files.map(({ file }) => file);
    expect(names).toEqual(expect.arrayContaining(['background.js', 'options.html', 'popup.html']));
  });

  test('has no way to the network, no foreign code, and not the clock of the tests', () => {
    expect(files.flatMap(({ file, text }) => codeFaults(file, text))).toEqual([]);
  });
});

describe('the look at the code', () => {
  test('finds a request, with the name of its file', () => {
    expect(codeFaults('chunks/popup.js', 'await fetch("/figures")')).toEqual([
      'chunks/popup.js holds a way to the network (\\bfetch\\().',
    ]);
  });

  test('finds a script from elsewhere, but lets pass an address to be followed by a person', () => {
    expect(codeFaults('a.html', '<script src="https://elsewhere.example/a.js">')).toHaveLength(1);
    expect(codeFaults('b.js', 'const paper = "https://doi.org/10.1000/1"')).toEqual([]);
  });

  test('finds the door by which tests wake the worker', () => {
    expect(codeFaults('background.js', 'case "e2e-wake": return wake()')).toEqual([
      "background.js holds the tests' clock and signals (e2e-wake).",
    ]);
  });
});
