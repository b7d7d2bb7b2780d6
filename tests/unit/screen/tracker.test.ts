import { describe, expect, it } from 'vitest';
import { isCounting } from '../../../utils/screen/attention.ts';
import {
  AT_WORK,
  AT_WORK_WITH_SOUND,
  clock,
  ELSEWHERE,
  everyMinute,
  FILM,
  GONE,
  LOCKED,
  live,
  told,
} from './life.ts';

const sessions = (life: ReturnType<typeof live>) => told(life.record.sessions);
const observed = (life: ReturnType<typeof live>) => told(life.record.observed);
const closed = (life: ReturnType<typeof live>) => told(life.record.closed);

describe('time at the screen', () => {
  it('is settled backwards: the time since the last wake was what the person did then', () => {
    const life = live(
      ['21:00', AT_WORK],
      ['21:01', ELSEWHERE],
      ['21:02', AT_WORK],
      ['21:03', AT_WORK],
    );
    expect(sessions(life)).toEqual([
      'active 21:00 21:01',
      'elsewhere 21:01 21:02',
      'active 21:02 21:03',
    ]);
    expect(observed(life)).toEqual(['21:00 21:03']);
  });

  it('minute after minute becomes one session', () => {
    const life = live(...everyMinute('21:00', '21:45', AT_WORK));
    expect(sessions(life)).toEqual(['active 21:00 21:45']);
    expect(life.tracker.stretchStart).toBe(clock('21:00'));
    expect(life.tracker.lastUseAt).toBe(clock('21:45'));
  });

  it('a look at the very moment of the last one adds nothing', () => {
    expect(sessions(live(['21:00', AT_WORK], ['21:00', AT_WORK]))).toEqual([]);
  });
});

describe('a gap between two wakes', () => {
  it('of 150 seconds is credited whole', () => {
    const life = live(['21:00', AT_WORK], ['21:02:30', AT_WORK]);
    expect(sessions(life)).toEqual(['active 21:00 21:02:30']);
    expect(closed(life)).toEqual([]);
  });

  it('of 151 seconds is not credited at all', () => {
    const life = live(['21:00', AT_WORK], ['21:02:31', AT_WORK]);
    expect(sessions(life)).toEqual([]);
    expect(observed(life)).toEqual([]);
    expect(closed(life)).toEqual(['21:00 21:02:31']);
  });

  it('with the lid closed for the night counts nothing', () => {
    const life = live(
      ['22:00', AT_WORK],
      ['22:01', AT_WORK],
      ['06:30', AT_WORK],
      ['06:31', AT_WORK],
    );
    expect(sessions(life)).toEqual(['active 22:00 22:01', 'active 06:30 06:31']);
    expect(closed(life)).toEqual(['22:01 06:30']);
  });

  it('costs no more than itself when the worker was killed', () => {
    const life = live(
      ['21:00', AT_WORK],
      ['21:01', AT_WORK],
      ['21:05', AT_WORK],
      ['21:06', AT_WORK],
    );
    expect(sessions(life)).toEqual(['active 21:00 21:01', 'active 21:05 21:06']);
  });

  it('in a film that nobody saw end is not credited either', () => {
    const life = live(['21:00', FILM], ['21:01', FILM], ['21:10', FILM], ['21:11', FILM]);
    expect(sessions(life)).toEqual(['watching 21:00 21:01', 'watching 21:10 21:11']);
  });
});

