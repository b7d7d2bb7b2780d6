import { describe, expect, it } from 'vitest';
import { sayingOf } from '../../../components/rating/asking.ts';
import { openedFor } from '../../../entrypoints/popup/scale/ask.ts';
import messages from '../../../public/_locales/en/messages.json';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { eveningRecord, ratingsOfEvening } from '../../../utils/storage/read-rows.ts';
import { changeEvening, withEmptyStore } from '../storage/store.ts';

// That a press on the notice opens the popup, and where that fails a small window, is held by the
// end-to-end tests of the desktop.
const berlin = (iso: string) => ({ at: Date.parse(iso), zone: 'Europe/Berlin' });

withEmptyStore();

describe('rule 21: the scale opened from the rating prompt', () => {
  const opened = openedFor('#worst', DEFAULT_SETTINGS, berlin('2026-03-10T22:05+01:00'));

  it('is headed "Legs at their worst this evening so far"', () => {
    expect(opened).toEqual({ what: 'worst', evening: '2026-03-10' });
    expect(messages[sayingOf('worst', false).heading as 'worst_heading'].message).toBe(
      'Legs at their worst this evening so far',
    );
  });

  it('does not speak of the evening to one who sleeps by day', () => {
    expect(messages[sayingOf('worst', true).heading as 'worst_heading_by_day'].message).toBe(
      'Legs at their worst so far, before bed',
    );
  });

  it('just after midnight still asks about the evening that began the day before', () => {
    const late = openedFor('#worst', DEFAULT_SETTINGS, berlin('2026-03-11T00:20+01:00'));
    expect(late?.evening).toBe('2026-03-10');
  });

  it('writes the worst of the evening, and no rating', async () => {
    await changeEvening('2026-03-10', { worst: 6 }, 1);
    expect((await eveningRecord('2026-03-10')).worst).toBe(6);
    expect(await ratingsOfEvening('2026-03-10')).toEqual([]);
  });
});

describe('rule 21: the scale opened from anywhere else', () => {
  it.each(['', '#', '#card'])('asks about right now (%j)', (hash) => {
    const ask = openedFor(hash, DEFAULT_SETTINGS, berlin('2026-03-10T22:05+01:00'));
    expect(ask?.what).toBe('now');
    expect(messages[sayingOf('now', false).heading as 'now_heading'].message).toBe(
      'Leg restlessness, right now',
    );
  });

  it('from the check-in asks about the night that is over', () => {
    const ask = openedFor('#night-worst', DEFAULT_SETTINGS, berlin('2026-03-11T07:00+01:00'));
    expect(ask).toEqual({ what: 'night-worst', evening: '2026-03-10' });
  });
});
