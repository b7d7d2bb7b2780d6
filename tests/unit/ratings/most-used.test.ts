import { describe, expect, it } from 'vitest';
import { type Detail, mostUsedDetails, tells, toggled } from '../../../utils/ratings/most-used.ts';
import type { Feeling, Place } from '../../../utils/rows/rating.ts';

type Told = { where?: Place[]; feel?: Feeling[]; tried?: string[] };

const rating = ({ where, feel, tried }: Told) => ({
  where: where ?? null,
  feel: feel ?? null,
  tried: tried?.map((remedy) => ({ remedy, helped: null })) ?? null,
});

const offered = (told: Told[], known: string[] = []) =>
  mostUsedDetails(told.map(rating), known).map(({ value }) => value);

describe('the four details that are offered', () => {
  it('are the same for everybody at first', () => {
    expect(offered([])).toEqual(['left-leg', 'right-leg', 'crawling', 'walked']);
  });

  it('are those that this person told most often, in the order of the whole list', () => {
    const told: Told[] = [
      { where: ['arms'], feel: ['electric', 'tight'], tried: ['warm-bath'] },
      { where: ['arms'], feel: ['electric', 'cold'], tried: ['warm-bath'] },
      { feel: ['tight'] },
    ];
    expect(offered(told)).toEqual(['arms', 'electric', 'tight', 'warm-bath']);
  });

  it('are filled up where fewer were told', () => {
    expect(offered([{ feel: ['tight'] }])).toEqual(['left-leg', 'right-leg', 'crawling', 'tight']);
  });

  it('hold what the person added, but nothing that nobody can name any more', () => {
    const told: Told[] = [{ tried: ['own:1', 'own:2'] }, { tried: ['own:1', 'own:2'] }];
    expect(offered(told, ['own:1'])).toEqual(['left-leg', 'right-leg', 'crawling', 'own:1']);
  });
});

describe('a detail of one tap', () => {
  const walked: Detail = { kind: 'tried', value: 'walked' };
  const arms: Detail = { kind: 'where', value: 'arms' };

  it('is told beside what was told before', () => {
    expect(toggled(rating({ where: ['left-leg'] }), arms)).toEqual({ where: ['left-leg', 'arms'] });
    expect(toggled(rating({}), walked)).toEqual({ tried: [{ remedy: 'walked', helped: null }] });
  });

  it('is taken back by the next tap, and the last one leaves nothing told', () => {
    expect(toggled(rating({ where: ['left-leg', 'arms'] }), arms)).toEqual({ where: ['left-leg'] });
    expect(toggled(rating({ where: ['arms'] }), arms)).toEqual({ where: null });
    expect(toggled(rating({ tried: ['walked'] }), walked)).toEqual({ tried: null });
  });

  it('keeps how much the others helped', () => {
    const told = { where: null, feel: null, tried: [{ remedy: 'yoga', helped: 3 as const }] };
    expect(toggled(told, walked)).toEqual({
      tried: [
        { remedy: 'yoga', helped: 3 },
        { remedy: 'walked', helped: null },
      ],
    });
  });

  it('is told or not', () => {
    expect(tells(rating({ where: ['arms'] }), arms)).toBe(true);
    expect(tells(rating({ where: ['left-leg'] }), arms)).toBe(false);
  });
});
