import { describe, expect, it } from 'vitest';
import { readNow } from '../../../utils/storage/read-now.ts';
import { changeSettings, forgetErased, markErased } from '../../../utils/storage/settings-store.ts';
import { withEmptyStore } from './store.ts';

withEmptyStore();

const choose = (zone: string | null) => changeSettings((settings) => ({ ...settings, zone }));

describe('the zone of the moment', () => {
  it("is the browser's own, while none is chosen", async () => {
    expect((await readNow()).zone).toBe('Antarctica/Troll');
  });

  it('is the one chosen by hand, from the first look after the choice', async () => {
    await choose('America/New_York');
    expect((await readNow()).zone).toBe('America/New_York');
    await choose('Asia/Kolkata');
    expect((await readNow()).zone).toBe('Asia/Kolkata');
  });

  it("is the browser's again once the choice is taken back or forgotten", async () => {
    await choose('Asia/Kolkata');
    await choose(null);
    expect((await readNow()).zone).toBe('Antarctica/Troll');
    await choose('Asia/Kolkata');
    await markErased(async () => true);
    await forgetErased();
    expect((await readNow()).zone).toBe('Antarctica/Troll');
  });
});
