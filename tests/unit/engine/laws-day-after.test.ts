import { describe, expect, it } from 'vitest';
import { assertEach, type Met, meet, seedFor, unmet } from './assert-lives.ts';
import { busyLives } from './lives.ts';
import { TOLD, yesterdayIsSilent } from './yesterday-is-silent.ts';

const seed = seedFor(20_261_121);

describe(`the ninth law, over a thousand busy lives (seed ${seed})`, () => {
  it('holds: yesterday is silent', () => {
    const met: Met = new Map();
    assertEach(
      busyLives,
      (life) => {
        const days = yesterdayIsSilent(life);
        if (days) meet(met, TOLD, days);
      },
      { runs: 1_000, seed },
    );
    expect(unmet(met)).toEqual([]);
  }, 600_000);
});
