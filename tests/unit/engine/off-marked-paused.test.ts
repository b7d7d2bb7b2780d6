import { describe, expect, it } from 'vitest';
import { endMarked, endPause, markEvenings } from '../../../utils/settings/quiet-times.ts';
import { clearedOf, logOf, noticesOf, only, Simulation } from './simulation.ts';

const day = '2026-03-10';
const next = '2026-03-11';

/** The marks written at a wake: evening and mode. */
function marksIn({ rows }: ReturnType<Simulation['wake']>): string[] {
  return rows.flatMap((row) =>
    row.type === 'save-evening' && 'mode' in row.fields
      ? [`${row.evening} ${row.fields.mode}`]
      : [],
  );
}

function mark(evening: Simulation, local: string, through: string | null = null) {
  const now = { at: evening.instant(local), zone: evening.zone };
  const { settings } = evening.state;
  return evening.change(local, markEvenings(settings, { mode: 'travel', through }, now));
}

function unmark(evening: Simulation, local: string) {
  const now = { at: evening.instant(local), zone: evening.zone };
  return evening.change(local, endMarked(evening.state.settings, now));
}

describe('rule 5: an evening that is off', () => {
  const offOnTuesday = () => {
    const evening = new Simulation();
    const { plan } = evening.state.settings;
    const week = { ...plan.week, 2: { ...plan.week[2], on: false } };
    return new Simulation({ settings: { plan: { ...plan, week } } });
  };

  it('has no window, no prompts and no minutes', () => {
    const evening = offOnTuesday();
    evening.checkedIn = ['2026-03-09'];
    evening.wake(`${day} 12:00`);
    expect(evening.until(`${next} 11:59`)).toEqual([]);
    expect(evening.openings()).toEqual([]);
    expect(evening.state.screen).toMatchObject({ evening: day, sessions: [], observed: [] });
  });

  it('is kept as an evening that was off', () => {
    expect(offOnTuesday().wake(`${day} 13:00`).rows).toContainEqual({
      type: 'save-evening',
      evening: day,
      fields: { plan: expect.objectContaining({ on: false }) },
    });
  });

  it('with a bedtime for tonight only is on for tonight', () => {
    const evening = offOnTuesday();
    evening.wake(`${day} 18:00`);
    const { plan } = evening.state.settings;
    const tonightOnly = { [day]: { bedtime: '23:00', chosenAt: evening.instant(`${day} 18:01`) } };
    evening.change(`${day} 18:01`, { plan: { ...plan, tonightOnly } });
    expect(evening.until(`${day} 23:00`).at(-1)).toBe('23:00 2026-03-10/bedtime/0/0');
  });
});

describe('rule 5: travel, illness or a flare', () => {
  it('marks the evening under way when it is set, and each that begins after', () => {
    const evening = new Simulation();
    evening.wake(`${day} 20:00`);
    expect(marksIn(mark(evening, `${day} 20:05`))).toEqual(['2026-03-10 travel']);
    expect(marksIn(evening.wake(`${next} 11:59`))).toEqual([]);
    expect(marksIn(evening.wake(`${next} 12:00`))).toEqual(['2026-03-11 travel']);
  });

  it('set in the morning marks the evening before, which is still under way', () => {
    const evening = new Simulation();
    evening.wake(`${day} 09:00`);
    expect(marksIn(mark(evening, `${day} 09:05`))).toEqual(['2026-03-09 travel']);
  });

  it('clears the cards and is silent, while the screen is counted on', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:30`);
    evening.until(`${day} 19:35`);
    expect(clearedOf(mark(evening, `${day} 19:35`))).toEqual(['2026-03-10/lights/0/0']);
    expect(evening.until(`${next} 11:59`)).toEqual([]);
    expect(evening.cards()).toEqual([]);
    expect(evening.state.screen?.sessions).toEqual([
      {
        kind: 'active',
        start: evening.instant(`${day} 19:30`),
        end: evening.instant(`${next} 06:30`),
      },
    ]);
  });

  it('ends at the turn-over of its last day, and prompts come again by themselves', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 13:00`);
    mark(evening, `${day} 13:05`, next);
    expect(marksIn(evening.wake('2026-03-12 11:59'))).toEqual(['2026-03-11 travel']);
    expect(marksIn(evening.wake('2026-03-12 12:00'))).toEqual([]);
    expect(evening.until('2026-03-12 20:00')).toEqual(['19:30 2026-03-12/lights/0/0']);
  });

  it('marks every evening of a long absence once the browser is opened again', () => {
    const evening = new Simulation();
    evening.wake(`${day} 13:00`);
    mark(evening, `${day} 13:05`, '2026-03-14');
    expect(marksIn(evening.wake('2026-03-16 20:00'))).toEqual([
      '2026-03-11 travel',
      '2026-03-12 travel',
      '2026-03-13 travel',
      '2026-03-14 travel',
    ]);
    expect(marksIn(evening.wake('2026-03-16 20:01'))).toEqual([]);
  });

  it('does not make up for more than ninety evenings', () => {
    const evening = new Simulation();
    evening.wake(`${day} 13:00`);
    mark(evening, `${day} 13:05`);
    const marks = marksIn(evening.wake('2026-12-01 20:00'));
    expect([marks[0], marks.at(-1), marks.length]).toEqual([
      '2026-09-02 travel',
      '2026-12-01 travel',
      91,
    ]);
  });

  it('taken back on the same evening leaves no mark', () => {
    const evening = new Simulation();
    evening.wake(`${day} 18:00`);
    mark(evening, `${day} 18:05`);
    expect(marksIn(unmark(evening, `${day} 18:10`))).toEqual(['2026-03-10 null']);
    expect(evening.until(`${day} 19:31`)).toEqual(['19:30 2026-03-10/lights/0/0']);
  });

  it('ended later leaves the marks of the past as they are', () => {
    const evening = new Simulation();
    evening.wake(`${day} 18:00`);
    mark(evening, `${day} 18:05`);
    evening.wake(`${next} 13:00`);
    evening.wake('2026-03-12 13:00');
    expect(marksIn(unmark(evening, '2026-03-12 18:00'))).toEqual(['2026-03-12 null']);
    expect(marksIn(evening.wake('2026-03-13 13:00'))).toEqual([]);
  });

  it('taken back in the middle of an evening: what was due before does not come, and is not logged', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'rate') } });
    evening.wake(`${day} 18:00`);
    mark(evening, `${day} 18:05`);
    evening.until(`${day} 21:00`);
    expect(logOf(unmark(evening, `${day} 21:00`))).toEqual([]);
    expect(evening.until(`${day} 22:01`)).toEqual(['22:00 2026-03-10/rate/0/0']);
  });

  it('changed from travel to illness marks the evening anew', () => {
    const evening = new Simulation();
    evening.wake(`${day} 18:00`);
    mark(evening, `${day} 18:05`);
    const marked = { mode: 'illness', from: day, through: null } as const;
    expect(marksIn(evening.change(`${day} 18:10`, { marked }))).toEqual(['2026-03-10 illness']);
  });

  it('a flare in the night is silent in the morning too', () => {
    const evening = new Simulation();
    evening.wake(`${day} 23:50`);
    const now = { at: evening.instant(`${next} 02:00`), zone: evening.zone };
    evening.change(
      `${next} 02:00`,
      markEvenings(evening.state.settings, { mode: 'flare', through: day }, now),
    );
    expect(evening.until(`${next} 11:59`)).toEqual([]);
  });
});

