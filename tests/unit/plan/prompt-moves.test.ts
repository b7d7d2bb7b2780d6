import { describe, expect, it } from 'vitest';
import { movedOn, withMove, withoutMove } from '../../../utils/plan/prompt-moves.ts';

const from = '2026-03-11';

describe('a prompt moved by hand', () => {
  it('comes so much later from that evening on, and at its own time before', () => {
    const moves = withMove({}, { prompt: 'lights', minutes: 15, from });
    expect(movedOn(moves, 'lights', '2026-03-10')).toBe(0);
    expect(movedOn(moves, 'lights', '2026-03-11')).toBe(15);
    expect(movedOn(moves, 'lights', '2027-01-01')).toBe(15);
    expect(movedOn(moves, 'rate', '2026-03-11')).toBe(0);
  });

  it('moved twice on one evening leaves that evening as it was', () => {
    const once = withMove({}, { prompt: 'lights', minutes: -15, from });
    const twice = withMove(once, { prompt: 'lights', minutes: -30, from });
    expect(twice).toEqual({ lights: { minutes: -30, from, before: 0 } });
  });

  it('moved again on a later evening stays until then as it was moved first', () => {
    const first = withMove({}, { prompt: 'lights', minutes: -15, from });
    const second = withMove(first, { prompt: 'lights', minutes: 0, from: '2026-03-20' });
    expect(movedOn(second, 'lights', '2026-03-19')).toBe(-15);
    expect(movedOn(second, 'lights', '2026-03-20')).toBe(0);
  });

  it('goes three hours either way at the most', () => {
    expect(withMove({}, { prompt: 'walk', minutes: -400, from })).toMatchObject({
      walk: { minutes: -180 },
    });
    expect(withMove({}, { prompt: 'walk', minutes: 181, from })).toMatchObject({
      walk: { minutes: 180 },
    });
  });

  it('put back is at its own time at once, and the others stay moved', () => {
    const both = withMove(withMove({}, { prompt: 'lights', minutes: 15, from }), {
      prompt: 'rate',
      minutes: -15,
      from,
    });
    expect(withoutMove(both, 'lights')).toEqual({ rate: { minutes: -15, from, before: 0 } });
  });
});
