import { browser } from 'wxt/browser';
import type { Message, Reply } from '../messages/command.ts';

/** Asks the worker to act now. Never throws: a worker that does not answer is a reply like the others. */
export async function sendCommand(command: Message): Promise<Reply> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(command);
    return isReply(reply) ? reply : { ok: false, why: 'failed' };
  } catch {
    return { ok: false, why: 'failed' };
  }
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'ok' in value;
}
