/** One step of a longer run. */
export type Stage = { name: string; run: () => Promise<void> };

/** Runs one stage after the other, says how long each took, and stops at the first that fails. */
export async function runStages(stages: Stage[]): Promise<boolean> {
  const times: string[] = [];
  for (const { name, run } of stages) {
    console.log(`\n--- ${name}`);
    const startedAt = Date.now();
    const error = await errorOf(run);
    times.push(`${secondsSince(startedAt).padStart(7)}  ${name}${error ? '  FAILED' : ''}`);
    if (error === undefined) continue;
    console.error(`\n${error.message}`);
    report(times);
    return false;
  }
  report(times);
  return true;
}

async function errorOf(run: () => Promise<void>): Promise<Error | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function secondsSince(startedAt: number): string {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

function report(times: string[]): void {
  console.log(`\n${times.join('\n')}`);
}
