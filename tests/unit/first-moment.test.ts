import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * An effect that waits for the next frame comes after the first thing a quick person does: what they
 * typed would be written over, and the focus taken from where they put it. So whatever writes into a
 * field, moves the focus or opens a dialog does it in the moment of the drawing (`useLayoutEffect`).
 */
it('no effect that comes after the frame writes to a field, moves the focus or opens a dialog', () => {
  const files = globSync('{components,entrypoints}/**/*.{ts,tsx}');
  const late = files.flatMap((file) => {
    const effects = readFileSync(file, 'utf8').matchAll(
      /\buseEffect\([\s\S]*?\n? {0,2}[^\n]*\]\)?,?\n? ?\);/g,
    );
    return [...effects]
      .filter(([effect]) =>
        /\.focus\(|\.value = |\.showModal\(|\bshowClock\(|\bscrollTo\(/.test(effect),
      )
      .map(() => file);
  });
  expect(files.length).toBeGreaterThan(200);
  expect(late).toEqual([]);
});
