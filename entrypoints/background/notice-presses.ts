import { clearNotice, showingOfNotice } from '../../utils/platform/notices.ts';
import { openPopup, type PopupAsk } from '../../utils/platform/open-popup.ts';
import { parseKey } from '../../utils/prompts/showing-key.ts';
import { wake } from './dispatch.ts';

/** The scale that a notice asks for: the evening's worst, the night's, or this moment (rule 21). */
function askOf(showing: string): PopupAsk {
  const prompt = parseKey(showing)?.prompt;
  if (prompt === 'rate') return 'worst';
  return prompt === 'morning' ? 'night-worst' : 'now';
}

/** A press on the body of a notice opens the popup at what the notice is about. The card stays until it is answered. */
export async function pressNotice(id: string): Promise<void> {
  const showing = showingOfNotice(id);
  if (showing === null) return;
  // The press itself does not take the notice away, in neither browser.
  await clearNotice(showing);
  await openPopup(askOf(showing));
}

/** A press on a button: done (or rate it), or later. */
export async function pressNoticeButton(id: string, button: number): Promise<void> {
  const showing = showingOfNotice(id);
  if (showing === null) return;
  if (button === 0 && askOf(showing) !== 'now') return pressNotice(id);
  await clearNotice(showing);
  await wake({
    type: 'command',
    command:
      button === 0
        ? { type: 'answer', showing, answer: 'done' }
        : { type: 'notice-later', showing },
  });
}
