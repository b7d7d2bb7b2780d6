import { describe, expect, it } from 'vitest';
import { useDraft } from '../../../entrypoints/shared/use-draft.ts';
import { useSave } from '../../../entrypoints/shared/use-save.ts';
import { type EveningRecord, unknownEvening } from '../../../utils/rows/evening-record.ts';
import { database } from '../../../utils/storage/database.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { draw, press, see, text, until, withPage } from '../drawn.tsx';
import { changeEvening, withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const evening = '2026-03-10';

/** A page that was given this row and was not told of any other since. */
function Answers({ stored }: { stored: EveningRecord }) {
  const save = useSave();
  const { shown, change, again } = useDraft(save, { table: 'evenings', key: evening }, stored);
  return (
    <>
      <p>{`worst ${shown.worst}, note ${shown.note}, ${save.state.step}`}</p>
      <button type="button" onClick={() => change({ worst: 5 })}>
        five
      </button>
      <button type="button" onClick={() => change({ note: 'rain' })}>
        rain
      </button>
      <button type="button" onClick={again}>
        again
      </button>
    </>
  );
}

describe('an answer that saves itself', () => {
  it('stays on the screen until the store shows it, whatever else the store shows first', async () => {
    draw(<Answers stored={unknownEvening(evening)} />);
    await press('five');
    await see('worst 5, note null, saved');
    draw(<Answers stored={{ ...unknownEvening(evening), note: 'old', updatedAt: { note: 1 } }} />);
    expect(text()).toContain('worst 5, note old');
    draw(<Answers stored={await eveningRecord(evening)} />);
    expect(text()).toContain('worst 5, note null');
  });

  it('gives way to a later one of another page', async () => {
    draw(<Answers stored={unknownEvening(evening)} />);
    await press('five');
    await see('saved');
    await changeEvening(evening, { worst: 8 }, 9_000_000_000_000);
    draw(<Answers stored={await eveningRecord(evening)} />);
    expect(text()).toContain('worst 8');
  });

  it('stays when it could not be saved, and goes along with the next try', async () => {
    draw(<Answers stored={unknownEvening(evening)} />);
    database.close({ disableAutoOpen: true });
    await press('five');
    await see('worst 5, note null, failed');
    await database.open();
    await press('rain');
    await see('worst 5, note rain, saved');
    expect(await eveningRecord(evening)).toMatchObject({ worst: 5, note: 'rain' });
  });

  it('is saved by "try again" as well', async () => {
    draw(<Answers stored={unknownEvening(evening)} />);
    database.close({ disableAutoOpen: true });
    await press('five');
    await see('failed');
    await database.open();
    await press('again');
    await until(async () => (await eveningRecord(evening)).worst === 5);
  });
});
