import { type Browser, browser } from 'wxt/browser';
import { type WordKey, words } from '../i18n/words.ts';
import { has } from '../prompts/catalog.ts';
import type { Notice } from '../prompts/notice.ts';

type NoticeOptions = Browser.notifications.NotificationOptions;

const PREFIX = 'prompt/';

/** True where notices can have buttons and be silent; Firefox throws on either option. */
export const CAN_BE_SILENT = import.meta.env.BROWSER !== 'firefox';

/** Puts a notice up; throws where none can be. Its id is the showing's key, so the same one put up twice stands there once. */
export async function showNotice(notice: Notice, { plain }: { plain: boolean }): Promise<void> {
  await browser.notifications.create(PREFIX + notice.showing, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words(wordKey(notice, plain, 'title')),
    message: words(wordKey(notice, plain, 'body')),
    ...(CAN_BE_SILENT ? chromeOptions(notice) : {}),
  });
}

/** Takes a notice away; one that is gone already is no trouble. */
export async function clearNotice(showing: string): Promise<void> {
  await browser.notifications?.clear?.(PREFIX + showing);
}

/** The keys of the showings whose notices stand on the desktop. */
export async function standingNotices(): Promise<string[]> {
  const ids = Object.keys((await browser.notifications?.getAll?.()) ?? {});
  return ids.flatMap((id) => showingOfNotice(id) ?? []);
}

/** The showing's key in a notice's id, or null for a notice that is no prompt. */
export function showingOfNotice(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}

function chromeOptions(notice: Notice): Pick<NoticeOptions, 'buttons' | 'silent'> {
  const later =
    notice.laterMinutes === null
      ? words('notice_button_not_tonight')
      : words('notice_button_later', notice.laterMinutes);
  return {
    buttons: [{ title: words(firstButton(notice)) }, { title: later }],
    silent: notice.silent,
  };
}

/** What the first button does: as on the card. */
function firstButton({ prompt }: Notice): WordKey {
  if (prompt === 'rate' || prompt === 'morning') return 'notice_button_rate';
  return has('to-bed', { id: prompt }) ? 'going_to_bed' : 'notice_button_done';
}

/** A prompt that comes several times has gentler words each time; bedtime yields to restless legs (rule 17). */
function wordKey(
  { prompt, occurrence, upFirst }: Notice,
  plain: boolean,
  part: 'title' | 'body',
): WordKey {
  const name = `notice_${prompt.replaceAll('-', '_')}${plain ? '_plain' : ''}_${part}`;
  if (part === 'title') return name as WordKey;
  if (prompt === 'bedtime' && upFirst && !plain) return 'notice_bedtime_body_up_first';
  const again = prompt === 'still-up' && occurrence > 0 ? `_${occurrence + 1}` : '';
  return `${name}${again}` as WordKey;
}

const TEST_ID = 'test';

/** Puts up a notice to try whether notices appear at all. One that stands is taken away first, or it would not appear anew. */
export async function showTestNotice(): Promise<void> {
  await clearTestNotice();
  await browser.notifications.create(TEST_ID, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words('test_notice_title'),
    message: words('test_notice_body'),
  });
}

/** Takes the test notice away; one that is gone already is no trouble. */
export async function clearTestNotice(): Promise<void> {
  await browser.notifications?.clear?.(TEST_ID);
}
