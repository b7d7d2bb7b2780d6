import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Cause } from '../../utils/engine/engine-event.ts';
import { isFirstWorker } from '../../utils/platform/browser-start.ts';
import { resetPopup } from '../../utils/platform/open-popup.ts';
import { idleSeconds } from '../../utils/platform/signals.ts';
import { database } from '../../utils/storage/database.ts';
import { readSettings, watchSettings } from '../../utils/storage/settings-store.ts';
import { noteTornLog, renewTornLog } from '../../utils/storage/torn-log.ts';
import { report, wake } from './dispatch.ts';
import { answerMessage } from './messages.ts';
import { pressNotice, pressNoticeButton } from './notice-presses.ts';

/**
 * Every way the browser can wake us, one line each; registered before anything is awaited. A part that
 * this browser lacks, as Firefox on Android has no windows, or one thing of it, wakes nobody; the others do.
 */
export default defineBackground(() => {
  const look = () => void wake({ type: 'look' });

  browser.runtime.onInstalled?.addListener(({ reason }) => void openWelcome(reason).catch(report));
  browser.runtime.onStartup?.addListener(look);
  browser.alarms?.onAlarm?.addListener(look);
  browser.idle?.onStateChanged?.addListener(look);
  browser.windows?.onFocusChanged?.addListener(() => void setTimeout(look, FOCUS_SETTLES_MS));
  browser.notifications?.onClicked?.addListener((id) => void pressNotice(id).catch(report));
  browser.notifications?.onButtonClicked?.addListener(
    (id, button) => void pressNoticeButton(id, button).catch(report),
  );
  browser.runtime.onMessage.addListener((message, sender) => answerMessage(message, sender));
  watchSettings(look);

  // Asked for here, so that it is first in the queue, before whatever woke the worker.
  void wake(startOfWorker());
  void prepare().catch(report);
});

/** Between two windows some systems report that none has the focus. */
const FOCUS_SETTLES_MS = 1_000;

async function startOfWorker(): Promise<Cause> {
  const isFirst = await isFirstWorker();
  if (isFirst) await renewLog().catch(report);
  return { type: 'started', browser: isFirst };
}

/** Whether the browser was killed in the middle of a record cannot be asked: so its log is renewed at each start. */
async function renewLog(): Promise<void> {
  await database.open();
  await noteTornLog();
  await renewTornLog(database.table('engine'));
}

async function prepare(): Promise<void> {
  browser.idle?.setDetectionInterval?.(await idleSeconds());
  await resetPopup();
}

/** Opens the Welcome page after the first installation: what is kept is said before anything is. */
export async function openWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { startedAt } = await readSettings();
  if (startedAt === null) await browser.tabs.create({ url: '/options.html#welcome' });
}
