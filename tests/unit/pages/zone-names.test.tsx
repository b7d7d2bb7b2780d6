import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../entrypoints/options/Options.tsx';
import { Root } from '../../../entrypoints/shared/Root.tsx';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings } from '../../../utils/storage/settings-store.ts';
import { planned } from '../diary/diary-rows.ts';
import { ratingOn, saveRating, withEmptyStore } from '../storage/store.ts';
import { drawn, settled } from './drawn-page.ts';

withEmptyStore();

const evening = '2020-05-05';
const there = { zone: 'Asia/Kolkata', offsetMinutes: 330 };

beforeEach(async () => {
  Object.assign(globalThis, { scrollTo: () => undefined });
  const { plan, ...record } = planned(evening, { worst: 4 });
  await database.evenings.put({ ...record, plan: plan && { ...plan, ...there } });
  await saveRating({ ...ratingOn(evening, 4), ...there });
});

/** A page of that evening, on a clock of this zone. */
async function textIn(zone: string, page: string): Promise<string> {
  await changeSettings((settings) => ({ ...settings, startedAt: 1, zone }));
  location.hash = `#${page}/${evening}`;
  const body = await drawn(
    <Root>
      <Options />
    </Root>,
  );
  const stands = async () => {
    await settled(() => undefined);
    return body.querySelector('main nav a') !== null;
  };
  await vi.waitUntil(stands, { timeout: 8_000 });
  return body.textContent ?? '';
}

describe.each(['night', 'check-in'])('the %s page of an evening in Asia/Kolkata', (page) => {
  it('says so on a clock of another zone', async () => {
    expect(await textIn('Asia/Tokyo', page)).toContain('Times are by the clock in Asia/Kolkata.');
  });

  it('says nothing of it where the clock has the older name of the same zone', async () => {
    expect(await textIn('Asia/Calcutta', page)).not.toContain('Times are by the clock in');
  });
});
