import { describe, expect, it } from 'vitest';
import type { Signals } from '../../../utils/screen/attention.ts';
import {
  AT_WORK,
  AWAY,
  everyEvening,
  FILM,
  LOCKED,
  only,
  Simulation,
  wakeOf,
} from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';
const ELSEWHERE: Signals = { ...AT_WORK, focused: false };

/** An evening on which no prompt disturbs the counting. */
function quiet(zone = 'Europe/Berlin'): Simulation {
  return new Simulation({ zone, settings: { prompts: only() } });
}

/** The sessions so far, "active 19:30 to 20:00". */
function sessions(evening: Simulation): string[] {
  return (evening.state.screen?.sessions ?? []).map(
    ({ kind, start, end }) => `${kind} ${evening.local(start)} to ${evening.local(end)}`,
  );
}

/** The closed spans of the records saved at a wake, with their evening. */
function closedIn(evening: Simulation, { rows }: ReturnType<Simulation['wake']>): string[] {
  return rows.flatMap((row) =>
    row.type === 'save-screen'
      ? row.record.closed.map(
          ({ start, end }) =>
            `${row.record.evening}: ${evening.local(start)} to ${evening.local(end)}`,
        )
      : [],
  );
}

describe('rule 6: idle, and gaps', () => {
  it('the two minutes before the system says idle are taken back', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = AWAY;
    evening.wake(`${day} 20:01`);
    expect(sessions(evening)).toEqual(['active 19:30 to 19:59']);
  });

  it('with sound from the active tab all through they are watching', () => {
    const evening = quiet();
    evening.signals = { ...AT_WORK, audible: true };
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = FILM;
    evening.wake(`${day} 20:01`);
    expect(sessions(evening)).toEqual(['active 19:30 to 19:59', 'watching 19:59 to 20:01']);
  });

  it('a gap of 150 seconds counts whole, one second more not at all', () => {
    const minutes = (back: string) => {
      const evening = quiet();
      evening.wake(`${day} 20:00`);
      evening.wake(`${day} ${back}`);
      return sessions(evening);
    };
    expect(minutes('20:02:30')).toEqual(['active 20:00 to 20:02']);
    expect(minutes('20:02:31')).toEqual([]);
  });

  it('a clock set back counts nothing twice', () => {
    const evening = quiet();
    evening.wake(`${day} 20:00`);
    evening.until(`${day} 20:30`);
    evening.wake(`${day} 20:10`);
    evening.until(`${day} 20:40`);
    expect(sessions(evening)).toEqual(['active 20:00 to 20:40']);
  });

  it('a worker that was killed loses no more than the gap', () => {
    const evening = quiet();
    evening.wake(`${day} 20:00`);
    evening.until(`${day} 20:30`);
    evening.restart();
    evening.wake(`${day} 20:32`, { type: 'started', browser: false });
    expect(sessions(evening)).toEqual(['active 20:00 to 20:32']);
  });
});

describe('rule 7: one alarm', () => {
  const alarm = (evening: Simulation, local: string) => {
    const at = wakeOf(evening.wake(local));
    return at === null ? null : evening.local(at);
  };

  it.each([
    ['at work', AT_WORK],
    ['in a film', FILM],
    ['in another program', ELSEWHERE],
  ])('rings every minute while counting %s', (_, signals) => {
    const evening = quiet();
    evening.signals = signals;
    expect(alarm(evening, `${day} 20:00`)).toBe('20:01');
  });

  it.each([
    ['away', AWAY],
    ['locked', LOCKED],
  ])('does not tick while %s: it waits for bedtime', (_, signals) => {
    const evening = quiet();
    evening.signals = signals;
    expect(alarm(evening, `${day} 20:00`)).toBe('22:30');
  });

  it('does not tick by day, where nothing is counted', () => {
    expect(alarm(quiet(), `${day} 13:00`)).toBe('19:30');
  });

  it('with *move* on it looks from one length of sitting before the window on', () => {
    const evening = new Simulation({ settings: { prompts: only('move'), sittingMinutes: 60 } });
    expect(alarm(evening, `${day} 13:00`)).toBe('18:30');
    expect(alarm(evening, `${day} 18:30`)).toBe('18:31');
    expect(sessions(evening)).toEqual([]);
  });

  it('rings for the next prompt when that comes before the next minute', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    expect(alarm(evening, `${day} 21:59:30`)).toBe('22:00');
  });

  it('rings for what is asked for after a pause', () => {
    const evening = quiet();
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    const until = evening.instant(`${day} 21:15`);
    const stepped = evening.change(`${day} 20:01`, { pausedUntil: until });
    expect(wakeOf(stepped)).toBe(until);
  });

  it('is none before "Start"', () => {
    const evening = new Simulation({ settings: { startedAt: null } });
    expect(wakeOf(evening.wake(`${day} 20:00`))).toBeNull();
  });

  it('minutes are counted from window start to wake and no further', () => {
    const evening = quiet();
    evening.wake(`${day} 19:00`);
    evening.until(`${next} 07:00`);
    expect(sessions(evening)).toEqual(['active 19:30 to 06:30']);
  });

  it('on an evening that is off nothing is counted', () => {
    const plan = everyEvening({ on: false });
    const evening = new Simulation({ settings: { prompts: only(), plan } });
    evening.wake(`${day} 20:00`);
    evening.until(`${next} 07:00`);
    expect(sessions(evening)).toEqual([]);
  });
});

