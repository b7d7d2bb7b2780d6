import { clearNotice, showingOfNotice } from '../../utils/platform/notices.ts';
import { openPopup } from '../../utils/platform/open-popup.ts';
import { wake } from './dispatch.ts';

const isRate = (showing: string) => showing.split('/')[1] === 'rate';

/** A press on the body of a notice opens the popup at what the notice is about. The card stays until it is answered. */
export async function pressNotice(id: string): Promise<void> {
  const showing = showingOfNotice(id);
  if (showing === null) return;
  // The press itself does not take the notice away, in neither browser.
  await clearNotice(showing);
  await openPopup(isRate(showing) ? 'worst' : 'now');
}

/** A press on a button: done (or rate it), or later. */
export async function pressNoticeButton(id: string, button: number): Promise<void> {
  const showing = showingOfNotice(id);
  if (showing === null) return;
  if (button === 0 && isRate(showing)) return pressNotice(id);
  await clearNotice(showing);
  await wake({
    type: 'command',
    command:
      button === 0
        ? { type: 'answer', showing, answer: 'done' }
        : { type: 'notice-later', showing },
  });
}
