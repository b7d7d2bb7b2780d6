import { holm } from '../stats/holm.ts';
import type { Look } from './look.ts';
import { lookOf } from './look-of.ts';
import { readingOf } from './look-reading.ts';
import type { Pairing } from './pairing.ts';

/** A person may have so many further questions tested (rule 31). */
export const MOST_CHOSEN_LOOKS = 4;

/**
 * The further looks chosen before looking, their p adjusted by Holm for all of them, the first four;
 * any more are not tested. One that cannot be tested yet counts as a p of 1: it was chosen, and being
 * left out must not make the others easier. Questions of minutes only, since groups have no p.
 */
export function holmLooks(chosen: readonly Pairing[]): Look[] {
  const looks = Math.min(chosen.length, MOST_CHOSEN_LOOKS);
  const raw = chosen.map((pairing, index) =>
    lookOf(pairing, index < looks ? { as: 'chosen', looks } : { as: 'other' }),
  );
  const adjusted = holm(raw.slice(0, looks).map(pOf));
  return raw.map((look, index) => withP(look, adjusted[index] ?? 1));
}

function pOf(look: Look): number {
  return look.shows === 'correlation' && look.test.state === 'tested' ? look.test.p : 1;
}

function withP(look: Look, p: number): Look {
  if (look.shows !== 'correlation' || look.test.state !== 'tested') return look;
  const test = { ...look.test, p };
  return { ...look, test, reading: readingOf({ n: look.n, interval: look.interval, test }) };
}