describe('rule 8: an unbroken stretch', () => {
  it('bridges a short pause, which adds to its length and not to the minutes', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 20:04`);
    evening.until(`${day} 20:10`);
    expect(evening.state.tracker?.stretchStart).toBe(evening.instant(`${day} 19:30`));
    expect(sessions(evening)).toEqual(['active 19:30 to 20:00', 'active 20:04 to 20:10']);
  });

  it('is broken by five minutes away', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    evening.signals = LOCKED;
    evening.wake(`${day} 20:00`);
    evening.signals = AT_WORK;
    evening.wake(`${day} 20:05`);
    expect(evening.state.tracker?.stretchStart).toBe(evening.instant(`${day} 20:05`));
  });
});

// Rule 9 as figures (the first hour without use, half an hour of film at most, use in the night
// apart) is proved in ../screen/metrics.test.ts, "I was asleep" in ../summary.
describe('rule 9: the look at the night popup', () => {
  it('counts nowhere, from the touch that woke the screen to the hand that rests again', () => {
    const evening = quiet();
    evening.wake(`${day} 22:00`);
    evening.until(`${day} 22:10`);
    evening.command(`${day} 22:10`, { type: 'bed', evening: day });
    evening.signals = LOCKED;
    evening.wake(`${day} 22:11`);
    const before = sessions(evening);
    evening.signals = AT_WORK;
    evening.wake(`${next} 02:00`);
    evening.command(`${next} 02:00:05`, { type: 'night-look', evening: day });
    evening.wake(`${next} 02:01`);
    evening.signals = AWAY;
    evening.wake(`${next} 02:03`);
    expect(sessions(evening)).toEqual(before);
    expect(before).toEqual(['active 22:00 to 22:11']);
  });

  it('what is used more than five minutes after it counts again', () => {
    const evening = quiet();
    evening.wake(`${day} 22:00`);
    evening.command(`${day} 22:10`, { type: 'bed', evening: day });
    evening.signals = LOCKED;
    evening.wake(`${day} 22:11`);
    evening.signals = AT_WORK;
    evening.wake(`${next} 02:00`);
    evening.command(`${next} 02:00`, { type: 'night-look', evening: day });
    evening.until(`${next} 02:20`);
    expect(sessions(evening)).toEqual(['active 22:10 to 22:11', 'active 02:05 to 02:20']);
  });

  it('by day or in the evening it is use like any other', () => {
    const evening = quiet();
    evening.wake(`${day} 20:00`);
    evening.until(`${day} 20:10`);
    evening.command(`${day} 20:10`, { type: 'night-look', evening: day });
    evening.until(`${day} 20:20`);
    expect(sessions(evening)).toEqual(['active 20:00 to 20:20']);
  });
});

describe('rule 10: a browser closed after the last use', () => {
  it('was closed from then to the next event: seen, and zero', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 21:00`);
    const stepped = evening.wake(`${next} 07:00`, { type: 'started', browser: true });
    expect(closedIn(evening, stepped)).toEqual(['2026-03-10: 21:00 to 06:30']);
  });

  it('also when the next event comes only in the next evening', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 21:00`);
    const stepped = evening.wake(`${next} 20:00`, { type: 'started', browser: true });
    expect(closedIn(evening, stepped)).toEqual(['2026-03-10: 21:00 to 06:30']);
  });

  it('also when the last use was in the afternoon of that evening', () => {
    const evening = quiet();
    evening.wake(`${day} 15:00`);
    const stepped = evening.wake(`${next} 20:00`, { type: 'started', browser: true });
    expect(closedIn(evening, stepped)).toEqual(['2026-03-10: 19:30 to 06:30']);
  });

  it('an evening of which nobody saw an event stays unknown', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 21:00`);
    // Opened two days later: nothing is said of the 11th, nor of the 12th before it was opened.
    const stepped = evening.wake('2026-03-12 20:00', { type: 'started', browser: true });
    expect(closedIn(evening, stepped)).toEqual(['2026-03-10: 21:00 to 06:30']);
    expect(evening.state.screen).toMatchObject({
      evening: '2026-03-12',
      sessions: [],
      observed: [],
      closed: [],
    });
  });

  it('opened again on the same evening was closed in between', () => {
    const evening = quiet();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 20:00`);
    const stepped = evening.wake(`${day} 21:00`, { type: 'started', browser: true });
    expect(closedIn(evening, stepped)).toEqual(['2026-03-10: 20:00 to 21:00']);
  });

  it('away and locked are seen, not closed', () => {
    const evening = quiet();
    evening.signals = LOCKED;
    evening.wake(`${day} 19:30`);
    evening.wake(`${day} 21:00`);
    expect(evening.state.screen?.closed).toEqual([]);
    expect(evening.state.screen?.observed).toEqual([
      { start: evening.instant(`${day} 19:30`), end: evening.instant(`${day} 21:00`) },
    ]);
  });
});
