import { describe, expect, it } from 'vitest';
import { comesNext } from '../../../utils/engine/coming.ts';
import { dayTimes } from '../../../utils/engine/day-times.ts';
import type { PromptMove } from '../../../utils/plan/prompt-moves.ts';
import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { everyEvening, only, Simulation } from '../engine/simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** The choice in which one prompt is on, moved from the 11th on. */
const moved = (prompt: PromptId, minutes: number): Partial<Settings> => ({
  prompts: only(prompt),
  promptMoves: { [prompt]: { minutes, from: next, before: 0 } },
});

/** When the card of a prompt came on the 11th, and until when it was of use. */
function cameOn11(settings: Partial<Settings>): string[] {
  const evening = new Simulation({ settings });
  evening.wake(`${next} 08:30`);
  evening.until('2026-03-12 05:00');
  return evening.openings();
}

describe('rule 46: a prompt moved by hand', () => {
  it.each([
    ['lights', -30, '19:00 to 21:30 lights/0'],
    ['lights', 15, '19:45 to 21:30 lights/0'],
    ['foot-bath', -15, '20:15 to 21:30 foot-bath/0'],
    ['screens-off', 15, '21:45 to 22:15 screens-off/0'],
    ['bedroom', -60, '21:00 to 22:30 bedroom/0'],
    ['rate', -120, '20:00 to 23:30 rate/0'],
    ['caffeine', 30, '12:30 to 13:00 caffeine/0'],
    ['walk', 60, '15:30 to 18:30 walk/0'],
  ] as const)('%s by %i min comes %s', (prompt, minutes, came) => {
    expect(cameOn11(moved(prompt, minutes))).toEqual([came]);
  });

  it.each([
    ['screens-off', '22:05 to 22:15 screens-off/0'],
    ['bedroom', '22:20 to 22:30 bedroom/0'],
    // Of use for an hour after bedtime, but a bedtime is not for rating.
    ['rate', '22:30 to 23:30 rate/0'],
    ['caffeine', '12:50 to 13:00 caffeine/0'],
  ] as const)('%s moved far later comes while it is of use, and by bedtime: %s', (prompt, came) => {
    expect(cameOn11(moved(prompt, 180))).toEqual([came]);
  });

  it('follows the bedtime of each evening as before', () => {
    const settings = { ...moved('lights', -30), plan: everyEvening({ bedtime: '00:30' }) };
    expect(cameOn11(settings)).toEqual(['21:00 to 23:30 lights/0']);
  });

  it.each(['move', 'bedtime', 'still-up', 'morning', 'wake-time', 'still-ahead'] as const)(
    '%s goes by what the person does or by the plan, and cannot be moved',
    (prompt) => {
      const evening = new Simulation({ settings: moved(prompt, 60) });
      evening.wake(`${next} 12:30`);
      const still = new Simulation({ settings: { prompts: only(prompt) } });
      still.wake(`${next} 12:30`);
      expect(evening.until('2026-03-12 11:59')).toEqual(still.until('2026-03-12 11:59'));
    },
  );
});

describe('rule 46: a prompt moved on its card', () => {
  const byQuarter: Record<string, PromptMove> = { lights: { minutes: 15, from: next, before: 0 } };

  it('changes nothing of tonight: the card stays, and does not come twice', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    evening.change(`${day} 19:31`, { promptMoves: byQuarter });
    expect(evening.cards()).toEqual([`${day}/lights/0/0`]);
    expect(evening.until(`${next} 20:00`)).toEqual([`19:45 ${next}/lights/0/0`]);
  });

  it('says when it comes from tomorrow on, by the scheduler itself', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    const settings = { ...evening.state.settings, promptMoves: byQuarter };
    const now = { at: evening.instant(`${day} 19:31`), zone: evening.zone };
    const comes = comesNext(
      { settings, state: evening.state },
      { prompt: 'lights', from: next },
      now,
    );
    expect(comes?.evening).toBe(next);
    expect(comes?.dueAt).toBe(evening.instant(`${next} 19:45`));
  });

  it('put back on Plan before it came tonight comes at its own time', () => {
    const promptMoves = { lights: { minutes: 60, from: day, before: 0 } };
    const evening = new Simulation({ settings: { prompts: only('lights'), promptMoves } });
    evening.wake(`${day} 19:00`);
    evening.change(`${day} 19:10`, { promptMoves: {} });
    expect(evening.until(`${day} 22:00`)).toEqual([`19:30 ${day}/lights/0/0`]);
  });
});

describe('the times between which a prompt can be moved', () => {
  const timesOf = (prompt: PromptId, settings: Partial<Settings> = {}) => {
    const evening = new Simulation({ settings });
    evening.wake(`${day} 19:00`);
    const now = { at: evening.instant(`${day} 19:31`), zone: evening.zone };
    const { state } = evening;
    const times = dayTimes({ settings: state.settings, state }, { prompt, from: next }, now);
    const clocks = Object.entries(times ?? {}).map(([name, at]) => [name, evening.local(at)]);
    return times && Object.fromEntries(clocks);
  };

  it('go as far as three hours, and as long as it is of use', () => {
    expect(timesOf('lights')).toEqual({
      comes: '19:30',
      own: '19:30',
      earliest: '16:30',
      latest: '21:20',
    });
    expect(timesOf('rate')).toMatchObject({ earliest: '19:00', latest: '22:30' });
  });

  it('tell when it comes as it was moved, beside its own time', () => {
    const { promptMoves = {} } = moved('lights', -45);
    expect(timesOf('lights', { promptMoves })).toMatchObject({ comes: '18:45', own: '19:30' });
  });

  it('are none for what follows the plan, and for what is switched off', () => {
    expect(timesOf('bedtime')).toBeNull();
    expect(timesOf('move')).toBeNull();
    expect(timesOf('lights', { prompts: { lights: false } })).toBeNull();
  });
});
