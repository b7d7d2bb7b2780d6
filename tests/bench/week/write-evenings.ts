import type { EveningRecord } from '../../../utils/rows/evening-record.ts';

/** So many days before today, both ends included, how many ratings each of their evenings has, and an evening of which nothing is known. */
type Days = { from: number; to: number; ratings: number; unknown: EveningRecord };

/** Runs in a page of Evenfall: puts an evening, its ratings and a screen record of each of these days into the store. */
export async function writeEvenings({ from, to, ratings, unknown }: Days): Promise<void> {
  const store = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('evenfall');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const writing = store.transaction(['evenings', 'ratings', 'screen'], 'readwrite');
  const HOUR = 3_600_000;
  const usual = { zone: 'Europe/Berlin', offsetMinutes: 60 };
  const midnight = Math.floor(Date.now() / (24 * HOUR)) * 24 * HOUR;
  for (let day = from; day <= to; day += 1) {
    const start = midnight - day * 24 * HOUR + 18 * HOUR;
    const evening = new Date(start).toISOString().slice(0, 10);
    const times = { on: true, bedtime: '22:30', plannedBedtime: '22:30', wake: '06:30' };
    const plan = {
      evening,
      ...times,
      windowMinutes: 180,
      movedAt: null,
      turnOver: '12:00',
      ...usual,
    };
    writing.objectStore('evenings').put({ ...unknown, evening, plan, bed: start + 4 * HOUR });
    for (let nth = 0; nth < ratings; nth += 1) {
      const at = start + nth * (HOUR / 4);
      const score = (day + nth) % 11;
      const told = { id: `${evening} ${nth}`, evening, at, score, slot: 'evening', late: false };
      const untold = { where: null, feel: null, atRest: null, tried: null, note: null };
      const saved = { createdAt: at, updatedAt: at, deletedAt: null };
      writing.objectStore('ratings').put({ ...told, ...untold, ...saved, ...usual });
    }
    const session = { start: start + HOUR, end: start + 3 * HOUR, kind: 'active' };
    const observed = [{ start: start + HOUR, end: start + 4 * HOUR }];
    const screen = { evening, device: 'bench', sessions: [session], observed, closed: [] };
    writing.objectStore('screen').put({ ...screen, ...usual, updatedAt: start });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  store.close();
}
