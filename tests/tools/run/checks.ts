import { commandOf, run } from './command.ts';
import type { Stage } from './stages.ts';
import { runUnit } from './suites.ts';

/** Everything that needs no browser. */
export const checks: Stage[] = [
  { name: 'Format and lint', run: () => run(commandOf('biome', 'ci', '.')) },
  { name: 'Types', run: checkTypes },
  { name: 'Unused code', run: () => run(commandOf('knip')) },
  { name: 'Unit tests', run: runUnit },
];

async function checkTypes(): Promise<void> {
  await run(commandOf('wxt', 'prepare'));
  await run(commandOf('tsc', '--noEmit'));
}
