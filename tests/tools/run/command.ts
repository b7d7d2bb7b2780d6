import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The checkout. */
export const root = join(import.meta.dirname, '../../..');

/** The programs of the tool chain, each by the file that npm would run. */
const programs = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

export type Program = keyof typeof programs;

/** A command line, its first word the program. */
export type Command = [string, ...string[]];

/** The command line of a program of the tool chain, the same on every system: no shell, no `.cmd` files. */
export function commandOf(program: Program, ...args: string[]): Command {
  return [process.execPath, join(root, 'node_modules', programs[program]), ...args];
}

/** Runs a command with our own input and output; throws when it fails. */
export async function run(command: Command, env: Record<string, string> = {}): Promise<void> {
  const [file, ...args] = command;
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } } as const;
  const [code, signal] = await once(spawn(file, args, options), 'close');
  if (code !== 0) throw new Error(`${shortened(command)} ended with ${signal ?? `code ${code}`}.`);
}

function shortened(command: Command): string {
  return command.map((word) => word.split(/[\\/]/).at(-1)).join(' ');
}
