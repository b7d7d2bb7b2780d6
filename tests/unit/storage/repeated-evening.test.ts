import { describe, expect, it } from 'vitest';
import { database } from '../../../utils/storage/database.ts';
import { readEngine, saveStep } from '../../../utils/storage/engine-store.ts';
import { eveningRecord } from '../../../utils/storage/read-rows.ts';
import { AT_WORK, AWAY, only, Simulation } from '../engine/simulation.ts';
import { withEmptyStore } from './store.ts';

withEmptyStore();

/** One wake as the background does it: loaded from the store, saved to it. */
async function wake(evening: Simulation, local: string): Promise<void> {
  evening.state = (await readEngine()) ?? evening.state;
  const stepped = evening.wake(local);
  await saveStep(evening.state, stepped.rows, evening.instant(local));
}

async function sessionsOf(evening: Simulation, key: string): Promise<string[]> {
  const record = await database.screen.get([key, 'device']);
  return (record?.sessions ?? []).map(
    ({ kind, start, end }) => `${kind} ${evening.local(start)} to ${evening.local(end)}`,
  );
}

/** Two minutes at the screen on the evening of the 9th, in Tokyo; a look at the mail on the 10th. */
async function twoDaysInTokyo(): Promise<Simulation> {
  const evening = new Simulation({ zone: 'Asia/Tokyo', settings: { prompts: only() } });
  for (const clock of ['20:00', '20:01', '20:02']) await wake(evening, `2026-03-09 ${clock}`);
  evening.signals = AWAY;
  await wake(evening, '2026-03-09 20:03');
  await wake(evening, '2026-03-10 16:00');
  return evening;
}

describe('an evening that comes a second time', () => {
  it('after a flight over the date line keeps the minutes of its first turn', async () => {
    const evening = await twoDaysInTokyo();
    expect(await sessionsOf(evening, '2026-03-09')).toEqual(['active 20:00 to 20:01']);
    // Ten in the morning of the 10th in Los Angeles: the evening of the 9th is under way again.
    evening.zone = 'America/Los_Angeles';
    await wake(evening, '2026-03-10 10:00');
    expect(evening.state.tonight?.evening).toBe('2026-03-09');
    evening.zone = 'Asia/Tokyo';
    expect(await sessionsOf(evening, '2026-03-09')).toEqual(['active 20:00 to 20:01']);
  });

  it('keeps the zone in which it was spent', async () => {
    const evening = await twoDaysInTokyo();
    evening.zone = 'America/Los_Angeles';
    await wake(evening, '2026-03-10 10:00');
    expect((await eveningRecord('2026-03-09')).plan?.zone).toBe('Asia/Tokyo');
    expect(await database.screen.get(['2026-03-09', 'device'])).toMatchObject({
      zone: 'Asia/Tokyo',
      offsetMinutes: 540,
    });
  });

  it('after a clock was set right keeps its minutes, and goes on where it was', async () => {
    const evening = await twoDaysInTokyo();
    // The clock of the 10th had been wrong: it is four in the morning.
    evening.signals = AT_WORK;
    await wake(evening, '2026-03-10 04:00');
    await wake(evening, '2026-03-10 04:02');
    expect(await sessionsOf(evening, '2026-03-09')).toEqual([
      'active 20:00 to 20:01',
      'active 04:00 to 04:02',
    ]);
  });
});
