// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { EarlierChips } from '../../../components/rating/EarlierChips.tsx';
import { QuickDetails } from '../../../components/rating/QuickDetails.tsx';
import { RatingStatus } from '../../../components/rating/RatingStatus.tsx';
import { at, rated } from '../diary/diary-rows.ts';
import { formOf, hear } from './draw.ts';

const nine = at('2026-03-10', '21:00');
const saved = { step: 'saved', score: 5, at: nine, former: null, undoable: true } as const;

describe('what is said after a press', () => {
  const status = formOf(RatingStatus, {
    attempt: saved,
    asking: 'now',
    byDay: false,
    offer: null,
    onOffer: hear('offer'),
    onUndo: hear('undo'),
    onAgain: hear('again'),
    onDetails: hear('details'),
    onAnew: null,
  });
  const said = (props: Parameters<typeof status>[0]) => status(props).page.text;

  it('stands in one line with undo and the details', () => {
    const { page, told } = status({});
    expect(page.text).toBe('Saved 5, 9:00 PM Undo Add details');
    page.press('Undo');
    page.press('Add details');
    expect(told.map(([name]) => name)).toEqual(['undo', 'details']);
  });

  it('names what was asked', () => {
    const of = { onDetails: null };
    expect(said({ ...of, asking: 'then' })).toBe('Saved 5 for 9:00 PM Undo');
    expect(said({ ...of, asking: 'worst' })).toBe('Saved 5 for this evening Undo');
    expect(said({ ...of, asking: 'night-worst' })).toBe('Saved 5 for the night Undo');
    expect(said({ ...of, asking: 'last-worst' })).toBe('Saved 5 for yesterday evening Undo');
    expect(said({ ...of, asking: 'night-worst', byDay: true })).toBe('Saved 5 for this sleep Undo');
    expect(said({ ...of, asking: 'worst', byDay: true })).toBe(
      'Saved 5 for the hours before bed Undo',
    );
  });

  it('says that a score was changed, and offers a new rating in place of the details', () => {
    const changed = { attempt: { ...saved, former: 3 as const }, onAnew: hear('anew') };
    const { page, told } = status(changed);
    expect(page.text).toBe('Changed to 5 Undo A new one instead');
    page.press('A new one instead');
    expect(told.map(([name]) => name)).toEqual(['anew']);
    expect(said({ attempt: { ...saved, former: 3 }, asking: 'night-worst', onDetails: null })).toBe(
      'Changed to 5 for the night Undo',
    );
  });

  it('keeps undo for as long as it can be done', () => {
    expect(said({ attempt: { ...saved, undoable: false } })).toBe('Saved 5, 9:00 PM Add details');
  });

  it('says what stands after an undo', () => {
    const of = { onDetails: null };
    expect(said({ ...of, attempt: { step: 'undone', score: 5, former: null } })).toBe(
      'Undone: 5 is not kept',
    );
    expect(said({ ...of, attempt: { step: 'undone', score: 5, former: 3 } })).toBe(
      'Undone: back to 3',
    );
  });

  it('is at first the keys, or what counts as the night, or what was rated in it', () => {
    const ready = { attempt: { step: 'ready' }, onDetails: null } as const;
    expect(said(ready)).toBe('Keys 0 to 9, and x for 10');
    expect(said({ ...ready, asking: 'night-worst' })).toBe('From going to bed until you got up');
    const offer = { score: 7 as const, at: at('2026-03-11', '02:40') };
    const { page, told } = status({ ...ready, asking: 'night-worst', offer });
    expect(page.text).toBe('You rated 7 at 2:40 AM: keep 7');
    page.place.querySelector('button')?.click();
    expect(told).toEqual([['offer', 7]]);
  });
});

describe('the details of one tap', () => {
  const rating = rated('2026-03-10', 6, 'evening');
  const quick = formOf(QuickDetails, {
    rating,
    offered: [
      { kind: 'where', value: 'arms' },
      { kind: 'feel', value: 'electric' },
      { kind: 'tried', value: 'massaged' },
      { kind: 'tried', value: 'own:1' },
    ],
    ownRemedies: [{ id: 'own:1', name: 'Wool socks', archived: false }],
    onChange: hear('details'),
  });

  it('are told by a tap, each in its field', () => {
    const { page, told } = quick();
    expect(page.controls).toEqual(['arms', 'electric', 'massaged', 'Wool socks']);
    for (const name of page.controls) page.press(name);
    expect(told).toEqual([
      ['details', { where: ['arms'] }],
      ['details', { feel: ['electric'] }],
      ['details', { tried: [{ remedy: 'massaged', helped: null }] }],
      ['details', { tried: [{ remedy: 'own:1', helped: null }] }],
    ]);
  });

  it('are taken back by a tap', () => {
    const { page, told } = quick({ rating: { ...rating, where: ['left-leg', 'arms'] } });
    expect(page.isChosen('arms')).toBe(true);
    page.press('arms');
    expect(told).toEqual([['details', { where: ['left-leg'] }]]);
  });

  it('have what is to be minded right below them', () => {
    const calf = 'A calf that is hot, swollen and painful needs a doctor the same day.';
    expect(quick().page.text).not.toContain(calf);
    const tried = [{ remedy: 'massaged', helped: null }];
    expect(quick({ rating: { ...rating, tried } }).page.text).toContain(calf);
  });
});

describe('the earlier moments', () => {
  it('are buttons with their times', () => {
    const moment = {
      name: 'bedtime',
      at: at('2026-03-10', '22:30'),
      evening: '2026-03-10',
    } as const;
    const chips = formOf(EarlierChips, {
      moments: [moment],
      byDay: false,
      onChoose: hear('chosen'),
    });
    const { page, told } = chips();
    expect(page.text).toBe('It was earlier at bedtime 10:30 PM');
    page.place.querySelector('button')?.click();
    expect(told).toEqual([['chosen', moment]]);
    const night = [{ ...moment, name: 'night' as const }];
    expect(chips({ moments: night }).page.text).toContain('in the night');
    expect(chips({ moments: night, byDay: true }).page.text).toContain('in your sleep');
  });
});
