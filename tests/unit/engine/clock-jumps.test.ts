import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../utils/evening/instant.ts';
import { clearedOf, noticesOf, Simulation, without } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';
const DAY_MS = 24 * 60 * MINUTE_MS;

function person(): Simulation {
  const evening = new Simulation({ settings: { prompts: without('move', 'morning') } });
  evening.wake(`${day} 13:30`);
  return evening;
}

/** Five minutes under a wrong clock, with a look each minute, from a moment on; then the clock is right. */
function jump(evening: Simulation, local: string, byMs: number): void {
  const at = evening.instant(local);
  for (let minute = 0; minute < 5; minute += 1) evening.wakeAt(at + byMs + minute * MINUTE_MS);
  evening.wakeAt(at + 5 * MINUTE_MS);
}

const JUMPS: [string, number][] = [
  ['a day ahead', DAY_MS],
  ['two days ahead', 2 * DAY_MS],
  ['five days ahead', 5 * DAY_MS],
  ['100 years ahead', 36_525 * DAY_MS],
  ['a day back', -DAY_MS],
  ['five days back', -5 * DAY_MS],
  ['to 1970', -Date.parse('2026-03-10T20:50:00Z')],
];

const TONIGHT = [
  '19:30 2026-03-10/lights/0/0',
  '20:30 2026-03-10/foot-bath/0/0',
  '21:30 2026-03-10/screens-off/0/0',
];

const TOMORROW = [
  '12:00 2026-03-11/caffeine/0/0',
  '19:30 2026-03-11/lights/0/0',
  '20:30 2026-03-11/foot-bath/0/0',
  '21:30 2026-03-11/screens-off/0/0',
  '22:00 2026-03-11/rate/0/0',
  '22:30 2026-03-11/bedtime/0/0',
  '22:45 2026-03-11/still-up/0/0',
];

describe('a clock that was wrong for five minutes', () => {
  it.each(JUMPS)('%s shows nothing of this evening twice', (_, byMs) => {
    const evening = person();
    expect(evening.until(`${day} 21:45`)).toEqual(TONIGHT);
    jump(evening, `${day} 21:50`, byMs);
    const after = evening.until(`${next} 11:00`).map((shown) => shown.slice(6));
    const before = TONIGHT.map((shown) => shown.slice(6));
    expect(after.filter((key) => before.includes(key))).toEqual([]);
  });

  it.each(JUMPS)('%s leaves the next evening as it is', (_, byMs) => {
    const evening = person();
    evening.until(`${day} 21:45`);
    jump(evening, `${day} 21:50`, byMs);
    evening.until(`${next} 11:00`);
    expect(evening.until(`${next} 22:50`)).toEqual(TOMORROW);
  });

  it('takes the card and the notice of the wrong evening away once it is right', () => {
    const evening = person();
    evening.wakeAt(evening.instant('2026-03-11 19:31'));
    expect(evening.cards()).toEqual(['2026-03-11/lights/0/0']);
    const right = evening.wake(`${day} 18:00`);
    expect(evening.cards()).toEqual([]);
    expect(clearedOf(right)).toEqual(['2026-03-11/lights/0/0']);
    expect(right.rows).toContainEqual({
      type: 'log',
      row: expect.objectContaining({ evening: next, prompt: 'lights', outcome: 'cleared' }),
    });
  });

  it('that is corrected by an hour shows nothing twice', () => {
    const evening = person();
    evening.until(`${day} 19:45`);
    evening.wake(`${day} 18:45`);
    expect(evening.until(`${day} 20:00`)).toEqual([]);
  });

  it('keeps the plan of an evening that begins after it', () => {
    const evening = person();
    evening.wakeAt(evening.instant('2026-03-20 13:30'));
    const saved = evening.wake(`${next} 13:30`).rows.filter(({ type }) => type === 'save-evening');
    expect(saved).toMatchObject([{ evening: next, fields: { plan: { bedtime: '22:30' } } }]);
    expect(noticesOf(evening.wake(`${next} 19:30`))).toEqual(['2026-03-11/lights/0/0']);
  });
});

describe('a clock that is set back over noon by a little', () => {
  const inBed = () => {
    const evening = person();
    evening.wake(`${day} 12:20`);
    evening.command(`${day} 12:30`, { type: 'bed', evening: day });
    return evening;
  };

  it('leaves whoever went to bed in bed, as the record has it', () => {
    const evening = inBed();
    evening.wake(`${day} 11:40`);
    expect(evening.state.tonight).toMatchObject({ evening: '2026-03-09', bed: null });
    evening.wake(`${day} 12:05`);
    expect(evening.state.tonight).toMatchObject({
      evening: day,
      bed: evening.instant(`${day} 12:30`),
    });
  });

  it('by a day, as a flight back, lets the evening begin anew', () => {
    const evening = inBed();
    evening.wake('2026-03-09 11:40');
    evening.wake(`${day} 12:05`);
    expect(evening.state.tonight).toMatchObject({ evening: day, bed: null });
  });
});
