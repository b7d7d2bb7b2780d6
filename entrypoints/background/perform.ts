import type { Deed } from '../../utils/engine/engine-event.ts';
import { setWake } from '../../utils/platform/alarm.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { clearNotice, showNotice, standingNotices } from '../../utils/platform/notices.ts';
import type { Settings } from '../../utils/settings/settings.ts';

/** Does one deed in the browser. */
export async function perform(deed: Deed, settings: Settings): Promise<void> {
  switch (deed.type) {
    case 'show-notice':
      return showNotice(deed.notice, { plain: settings.plainWords });
    case 'clear-notice':
      return clearNotice(deed.showing);
    case 'keep-notices':
      return clearOthers(deed.showings);
    case 'badge':
      return setBadge(deed.pending);
    case 'wake':
      return setWake(deed.at);
    default:
      deed satisfies never;
  }
}

async function clearOthers(kept: readonly string[]): Promise<void> {
  const left = (await standingNotices()).filter((showing) => !kept.includes(showing));
  await Promise.all(left.map(clearNotice));
}
