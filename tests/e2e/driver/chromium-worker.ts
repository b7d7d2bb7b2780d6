import type { CDPSession, Browser as PuppeteerBrowser } from 'puppeteer-core';
import type { Running } from './running.ts';
import { until } from './until.ts';

/** The part of a running browser that concerns the worker. */
export type WorkerDoors = Pick<Running, 'killWorker' | 'workerIsAlive' | 'inWorker'>;

/**
 * The service worker of this origin, through plain DevTools commands: puppeteer's own list of
 * targets may keep a worker that is gone, once somebody has attached to it.
 */
export async function chromiumWorker(
  browser: PuppeteerBrowser,
  origin: string,
): Promise<WorkerDoors> {
  const root = await browser.target().createCDPSession();
  return {
    killWorker: () => killWorkers(root, origin),
    workerIsAlive: async () => (await workersOf(root, origin)).length > 0,
    inWorker: (call, text = '') => callIn(root, origin, `(${call})(self, ${JSON.stringify(text)})`),
  };
}

async function workersOf(root: CDPSession, origin: string): Promise<string[]> {
  const { targetInfos } = await root.send('Target.getTargets');
  return targetInfos
    .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`))
    .map(({ targetId }) => targetId);
}

async function killWorkers(root: CDPSession, origin: string): Promise<void> {
  for (const targetId of await workersOf(root, origin)) {
    await root.send('Target.closeTarget', { targetId });
    const isGone = async () => !(await workersOf(root, origin)).includes(targetId);
    await until('the worker is gone', isGone);
  }
}

async function callIn<Answer>(root: CDPSession, origin: string, code: string): Promise<Answer> {
  const targetId = await until('there is a worker', async () => (await workersOf(root, origin))[0]);
  const session = await attach(root, targetId);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: code,
    awaitPromise: true,
    returnByValue: true,
  });
  await root.send('Target.detachFromTarget', { sessionId: session.id() });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value as Answer;
}

async function attach(root: CDPSession, targetId: string): Promise<CDPSession> {
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
  const session = root.connection()?.session(sessionId);
  if (!session) throw new Error('The worker ended before it could be asked.');
  return session;
}
