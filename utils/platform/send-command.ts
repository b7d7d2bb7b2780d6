import { browser } from 'wxt/browser';
import type { Message, Reply } from '../messages/command.ts';

/** Longer than a worker needs that starts on a slow disk; nobody waits for one that does not answer. */
const PATIENCE_MS = 10_000;

/** Asks the worker to act now. Never throws: a worker that does not answer is a reply like the others. */
export async function sendCommand(command: Message): Promise<Reply> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  try {
    const silence = new Promise((resolve) => {
      patience = setTimeout(resolve, PATIENCE_MS);
    });
    const reply: unknown = await Promise.race([browser.runtime.sendMessage(command), silence]);
    return isReply(reply) ? reply : { ok: false, why: 'failed' };
  } catch {
    return { ok: false, why: 'failed' };
  } finally {
    clearTimeout(patience);
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
