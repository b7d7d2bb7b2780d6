import type { Action } from '../../utils/engine/engine-event.ts';
import { setWake } from '../../utils/platform/alarm.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { clearNotice, showNotice, standingNotices } from '../../utils/platform/notices.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Does one action in the browser; rows were saved with the state and need nothing more. */
export async function perform(action: Action, settings: Settings): Promise<void> {
  switch (action.type) {
    case 'show-notice':
      return showNotice(action.notice, { plain: settings.plainWords });
    case 'clear-notice':
      return clearNotice(action.showing);
    case 'keep-notices':
      return clearOthers(action.showings);
    case 'badge':
      return setBadge(action.pending);
    case 'wake':
      return setWake(action.at);
    case 'log':
    case 'save-screen':
    case 'save-evening':
      return;
  }
}

async function clearOthers(kept: readonly string[]): Promise<void> {
  const left = (await standingNotices()).filter((showing) => !kept.includes(showing));
  await Promise.all(left.map(clearNotice));
}