describe('two minutes without input', () => {
  it('are taken back when the system says idle', () => {
    const life = live(...everyMinute('21:00', '21:10', AT_WORK), ['21:10:30', GONE]);
    expect(sessions(life)).toEqual(['active 21:00 21:08:30']);
    expect(observed(life)).toEqual(['21:00 21:10:30']);
    expect(life.tracker.lastUseAt).toBe(clock('21:08:30'));
    expect(life.tracker.awaySince).toBe(clock('21:08:30'));
  });

  it('are watching when the active tab was audible all through', () => {
    const life = live(...everyMinute('21:00', '21:10', AT_WORK_WITH_SOUND), ['21:10:30', FILM]);
    expect(sessions(life)).toEqual(['active 21:00 21:08:30', 'watching 21:08:30 21:10:30']);
    expect(life.tracker.lastUseAt).toBe(clock('21:10:30'));
  });

  it('are away when the sound began in the midst of them', () => {
    const life = live(
      ['21:00', AT_WORK],
      ['21:01', AT_WORK],
      ['21:01:30', AT_WORK_WITH_SOUND],
      ['21:03', FILM],
      ['21:04', FILM],
    );
    expect(sessions(life)).toEqual(['active 21:00 21:01', 'watching 21:03 21:04']);
    expect(observed(life)).toEqual(['21:00 21:04']);
  });

  it('are away when the sound stopped before they were over', () => {
    const life = live(['21:00', AT_WORK_WITH_SOUND], ['21:02', AT_WORK], ['21:04', GONE]);
    expect(sessions(life)).toEqual(['active 21:00 21:02']);
  });

  it('are away when the sound paused for a moment', () => {
    const life = live(
      ['21:00', AT_WORK_WITH_SOUND],
      ['21:02', AT_WORK_WITH_SOUND],
      ['21:02:30', AT_WORK],
      ['21:02:40', AT_WORK_WITH_SOUND],
      ['21:04', FILM],
    );
    expect(sessions(life)).toEqual(['active 21:00 21:02']);
  });

  it('are taken back across a change to another program that needed no input', () => {
    const life = live(
      ['21:00', AT_WORK],
      ['21:01', AT_WORK],
      ['21:02', ELSEWHERE],
      ['21:02:50', GONE],
    );
    expect(sessions(life)).toEqual(['active 21:00 21:00:50']);
    expect(life.tracker.lastUseAt).toBe(clock('21:00:50'));
  });

  it('never reach back behind the moment at which the person came', () => {
    const life = live(['21:00', GONE], ['21:10', AT_WORK], ['21:11', GONE], ['21:12', GONE]);
    expect(sessions(life)).toEqual([]);
    expect(observed(life)).toEqual(['21:00 21:12']);
  });

  it('never reach back into a gap that nobody saw', () => {
    const life = live(
      ['21:00', AT_WORK_WITH_SOUND],
      ['21:05', AT_WORK_WITH_SOUND],
      ['21:05:30', FILM],
      ['21:06', FILM],
    );
    expect(closed(life)).toEqual(['21:00 21:05']);
    expect(sessions(life)).toEqual(['watching 21:05 21:06']);
  });
});

describe('a film', () => {
  it('counts three hours without a break and no more', () => {
    const life = live(['18:00', AT_WORK], ...everyMinute('18:01', '22:30', FILM));
    expect(sessions(life)).toEqual(['watching 18:01 21:00']);
    expect(observed(life)).toEqual(['18:00 22:30']);
  });

  it('that goes on to play for a sleeper is no use of the screen', () => {
    const life = live(['18:00', GONE], ...everyMinute('18:01', '22:30', FILM));
    expect(sessions(life)).toEqual(['watching 18:01 21:01']);
    expect(life.tracker.lastUseAt).toBe(clock('21:01'));
  });

  it('begins to count anew after a touch', () => {
    const life = live(
      ...everyMinute('18:00', '21:30', FILM),
      ['21:30:30', AT_WORK_WITH_SOUND],
      ...everyMinute('21:31', '22:00', AT_WORK_WITH_SOUND),
      ...everyMinute('22:02', '22:30', FILM),
    );
    expect(sessions(life)).toEqual([
      'watching 18:00 21:00',
      'active 21:30:30 22:00',
      'watching 22:00 22:30',
    ]);
  });

  it('in a window without the focus is nobody watching', () => {
    const life = live(...everyMinute('21:00', '21:05', { ...FILM, focused: false }));
    expect(sessions(life)).toEqual([]);
  });
});

