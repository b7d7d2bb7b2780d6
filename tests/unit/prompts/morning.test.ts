import { describe, expect, it } from 'vitest';
import {
  AT_WORK,
  everyEvening,
  LOCKED,
  logOf,
  noticesOf,
  only,
  Simulation,
} from '../engine/simulation.ts';

const night = '2026-03-10';
const day = '2026-03-11';
const CHECK_IN = '2026-03-10/morning/0/0';

/** A night after which only the check-in is on; the computer was locked at ten. */
function slept(bedtime = '22:30', wake = '06:30', turnOver = '12:00'): Simulation {
  const evening = new Simulation({
    settings: {
      prompts: only('morning'),
      plan: everyEvening({ bedtime, wake }),
      turnOvers: [{ from: '2026-01-01', at: turnOver }],
    },
  });
  evening.checkedIn = ['2026-03-09'];
  evening.signals = LOCKED;
  evening.wake(`${night} 22:00`);
  evening.signals = AT_WORK;
  return evening;
}

describe('the morning check-in', () => {
  it('comes at the first use after the wake time, not before', () => {
    const early = slept();
    expect(noticesOf(early.wake(`${day} 06:29`))).toEqual([]);
    expect(noticesOf(early.wake(`${day} 06:30`))).toEqual([CHECK_IN]);
    expect(noticesOf(slept().wake(`${day} 09:12`))).toEqual([CHECK_IN]);
  });

  it('waits for the person as long as they are away', () => {
    const evening = slept();
    evening.signals = LOCKED;
    expect(evening.until(`${day} 10:00`)).toEqual([]);
    expect(evening.cards()).toEqual([]);
    evening.signals = AT_WORK;
    expect(noticesOf(evening.wake(`${day} 10:01`))).toEqual([CHECK_IN]);
  });

  it.each([
    ['noon, when that is later than six hours after waking', '05:00', '12:00', `${day} 12:00:00`],
    ['six hours after waking, when that is later than noon', '06:30', '12:00', `${day} 12:30:00`],
    ['six hours after waking late', '11:00', '12:00', `${day} 17:00:00`],
    ['the turn-over, when that is at four', '06:30', '16:00', `${day} 16:00:00`],
  ])('is of use until %s', (_, wake, turnOver, last) => {
    expect(noticesOf(slept('22:30', wake, turnOver).wake(last))).toEqual([CHECK_IN]);
    const late = slept('22:30', wake, turnOver).wake(last.replace(/00$/, '01'));
    expect(noticesOf(late)).toEqual([]);
    // Nobody was there to miss it.
    expect(logOf(late)).toEqual([]);
  });

  it('comes after going to bed as well', () => {
    const evening = slept();
    evening.command(`${night} 22:20`, { type: 'bed', evening: night });
    expect(noticesOf(evening.wake(`${day} 07:00`))).toEqual([CHECK_IN]);
  });

  it('comes after "not tonight" as well', () => {
    const evening = slept();
    evening.command(`${night} 22:20`, { type: 'not-tonight', evening: night });
    expect(noticesOf(evening.wake(`${day} 07:00`))).toEqual([CHECK_IN]);
  });

  it('comes also when "not tonight" is taken back in the morning: it was never silenced', () => {
    const evening = slept();
    evening.command(`${night} 22:20`, { type: 'not-tonight', evening: night });
    const again = evening.command(`${day} 07:00`, { type: 'prompts-again', evening: night });
    expect(noticesOf(again)).toEqual([CHECK_IN]);
  });

  it('does not come when the night was told already', () => {
    const evening = slept();
    evening.checkedIn = [night];
    expect(evening.until(`${day} 11:00`)).toEqual([]);
    expect(evening.cards()).toEqual([]);
  });

  it('goes as soon as the night is told', () => {
    const evening = slept();
    evening.wake(`${day} 07:00`);
    evening.checkedIn = [night];
    expect(logOf(evening.command(`${day} 07:01`, { type: 'ratings-changed' }))).toEqual([
      `${CHECK_IN} shown done`,
    ]);
  });

  it('comes once, whatever the browser does', () => {
    const evening = slept();
    evening.wake(`${day} 07:00`);
    expect(noticesOf(evening.wake(`${day} 08:00`, { type: 'started', browser: true }))).toEqual([]);
    expect(evening.until(`${day} 12:00`)).toEqual([]);
  });

  it('stands apart from the six of the evening', () => {
    const evening = new Simulation();
    evening.wake(`${night} 19:20`);
    const shown = evening.until(`${day} 06:30`);
    expect(shown).toHaveLength(7);
    expect(shown.at(-1)).toBe(`06:30 ${CHECK_IN}`);
  });

  it('is of the night that ended, also for who sleeps by day', () => {
    const evening = slept('08:00', '16:00', '18:00');
    // The evening of the 10th ends at eight on the 11th; its sleep ends at four.
    expect(evening.until(`${day} 15:59`)).toEqual([]);
    expect(noticesOf(evening.wake(`${day} 16:00`))).toEqual([CHECK_IN]);
  });

  it('in a pause is silent, and does not come when the pause is over', () => {
    const evening = slept();
    evening.change(`${night} 22:10`, { pausedUntil: evening.instant(`${day} 06:31`) });
    expect(evening.until(`${day} 12:00`)).toEqual([]);
  });
});
