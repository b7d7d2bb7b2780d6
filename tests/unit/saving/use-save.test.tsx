import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Save, useSave } from '../../../entrypoints/shared/use-save.ts';
import type { Change } from '../../../utils/storage/apply-change.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { draw, press, see, text, withPage } from '../drawn.tsx';
import { changeEvening, withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();
afterEach(() => vi.useRealTimers());

const evening = '2026-03-10';
const telling = (after: object): Change => [{ table: 'evenings', key: evening, before: {}, after }];

/** Two parts of one page, each with what it saves and holds. */
function Part({ name, tell }: { name: string; tell: (save: Save<string>) => void }) {
  const save = useSave<string>();
  return (
    <>
      <p>{`${name}: ${save.state.step}, ${save.trouble}, holds ${save.held?.said ?? 'nothing'}.`}</p>
      <button type="button" onClick={() => tell(save)}>{`${name} saves`}</button>
      <button type="button" onClick={save.undo}>{`${name} takes back`}</button>
    </>
  );
}

const worst = (score: number) => (save: Save<string>) =>
  save.save(() => ({ change: telling({ worst: score }), said: `worst ${score}` }));

describe('a change that was saved', () => {
  it('can be taken back', async () => {
    draw(<Part name="scale" tell={worst(5)} />);
    await press('scale saves');
    await see('holds worst 5');
    await press('scale takes back');
    await see('holds nothing');
    expect((await eveningRecord(evening)).worst).toBeNull();
  });

  it('can be taken back for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    draw(<Part name="scale" tell={worst(5)} />);
    await press('scale saves');
    await see('holds worst 5');
    vi.advanceTimersByTime(9_000);
    expect(text()).toContain('holds worst 5');
    vi.advanceTimersByTime(2_000);
    await see('scale: saved, null, holds nothing');
  });

  it('is let go of when another part of the page changes the same, and only then', async () => {
    draw(
      <>
        <Part name="scale" tell={worst(5)} />
        <Part name="note" tell={({ save }) => save(() => ({ change: telling({ note: 'a' }) }))} />
        <Part name="list" tell={worst(8)} />
      </>,
    );
    await press('scale saves');
    await see('holds worst 5');
    await press('note saves');
    await see('note: saved');
    expect(text()).toContain('scale: saved, null, holds worst 5');
    await press('list saves');
    await see('holds worst 8');
    expect(text()).toContain('scale: saved, null, holds nothing');
  });

  it('leaves what another page told since, and says nothing of it', async () => {
    draw(<Part name="scale" tell={worst(5)} />);
    await press('scale saves');
    await see('holds worst 5');
    await changeEvening(evening, { worst: 9 }, 1);
    await press('scale takes back');
    await see('holds nothing');
    expect((await eveningRecord(evening)).worst).toBe(9);
  });
});

describe('saves of one page', () => {
  it('are made in the order in which they were asked for, however long one takes', async () => {
    const told: number[] = [];
    const slow = ({ save }: Save<string>) => {
      save(async () => {
        await vi.waitFor(() => expect(told.length).toBe(0));
        await eveningRecord(evening);
        told.push(1);
        return { change: telling({ worst: 1 }) };
      });
      save(() => {
        told.push(2);
        return { change: telling({ worst: 2 }) };
      });
    };
    draw(<Part name="scale" tell={slow} />);
    await press('scale saves');
    await see('scale: saved');
    await vi.waitFor(async () => expect((await eveningRecord(evening)).worst).toBe(2));
    expect(told).toEqual([1, 2]);
  });

  it('that fail say why, and do not stand in the way of the next', async () => {
    draw(<Part name="scale" tell={worst(5)} />);
    database.close({ disableAutoOpen: true });
    await press('scale saves');
    await see('scale: failed, failed, holds nothing');
    await database.open();
    await press('scale saves');
    await see('scale: saved, null, holds worst 5');
  });

  it('of a rating that is gone fail as well, and nobody says that they were saved', async () => {
    const gone: Change = [{ table: 'ratings', key: 'gone', before: {}, after: { score: 7 } }];
    draw(<Part name="scale" tell={({ save }) => save(() => ({ change: gone, said: 'seven' }))} />);
    await press('scale saves');
    await see('scale: failed, failed, holds nothing');
    expect(await database.ratings.count()).toBe(0);
  });
});
