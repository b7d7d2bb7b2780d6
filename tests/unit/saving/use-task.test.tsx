import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { useTask } from '../../../entrypoints/options/data/use-task.ts';
import { draw, press, see, text, withPage } from '../drawn.tsx';

withPage();

it('what was forgotten while it was under way says nothing when it ends', async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  function Backup() {
    const { state, start, forget } = useTask({
      ready: 'ready',
      working: 'working',
      failed: (kind: string) => kind,
    });
    return (
      <>
        <p>{state}</p>
        <button type="button" onClick={() => start(() => promise)}>
          start
        </button>
        <button type="button" onClick={forget}>
          forget
        </button>
      </>
    );
  }
  draw(<Backup />);
  await press('start');
  await see('working');
  await press('forget');
  await act(async () => resolve('done: 12 records'));
  expect(text()).toContain('ready');
  expect(text()).not.toContain('done');
});
