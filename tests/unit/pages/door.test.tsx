import type { ComponentType } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { Door } from '../../../entrypoints/shared/Door.tsx';
import { database } from '../../../utils/storage/database.ts';
import { ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';
import { asked, drawn, press } from './drawn-page.ts';

const SENTENCE = 'Something went wrong here. Nothing you saved is lost.';

withEmptyStore();

/** A part that can be broken and repaired while it is on the page. */
function fragile() {
  const state = { broken: true, text: 'all is well' };
  const Part = () => {
    if (state.broken) throw new RangeError('Invalid time zone specified: Mars/Base');
    return <p>{state.text}</p>;
  };
  return { state, Part };
}

const beside = <p>what stands beside it</p>;

describe('a part that throws while it is drawn', () => {
  it('leaves what stands beside it, and a sentence in its own place', async () => {
    const { Part } = fragile();
    const page = await drawn(
      <>
        {beside}
        <Door>
          <p>its other half</p>
          <Part />
        </Door>
      </>,
    );
    expect(page.textContent).toContain('what stands beside it');
    expect(page.textContent).toContain(SENTENCE);
    expect(page.textContent).not.toContain('its other half');
  });

  it('is offered to be tried again and to be backed up, and nothing else', async () => {
    const { Part } = fragile();
    const page = await drawn(
      <Door>
        <Part />
      </Door>,
    );
    const names = [...page.querySelectorAll('button')].map((button) => button.textContent);
    expect(names).toEqual(['Try again', 'Save a backup']);
  });

  it('is drawn by trying again, once it can be', async () => {
    const { state, Part } = fragile();
    const page = await drawn(
      <Door>
        <Part />
      </Door>,
    );
    await press('Try again');
    expect(page.textContent).toContain(SENTENCE);
    state.broken = false;
    await press('Try again');
    expect(page.textContent).toBe('all is well');
    expect(asked.reloads).toBe(0);
  });

  it('is caught as well when it was drawn before', async () => {
    const { state, Part } = fragile();
    const page = (
      <>
        {beside}
        <Door>
          <Part />
        </Door>
      </>
    );
    state.broken = false;
    await drawn(page);
    state.broken = true;
    const again = await drawn(page);
    expect(again.textContent).toContain('what stands beside it');
    expect(again.textContent).toContain(SENTENCE);
  });

  it('leaves the kind of error in the log, and not a word of what was in it', async () => {
    const { Part } = fragile();
    await drawn(
      <Door>
        <Part />
      </Door>,
    );
    expect(asked.logged).toEqual([['Evenfall:', 'RangeError']]);
  });

  it('goes to the nearest door, and the page around that one stays', async () => {
    const { Part } = fragile();
    const page = await drawn(
      <Door whole>
        {beside}
        <Door>
          <Part />
        </Door>
      </Door>,
    );
    expect(page.textContent).toContain('what stands beside it');
    expect(page.querySelector('main')).toBeNull();
  });
});

describe('the door of a whole page', () => {
  it('is a page itself, with a name, though neither words nor store were given to it', async () => {
    const { Part } = fragile();
    const page = await drawn(
      <Door whole>
        <Part />
      </Door>,
    );
    expect(page.querySelector('main h1')?.textContent).toBe('Evenfall');
    expect(page.querySelector('main [role=alert]')?.textContent).toContain(SENTENCE);
  });
});

describe('code that could not be loaded', () => {
  const part: ComponentType = () => <p>it came</p>;

  it('comes to the door, and trying again loads the page anew', async () => {
    const Later = laterPart(() => Promise.reject(new TypeError('Failed to fetch')));
    const page = await drawn(
      <>
        {beside}
        <Door>
          <Later />
        </Door>
      </>,
    );
    expect(page.textContent).toContain('what stands beside it');
    expect(page.textContent).toContain(SENTENCE);
    await press('Try again');
    expect(asked.reloads).toBe(1);
  });

  it('is asked for again when the part is drawn again', async () => {
    const loads = [Promise.reject(new TypeError('Failed to fetch')), Promise.resolve(part)];
    const Later = laterPart(() => loads.shift() ?? Promise.resolve(part));
    const page = () => (
      <Door>
        <Later />
      </Door>
    );
    await drawn(page());
    expect((await drawn(page())).textContent).toBe('it came');
  });

  it('is asked for once, and stands at once afterwards', async () => {
    let asks = 0;
    const Later = laterPart(() => {
      asks += 1;
      return Promise.resolve(part);
    });
    await drawn(<Later />);
    expect((await drawn(<Later />)).textContent).toBe('it came');
    expect(asks).toBe(1);
  });
});

describe('"Save a backup" at the door', () => {
  async function backedUp() {
    const { Part } = fragile();
    const page = await drawn(
      <Door>
        <Part />
      </Door>,
    );
    await press('Save a backup');
    const said = () => page.querySelector('output')?.textContent ?? '';
    await vi.waitFor(() => expect(said()).not.toBe(''));
    return said();
  }

  it('gives a file with every record, though the page cannot be drawn', async () => {
    await saveRating(ratingOn('2026-03-10', 4));
    expect(await backedUp()).toMatch(/^evenfall-\d{4}-\d\d-\d\d\.json is saved\. .* 1 record\.$/);
    expect(asked.files).toHaveLength(1);
    const { ratings } = JSON.parse((await asked.files[0]?.file.text()) ?? '');
    expect(ratings).toEqual([ratingOn('2026-03-10', 4)]);
  });

  it('gives one as well where a row of the store makes no sense, and says so', async () => {
    await saveRating(ratingOn('2026-03-10', 4));
    await database.evenings.put({ evening: '2025-12-26' } as never);
    expect(await backedUp()).toContain(
      '1 record could not be read in full. It is in the file as it is.',
    );
    const { setAside } = JSON.parse((await asked.files[0]?.file.text()) ?? '');
    expect(setAside).toEqual({ evenings: [{ evening: '2025-12-26' }] });
  });

  it('that fails says so, and can be pressed again', async () => {
    database.close({ disableAutoOpen: true });
    expect(await backedUp()).toBe('The backup could not be saved. Please try again.');
    expect(asked.files).toEqual([]);
    await database.open();
    await press('Save a backup');
    await vi.waitFor(() => expect(asked.files).toHaveLength(1));
  });
});
