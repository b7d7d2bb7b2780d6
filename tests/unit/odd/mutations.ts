import type { Backup } from '../../../utils/transfer/backup-format.ts';
import { checksumOf } from '../../../utils/transfer/backup-format.ts';
import { pathsOf, WRONG } from './wrong-values.ts';

/** A number from 0 up to 1, another one at each call. */
export type Chance = () => number;

const under = (chance: Chance, count: number) => Math.floor(chance() * count);

/** The text with some of its characters changed, cut out, doubled or put in. */
export function withBytes(text: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + under(chance, 3); times > 0; times -= 1) {
    const from = under(chance, changed.length);
    const to = from + 1 + under(chance, 200);
    const parts = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)] as const;
    changed = [flipped, cut, doubled, inserted][under(chance, 4)]?.(parts, chance) ?? changed;
  }
  return changed;
}

type Parts = readonly [before: string, part: string, after: string];

function flipped([before, part, after]: Parts, chance: Chance): string {
  const other = String.fromCharCode(part.charCodeAt(0) ^ (1 << under(chance, 7)));
  return before + other + part.slice(1) + after;
}

const cut = ([before, , after]: Parts) => before + after;
const doubled = ([before, part, after]: Parts) => before + part + part + after;

function inserted([before, part, after]: Parts, chance: Chance): string {
  const made = Array.from({ length: 1 + under(chance, 8) }, () =>
    String.fromCharCode(under(chance, 0x1_00)),
  );
  return before + made.join('') + part + after;
}

/** The file with some of what it says made wrong, and the checksum that is right for it. */
export async function withStructure(backup: Backup, chance: Chance): Promise<string> {
  const copy = structuredClone(backup) as unknown as Record<string, unknown>;
  for (let times = 1 + under(chance, 3); times > 0; times -= 1) mutate(copy, chance);
  copy.sha256 = await checksumOf(copy);
  return JSON.stringify(copy);
}

/** Wrong values but for the longest, so that a file is made at once. */
const VALUES = Object.entries(WRONG).filter(([name]) => !name.includes('100,000'));

function mutate(backup: Record<string, unknown>, chance: Chance): void {
  const paths = pathsOf(backup).filter(([name]) => name !== 'sha256');
  const path = paths[under(chance, paths.length)] ?? [];
  const name = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => (part as never)[key], backup);
  if (name === undefined || typeof holder !== 'object' || holder === null) return;
  const of = holder as Record<string | number, unknown>;
  const [, wrong] = VALUES[under(chance, VALUES.length)] ?? [];
  const kind = under(chance, 5);
  if (kind === 0) delete of[name];
  else if (kind === 1) of[name] = wrong;
  else if (kind === 2) of[name] = elsewhere(backup, paths, chance);
  else if (kind === 3) of[name] = nudged(of[name], chance);
  else if (Array.isArray(holder)) holder.push(structuredClone(of[name]));
  else of[`${name}2`] = of[name];
}

/** What stands somewhere else in the file. */
function elsewhere(backup: object, paths: ReturnType<typeof pathsOf>, chance: Chance): unknown {
  const path = paths[under(chance, paths.length)] ?? [];
  const value = path.reduce<unknown>((part, key) => (part as never)?.[key], backup);
  return structuredClone(value);
}

/** A number a little or far off, a text with another character. */
function nudged(value: unknown, chance: Chance): unknown {
  if (typeof value === 'number') return value + (chance() - 0.5) * 10 ** under(chance, 13);
  if (typeof value === 'string') return withBytes(`${value} `, chance);
  return value;
}
