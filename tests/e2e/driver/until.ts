import { setTimeout as pause } from 'node:timers/promises';

/** How long a condition may take; generous, since a slow machine is no defect of the product. */
const patienceMs = 20_000;

/** How soon a condition is looked at again: quickly at first, since most are true in a moment. */
const shortestMs = 5;
const longestMs = 50;

/**
 * Waits until the question has an answer other than undefined and false, and returns it.
 * A question that throws counts as not answered yet: pages are torn down under our feet by reloads.
 */
export async function until<Answer>(
  what: string,
  question: () => Promise<Answer | undefined | false> | Answer | undefined | false,
  withinMs = patienceMs,
): Promise<Answer> {
  const deadline = Date.now() + withinMs;
  let lastError: unknown;
  let intervalMs = shortestMs;
  do {
    try {
      const answer = await question();
      if (answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    await pause(intervalMs);
    intervalMs = Math.min(2 * intervalMs, longestMs);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${withinMs} ms in vain: ${what}`, { cause: lastError });
}