describe('away and locked', () => {
  it('count no minutes, but are seen, however long', () => {
    const life = live(
      ['20:00', AT_WORK],
      ['20:01', LOCKED],
      ['21:30', AT_WORK],
      ['21:31', AT_WORK],
    );
    expect(sessions(life)).toEqual(['active 20:00 20:01', 'active 21:30 21:31']);
    expect(observed(life)).toEqual(['20:00 21:31']);
    expect(closed(life)).toEqual([]);
  });

  it('with the browser closed meanwhile are not seen', () => {
    const life = live(['20:00', AT_WORK], ['20:01', LOCKED], ['21:30', AT_WORK, 'restarted']);
    expect(observed(life)).toEqual(['20:00 20:01']);
    expect(closed(life)).toEqual(['20:01 21:30']);
  });

  it('a quick restart of the browser loses nothing', () => {
    const life = live(['20:00', AT_WORK], ['20:01', AT_WORK, 'restarted'], ['20:02', AT_WORK]);
    expect(sessions(life)).toEqual(['active 20:00 20:02']);
  });
});

describe('a clock set back', () => {
  it('starts anew, and counts nothing twice', () => {
    const life = live(
      ...everyMinute('21:00', '21:30', AT_WORK),
      ...everyMinute('21:10', '21:40', AT_WORK),
    );
    expect(sessions(life)).toEqual(['active 21:00 21:40']);
    expect(life.tracker.stretchStart).toBe(clock('21:10'));
  });

  it('while away stays away', () => {
    const life = live(['21:00', GONE], ['20:00', GONE]);
    expect(sessions(life)).toEqual([]);
    expect(isCounting(life.tracker.attention)).toBe(false);
    expect(life.tracker.awaySince).toBe(clock('20:00'));
  });
});

describe('an unbroken stretch', () => {
  const work = (from: string, to: string) => everyMinute(from, to, AT_WORK);

  it('bridges a pause of less than five minutes and grows longer by it', () => {
    const life = live(...work('21:00', '21:20'), ['21:20', LOCKED], ['21:24:59', AT_WORK]);
    expect(life.tracker.stretchStart).toBe(clock('21:00'));
    expect(sessions(life)).toEqual(['active 21:00 21:20']);
  });

  it('is broken by five minutes away', () => {
    const life = live(...work('21:00', '21:20'), ['21:20', LOCKED], ['21:25', AT_WORK]);
    expect(life.tracker.stretchStart).toBe(clock('21:25'));
  });

  it('is over as soon as the five minutes are seen to be over', () => {
    const life = live(...work('21:00', '21:20'), ['21:20', LOCKED], ['21:26', GONE]);
    expect(life.tracker.stretchStart).toBeNull();
  });

  it('counts the two minutes before idle into the pause', () => {
    const bridged = live(...work('21:00', '21:20'), ['21:22', GONE], ['21:24:59', AT_WORK]);
    const broken = live(...work('21:00', '21:20'), ['21:22', GONE], ['21:25', AT_WORK]);
    expect(bridged.tracker.stretchStart).toBe(clock('21:00'));
    expect(broken.tracker.stretchStart).toBe(clock('21:25'));
  });

  it('goes on from one program to another and into a film', () => {
    const life = live(
      ...work('21:00', '21:20'),
      ...everyMinute('21:21', '21:30', ELSEWHERE),
      ...everyMinute('21:31', '21:33', AT_WORK_WITH_SOUND),
      ...everyMinute('21:35', '21:50', FILM),
    );
    expect(life.tracker.stretchStart).toBe(clock('21:00'));
  });

  it('is bridged over a short gap that nobody saw, and broken by a long one', () => {
    const short = live(...work('21:00', '21:20'), ['21:24', AT_WORK]);
    const long = live(...work('21:00', '21:20'), ['21:25', AT_WORK]);
    expect(short.tracker.stretchStart).toBe(clock('21:00'));
    expect(long.tracker.stretchStart).toBe(clock('21:25'));
  });

  it('is none before the person comes', () => {
    expect(live(['21:00', GONE]).tracker.stretchStart).toBeNull();
    expect(live(['21:00', GONE], ['21:01', AT_WORK]).tracker.stretchStart).toBe(clock('21:01'));
  });
});

