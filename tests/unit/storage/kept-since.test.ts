import { describe, expect, it } from 'vitest';
import { addEvenings, type EveningKey } from '../../../utils/evening/calendar.ts';
import { keptSince } from '../../../utils/storage/kept-since.ts';
import {
  changeEvening,
  changeSleep,
  deleteRating,
  ratingOn,
  saveRating,
  withEmptyStore,
} from './store.ts';

withEmptyStore();

/** Begins with the first evening of which a third is told, and tells of which evenings it was asked. */
function asking() {
  const asked: (readonly EveningKey[])[] = [];
  const begins = (told: readonly EveningKey[]) => {
    asked.push([...told]);
    return told.length < 3 ? null : (told[0] ?? null);
  };
  return { asked, begins };
}

const rateOn = async (...evenings: EveningKey[]) => {
  for (const evening of evenings) await saveRating(ratingOn(evening, 4));
};

describe('the beginning of what is kept', () => {
  it('is asked of the evenings on which something of the legs was told, in date order, each once', async () => {
    await changeSleep('2026-03-06', { nightWorst: 0 }, 1);
    await changeEvening('2026-03-05', { onset: 'not-today' }, 1);
    await changeEvening('2026-03-07', { worst: 0 }, 1);
    await changeEvening('2026-03-04', { worst: 0 }, 1);
    await rateOn('2026-03-03', '2026-03-04');
    const { asked, begins } = asking();
    expect(await keptSince('2026-04-01', begins)).toBe('2026-03-03');
    expect(asked).toEqual([['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07']]);
  });

  it('is not asked of a deleted rating, a night of which sleep alone was told, or an evening with a note', async () => {
    await rateOn('2026-03-03');
    await deleteRating('2026-03-03-4', 2);
    await changeSleep('2026-03-04', { quality: 5 }, 1);
    await changeEvening('2026-03-05', { note: 'A long day' }, 1);
    const { asked, begins } = asking();
    expect(await keptSince('2026-04-01', begins)).toBe(null);
    expect(asked).toEqual([]);
  });

  it('is asked again with later evenings while it is not known, and with none from the last one on', async () => {
    await rateOn('2025-01-05', '2026-03-03', '2026-03-04', '2026-03-05');
    const { asked, begins } = asking();
    expect(await keptSince('2026-03-05', begins)).toBe('2025-01-05');
    expect(asked).toEqual([['2025-01-05'], ['2025-01-05', '2026-03-03', '2026-03-04']]);
  });

  it('is read ninety evenings at a time, and none is left out between them', async () => {
    const days = Array.from({ length: 100 }, (_, index) => addEvenings('2026-01-01', index));
    await rateOn(...days);
    const lengths: number[] = [];
    await keptSince('2026-12-01', (told) => {
      lengths.push(told.length);
      return null;
    });
    expect(lengths).toEqual([90, 100]);
  });
});
