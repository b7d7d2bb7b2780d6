import { expect, it } from 'vitest';
import { NoteField } from '../../../components/rating/NoteField.tsx';
import { draw, fill, happens, leave, withPage } from '../drawn.tsx';

withPage();

async function typed(): Promise<string[]> {
  const kept: string[] = [];
  draw(<NoteField note="" onChange={(note) => kept.push(note)} />);
  await fill({ Note: 'Long train ride.' });
  expect(kept).toEqual([]);
  return kept;
}

it('a note is handed on when the page closes in the middle of the typing', async () => {
  const kept = await typed();
  happens('pagehide');
  expect(kept).toEqual(['Long train ride.']);
});

it('a note is handed on when its field goes', async () => {
  const kept = await typed();
  leave();
  expect(kept).toEqual(['Long train ride.']);
});

it('a note that was handed on is not handed on again', async () => {
  const kept = await typed();
  happens('pagehide');
  leave();
  expect(kept).toEqual(['Long train ride.']);
});

it('a note that its field cut in the middle of a character loses the half', async () => {
  const kept: string[] = [];
  draw(<NoteField note="" onChange={(note) => kept.push(note)} />);
  const words = 'x'.repeat(1_999);
  await fill({ Note: `${words}\ud83d` });
  happens('pagehide');
  expect(kept).toEqual([words]);
});