describe('a system that is stuck at "active"', () => {
  const elevenHours = live(...everyMinute('19:00', '06:00', AT_WORK));

  it('is believed for three hours, and the rest of the night is unknown', () => {
    expect(sessions(elevenHours)).toEqual(['active 19:00 22:00']);
    expect(observed(elevenHours)).toEqual(['19:00 22:00']);
    expect(closed(elevenHours)).toEqual([]);
    expect(elevenHours.tracker.lastUseAt).toBe(clock('22:00'));
  });

  it('is unknown still when nobody looked for hours, and no closed browser', () => {
    const life = live(...everyMinute('19:00', '22:05', AT_WORK), ['03:00', AT_WORK]);
    expect(sessions(life)).toEqual(['active 19:00 22:00']);
    expect(closed(life)).toEqual([]);
  });

  it.each([
    ['a change of focus', ELSEWHERE, 'elsewhere'],
    ['a sound', AT_WORK_WITH_SOUND, 'active'],
  ])('is believed anew from %s on', (_, sign, kind) => {
    const life = live(
      ...everyMinute('19:00', '22:29', AT_WORK),
      ...everyMinute('22:30', '22:40', sign),
    );
    expect(sessions(life)).toEqual(['active 19:00 22:00', `${kind} 22:30 22:40`]);
    expect(observed(life)).toEqual(['19:00 22:00', '22:30 22:40']);
  });

  it('is believed anew from a press in our own pages on', () => {
    const life = live(
      ...everyMinute('19:00', '22:29', AT_WORK),
      ['22:30', AT_WORK, 'pressed'],
      ...everyMinute('22:31', '22:40', AT_WORK),
    );
    expect(sessions(life)).toEqual(['active 19:00 22:00', 'active 22:30 22:40']);
  });

  it('never troubles somebody who pauses now and then', () => {
    const life = live(
      ...everyMinute('18:00', '20:00', AT_WORK),
      ['20:02', GONE],
      ...everyMinute('20:03', '22:30', AT_WORK),
    );
    expect(sessions(life)).toEqual(['active 18:00 20:00', 'active 20:03 22:30']);
  });
});

describe('a system that says "locked" or "idle" to somebody who presses', () => {
  it.each([
    ['locked', LOCKED],
    ['idle', GONE],
  ])('%s is doubted: the time around the press is unknown, not seen and empty', (_, stuck) => {
    const life = live(
      ['19:00', AT_WORK],
      ['19:02', stuck],
      ['21:05', stuck, 'pressed'],
      ['21:06', stuck],
      ['22:30', stuck],
    );
    expect(observed(life)).toEqual(['19:00 19:02']);
    expect(sessions(life).join()).not.toContain('21:');
    expect(closed(life)).toEqual([]);
    expect(life.tracker.doubted).toBe(stuck.idle);
  });

  it('is believed again from its next change on', () => {
    const life = live(
      ['19:00', LOCKED],
      ['21:05', LOCKED, 'pressed'],
      ['21:30', AT_WORK],
      ['21:31', AT_WORK],
      ['21:33', LOCKED],
      ['21:35', LOCKED],
    );
    expect(life.tracker.doubted).toBeNull();
    expect(sessions(life)).toEqual(['active 21:30 21:33']);
    expect(observed(life)).toEqual(['21:30 21:35']);
  });
});
