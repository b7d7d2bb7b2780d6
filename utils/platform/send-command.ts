import { browser } from 'wxt/browser';
import type { Message, Reply } from '../messages/command.ts';

/** Longer than a worker needs that starts on a slow disk; nobody waits for one that does not answer. */
const PATIENCE_MS = 10_000;

/** Asks the worker to act now. Never throws: a worker that does not answer is a reply like the others. */
export async function sendCommand(command: Message): Promise<Reply> {
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    const asked: Promise<Reply | undefined> = browser.runtime.sendMessage(command);
    const reply = await Promise.race([asked, silence]);
    if (typeof reply?.ok === 'boolean') return reply;
  } catch {
    // Nobody is there to answer.
  }
  return { ok: false, why: 'failed' };
}