describe('a pause', () => {
  const pause = (evening: Simulation, local: string, until: string) =>
    evening.change(local, { pausedUntil: evening.instant(until) });

  it('until morning: what fell into it never comes, and is not logged', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:00`);
    pause(evening, `${day} 19:10`, `${next} 06:30`);
    expect(evening.until(`${next} 06:29`)).toEqual([]);
    expect(logOf(evening.wake(`${next} 06:29:30`))).toEqual([]);
    // The check-in is due just when the pause is over.
    expect(evening.until(`${next} 11:00`)).toEqual(['06:30 2026-03-10/morning/0/0']);
    expect(evening.openings()).toEqual(['06:30 to 12:30 morning/0']);
  });

  it('until a date lets the evenings in between go by', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 13:00`);
    pause(evening, `${day} 13:01`, '2026-03-13 12:00');
    expect(evening.until('2026-03-13 19:31')).toEqual(['19:30 2026-03-13/lights/0/0']);
    expect(evening.openings()).toHaveLength(1);
  });

  it('clears what is shown', () => {
    const evening = new Simulation();
    evening.wake(`${day} 19:30`);
    expect(clearedOf(pause(evening, `${day} 19:31`, `${next} 06:30`))).toEqual([
      '2026-03-10/lights/0/0',
    ]);
  });

  it('survives a restart, and ends by an alarm of its own', () => {
    const evening = new Simulation({ settings: { prompts: only('rate') } });
    evening.wake(`${day} 19:00`);
    pause(evening, `${day} 19:10`, `${day} 21:55`);
    evening.restart();
    expect(noticesOf(evening.wake(`${day} 20:00`, { type: 'started', browser: true }))).toEqual([]);
    expect(evening.until(`${day} 22:01`)).toEqual(['22:00 2026-03-10/rate/0/0']);
  });

  it('ended by hand lets come what is due from then on', () => {
    const evening = new Simulation({ settings: { prompts: only('lights', 'rate') } });
    evening.wake(`${day} 19:00`);
    pause(evening, `${day} 19:10`, `${next} 06:30`);
    evening.until(`${day} 20:00`);
    const now = { at: evening.instant(`${day} 20:00`), zone: evening.zone };
    evening.change(`${day} 20:00`, endPause(now));
    expect(evening.until(`${day} 22:01`)).toEqual(['22:00 2026-03-10/rate/0/0']);
  });

  it('a snoozed prompt whose time falls into it does not come afterwards', () => {
    const evening = new Simulation({ settings: { prompts: only('lights') } });
    evening.wake(`${day} 19:30`);
    const showing = '2026-03-10/lights/0/0';
    evening.command(`${day} 19:31`, { type: 'snooze', showing, minutes: 15 });
    pause(evening, `${day} 19:40`, `${day} 20:00`);
    expect(evening.until(`${day} 21:31`)).toEqual([]);
  });
});
