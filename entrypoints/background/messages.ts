import { browser } from 'wxt/browser';
import { parseMessage, type Reply } from '../../utils/messages/command.ts';
import { IN_TEST_BUILD } from '../../utils/platform/test-conditions.ts';
import { dispatch } from './dispatch.ts';

type Sender = { id?: string | undefined; url?: string | undefined };

/** Answers a message: what one of our own pages sends is done, anything else refused. */
export async function answerMessage(message: unknown, sender: Sender): Promise<Reply> {
  if (!isOurPage(sender)) return { ok: false, why: 'foreign-sender' };
  if (IN_TEST_BUILD && isTestWake(message)) return obeyed(dispatch({ type: 'look' }));
  const sent = parseMessage(message);
  if (!sent) return { ok: false, why: 'unknown-message' };
  if (sent.type === 'look') return obeyed(dispatch({ type: 'look' }));
  return obeyed(dispatch({ type: 'command', command: sent }));
}

async function obeyed(handled: Promise<void>): Promise<Reply> {
  return handled.then(
    (): Reply => ({ ok: true }),
    (): Reply => ({ ok: false, why: 'failed' }),
  );
}

function isOurPage({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

function isTestWake(message: unknown): boolean {
  return (message as { type?: unknown } | null)?.type === 'e2e-wake';
}
