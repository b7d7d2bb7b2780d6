import { it, vi } from 'vitest';
import { TonightSection } from '../../../entrypoints/popup/evening/TonightSection.tsx';
import { tonightNow } from '../../../entrypoints/shared/tonight-now.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { database } from '../../../utils/storage/database.ts';
import { button, draw, press, see, until, withPage } from '../drawn.tsx';
import { at } from '../evening/zones.ts';
import { ratingOn, withEmptyStore } from '../storage/store.ts';

withEmptyStore();
withPage();

const now = { at: at('2026-03-10T22:10+01:00'), zone: 'Europe/Berlin' };
const upAndAbout = {
  ...tonightNow(DEFAULT_SETTINGS, null, now),
  upUntil: now.at + 1_200_000,
};

function section(...ratings: Rating[]) {
  return (
    <TonightSection
      tonight={upAndAbout}
      now={now}
      over={false}
      ratings={ratings}
      byDay={false}
      countElsewhere={true}
    />
  );
}

it('a walk can be noted with the next rating as well', async () => {
  const [first, second] = [ratingOn('2026-03-10', 4, 'a'), ratingOn('2026-03-10', 6, 'b')];
  await database.ratings.bulkPut([first, second]);
  draw(section(first));
  await press('Note that I walked');
  await see('Noted: walked.');
  draw(section(first, second));
  await until(() => button('Note that I walked'));
});

it('a walk that cannot be kept is said, and nothing is thrown away unseen', async () => {
  const rating = ratingOn('2026-03-10', 4, 'gone');
  draw(section(rating));
  await press('Note that I walked');
  await see('could not be saved');
});

it('a bed tap on the card or the notice can be undone here as well, for ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  const { upUntil: _, ...rest } = upAndAbout;
  const shown = (bedAt: number | null) => (
    <TonightSection
      tonight={{ ...rest, upUntil: null, bedAt }}
      now={now}
      over={false}
      ratings={[]}
      byDay={false}
      countElsewhere={true}
    />
  );
  draw(shown(null));
  draw(shown(now.at));
  await until(() => button('Undo'));
  vi.advanceTimersByTime(11_000);
  await until(() => button('Not in bed after all'));
  vi.useRealTimers();
});

it('a bed tap of before offers no undo, but the way back', async () => {
  draw(
    <TonightSection
      tonight={{ ...upAndAbout, bedAt: now.at - 60_000 }}
      now={now}
      over={false}
      ratings={[]}
      byDay={false}
      countElsewhere={true}
    />,
  );
  await until(() => button('Not in bed after all'));
});
