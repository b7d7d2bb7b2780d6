import { describe, expect, it } from 'vitest';
import { comingPrompts } from '../../../utils/engine/coming.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { everyEvening, only, Simulation, without } from './simulation.ts';

const day = '2026-03-10';

/** What is foretold at a moment, "19:30 2026-03-10/lights/0". */
function foretold(evening: Simulation, local: string, count = 3): string[] {
  const now = { at: evening.instant(local), zone: evening.zone };
  const { settings } = evening.state;
  return comingPrompts({ settings, state: evening.state }, now, count).map(
    (one) => `${evening.local(one.dueAt)} ${one.evening}/${one.prompt}/${one.occurrence}`,
  );
}

/** A person on the afternoon of the 10th of March. */
function person(settings: Partial<Settings> = {}): Simulation {
  const evening = new Simulation({ settings });
  evening.checkedIn = ['2026-03-09'];
  evening.wake(`${day} 13:30`);
  return evening;
}

describe('what is coming', () => {
  it('is the rest of the evening, the check-in and the next day, still-ups left out', () => {
    expect(foretold(person(), `${day} 18:00`, 12)).toEqual([
      '19:30 2026-03-10/lights/0',
      // To one who sits on until then.
      '19:30 2026-03-10/move/1',
      '20:30 2026-03-10/foot-bath/0',
      '21:30 2026-03-10/screens-off/0',
      '22:00 2026-03-10/bedroom/0',
      '22:00 2026-03-10/rate/0',
      '22:30 2026-03-10/bedtime/0',
      '06:30 2026-03-10/morning/0',
      '12:00 2026-03-11/caffeine/0',
      '19:30 2026-03-11/lights/0',
      '19:30 2026-03-11/move/1',
      '20:30 2026-03-11/foot-bath/0',
    ]);
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])('comes just so in %s', (zone) => {
    const prompts = without('move', 'foot-bath', 'bedroom', 'still-up');
    const evening = new Simulation({ zone, settings: { prompts } });
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 13:30`);
    const told = foretold(evening, `${day} 13:30`, 6);
    expect(evening.until('2026-03-11 12:00').map((shown) => shown.slice(0, -2))).toEqual(told);
  });

  it('knows every evening of the week: the next bedtime after four evenings off', () => {
    const plan = everyEvening({ on: false });
    const week = { ...plan.week, 7: { on: true, bedtime: '23:00', wake: '07:00' } };
    const evening = person({ prompts: only('bedtime'), plan: { ...plan, week } });
    // The 10th is a Tuesday.
    expect(foretold(evening, `${day} 18:00`, 1)).toEqual(['23:00 2026-03-15/bedtime/0']);
  });

  it('is nothing where every evening is off', () => {
    expect(foretold(person({ plan: everyEvening({ on: false }) }), `${day} 18:00`)).toEqual([]);
  });

  it('holds what was put off', () => {
    const evening = person({ prompts: only('lights', 'rate') });
    evening.wake(`${day} 19:30`);
    const showing = '2026-03-10/lights/0/0';
    evening.command(`${day} 19:32`, { type: 'snooze', showing, minutes: 15 });
    expect(foretold(evening, `${day} 19:33`, 2)).toEqual([
      '19:47 2026-03-10/lights/0',
      '22:00 2026-03-10/rate/0',
    ]);
  });

  it('looks past a pause', () => {
    const evening = person({ prompts: only('lights', 'rate') });
    evening.change(`${day} 14:00`, { pausedUntil: evening.instant('2026-03-12 12:00') });
    expect(foretold(evening, `${day} 18:00`, 2)).toEqual([
      '19:30 2026-03-12/lights/0',
      '22:00 2026-03-12/rate/0',
    ]);
  });

  it('looks past marked evenings', () => {
    const marked = { mode: 'travel', from: day, through: '2026-03-11' } as const;
    const evening = person({ prompts: only('lights'), marked });
    expect(foretold(evening, `${day} 18:00`, 1)).toEqual(['19:30 2026-03-12/lights/0']);
  });

  it('holds nothing more of an evening after going to bed but the check-in', () => {
    const evening = person({ prompts: only('rate', 'bedtime', 'morning') });
    evening.command(`${day} 21:50`, { type: 'bed', evening: day });
    expect(foretold(evening, `${day} 21:51`, 2)).toEqual([
      '06:30 2026-03-10/morning/0',
      '22:00 2026-03-11/rate/0',
    ]);
  });

  it('holds no rating once the evening is rated', () => {
    const evening = person({ prompts: only('rate', 'bedtime') });
    evening.rated = [day];
    evening.wake(`${day} 18:00`);
    expect(foretold(evening, `${day} 18:00`, 1)).toEqual(['22:30 2026-03-10/bedtime/0']);
  });

  it('names a learned onset', () => {
    const evening = person({ prompts: only('move') });
    evening.onsets = Array(7).fill('21:40');
    evening.wake(`${day} 20:00`);
    expect(foretold(evening, `${day} 20:00`, 2)).toContain('21:10 2026-03-10/move/0');
  });

  it('follows a bedtime moved for tonight', () => {
    const evening = person({ prompts: only('bedtime') });
    const { plan } = evening.state.settings;
    const tonightOnly = { [day]: { bedtime: '23:45', chosenAt: evening.instant(`${day} 14:00`) } };
    evening.change(`${day} 14:00`, { plan: { ...plan, tonightOnly } });
    expect(foretold(evening, `${day} 18:00`, 2)).toEqual([
      '23:45 2026-03-10/bedtime/0',
      '22:30 2026-03-11/bedtime/0',
    ]);
  });
});
