import type { PageWords } from '../../../components/ui/words-context.ts';
import messages from '../../../public/_locales/en/messages.json';
import { formatsOf } from '../../../utils/i18n/formats.ts';
import type { WordKey } from '../../../utils/i18n/words.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

const say: PageWords['say'] = (key, ...parts) =>
  messages[key].message.replaceAll(/\$(\d)/g, (_, nth) => String(parts[Number(nth) - 1] ?? ''));

/** The real sentences without a browser, on the 24-hour clock whatever the computer is set to. */
export const english: PageWords = {
  say,
  plural: (base, count, ...parts) =>
    say(`${base}_${count === 1 ? 'one' : 'other'}` as WordKey, count, ...parts),
  formats: { ...formatsOf('en', 'Europe/Berlin', DEFAULT_SETTINGS), clockTime: (time) => time },
};
