import type { Now } from '../evening/instant.ts';
import { browserZone, clockNow } from '../platform/clock.ts';
import { readZone } from './settings-store.ts';

/** The moment and the person's zone: the one chosen by hand, else the browser's. */
export async function readNow(): Promise<Now> {
  const zone = (await readZone()) ?? browserZone();
  return { at: await clockNow(), zone };
}
