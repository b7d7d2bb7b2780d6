import { describe, expect, it } from 'vitest';
import { AT_WORK, LOCKED, only, Simulation, without } from '../engine/simulation.ts';

const day = '2026-03-10';

// That a pressed notice is taken away, in both browsers, is held by the
// end-to-end tests of the desktop.
describe('rule 19: where notices can be silent, as in Chrome', () => {
  /** Each notice of an evening, and whether it makes a sound. */
  const soundsOf = (prompts: Record<string, boolean>) => {
    const evening = new Simulation({ settings: { prompts } });
    evening.wake(`${day} 19:00`);
    const sounds: string[] = [];
    for (const at of ['19:30', '20:30', '21:30', '22:00', '22:30', '22:45', '23:00']) {
      for (const deed of evening.wake(`${day} ${at}`).deeds) {
        if (deed.type !== 'show-notice') continue;
        sounds.push(`${deed.notice.prompt} ${deed.notice.silent ? 'silent' : 'sounds'}`);
      }
    }
    return sounds;
  };

  it('bedtime and all after it are silent, what comes before may sound', () => {
    expect(soundsOf(without('move', 'foot-bath', 'bedroom'))).toEqual([
      'lights sounds',
      'screens-off sounds',
      'rate sounds',
      'bedtime silent',
      'still-up silent',
      'still-up silent',
    ]);
  });

  it('a rating asked for late is silent too', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.signals = LOCKED;
    evening.wake(`${day} 21:00`);
    evening.signals = AT_WORK;
    const [notice] = evening
      .wake(`${day} 22:50`)
      .deeds.flatMap((deed) => (deed.type === 'show-notice' ? [deed.notice] : []));
    expect(notice).toMatchObject({ prompt: 'rate', silent: true });
  });

  it('the check-in of the morning may sound, since the night is over', () => {
    const evening = new Simulation({ settings: { prompts: only('morning') } });
    evening.wake(`${day} 21:00`);
    const [notice] = evening
      .wake('2026-03-11 07:00')
      .deeds.flatMap((deed) => (deed.type === 'show-notice' ? [deed.notice] : []));
    expect(notice).toMatchObject({ prompt: 'morning', silent: false });
  });

  it('goes by tonight’s bedtime', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 21:00`);
    const { plan } = evening.state.settings;
    const tonightOnly = { [day]: { bedtime: '00:30', chosenAt: evening.instant(`${day} 21:01`) } };
    evening.change(`${day} 21:01`, { plan: { ...plan, tonightOnly } });
    const [notice] = evening
      .wake('2026-03-11 00:00')
      .deeds.flatMap((deed) => (deed.type === 'show-notice' ? [deed.notice] : []));
    expect(notice).toMatchObject({ prompt: 'rate', silent: false });
  });
});

describe('rule 19: where notices cannot be silent, as in Firefox', () => {
  const firefox = (noticesAtNight: boolean) => {
    const settings = { prompts: only('bedtime', 'still-up'), noticesAtNight };
    return new Simulation({ canBeSilent: false, settings });
  };

  it('bedtime is a notice, still-ups keep to badge and card', () => {
    const evening = firefox(false);
    evening.wake(`${day} 22:20`);
    expect(evening.until('2026-03-11 02:00')).toEqual(['22:30 2026-03-10/bedtime/0/0']);
    const stillUps = evening.state.prompts.showings.filter(({ prompt }) => prompt === 'still-up');
    expect(stillUps.map(({ notice }) => notice)).toEqual(['quiet', 'quiet', 'quiet']);
    expect(evening.openings().slice(1)).toEqual([
      '22:45 to 22:55 still-up/0',
      '23:00 to 23:10 still-up/1',
      '23:30 to 23:40 still-up/2',
    ]);
  });

  it('unless the person chose notices at night', () => {
    const evening = firefox(true);
    evening.wake(`${day} 22:20`);
    expect(evening.until('2026-03-11 02:00')).toEqual([
      '22:30 2026-03-10/bedtime/0/0',
      '22:45 2026-03-10/still-up/0/0',
      '23:00 2026-03-10/still-up/1/0',
      '23:30 2026-03-10/still-up/2/0',
    ]);
  });

  it('a still-up that made no noise teaches no habit', () => {
    const evening = firefox(false);
    for (const date of [10, 11, 12, 13, 14]) {
      evening.wake(`2026-03-${date} 22:40`);
      evening.until(`2026-03-${date} 23:59`);
    }
    evening.wake('2026-03-15 13:00');
    expect(evening.state.prompts.habits['still-up']).toMatchObject({ run: 0, quiet: false });
  });
});
