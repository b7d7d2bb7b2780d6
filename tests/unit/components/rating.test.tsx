// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LargeButtonsSwitch } from '../../../components/rating/LargeButtonsSwitch.tsx';
import { NoteField } from '../../../components/rating/NoteField.tsx';
import { RatingDetailsForm, ScoreAndSlot } from '../../../components/rating/RatingDetailsForm.tsx';
import { RatingScale } from '../../../components/rating/RatingScale.tsx';
import { useScoreKeys } from '../../../components/rating/use-score-keys.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { rated } from '../diary/diary-rows.ts';
import { draw, formOf, hear, settle } from './draw.ts';

const rating = rated('2026-03-10', 6, 'evening');

describe('the scale', () => {
  const scale = formOf(RatingScale, {
    heading: 'Leg restlessness, right now',
    pressed: null,
    large: false,
    onScore: hear('score'),
  });

  it('has eleven buttons, whose ends say what they mean', () => {
    expect(scale().page.controls).toEqual([
      '0, none',
      ...['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      '10, as bad as I can imagine',
    ]);
  });

  it('rates by one press', () => {
    const { page, told } = scale();
    page.press('0, none');
    page.press('7');
    page.press('10, as bad as I can imagine');
    expect(told).toEqual([
      ['score', 0],
      ['score', 7],
      ['score', 10],
    ]);
  });

  it('shows the one that is pressed, and nothing pressed before', () => {
    const pressed = (page: ReturnType<typeof draw>) =>
      [...page.place.querySelectorAll('[aria-pressed="true"]')].map((one) => one.textContent);
    expect(pressed(scale().page)).toEqual([]);
    expect(pressed(scale({ pressed: 0 }).page)).toEqual(['0']);
  });

  it('can be large', () => {
    expect(scale({ large: true }).page.place.querySelector('.scores.large')).not.toBeNull();
    expect(scale().page.place.querySelector('.scores.large')).toBeNull();
  });

  it('is made large by a switch', () => {
    const page = draw(<LargeButtonsSwitch on={false} onChange={hear('large')} />);
    page.press('Larger buttons on the scale');
    expect(page.told).toEqual([['large', true]]);
  });
});

describe('the keys of the scale', () => {
  const onScore = hear('score') as (score: Score) => void;
  const Keys = () => {
    useScoreKeys(onScore);
    return (
      <>
        <button type="button">a button</button>
        <input aria-label="a field" />
        <textarea aria-label="a note" />
        <select aria-label="a list" />
      </>
    );
  };

  it('are the digits, and x for ten, wherever the focus is', () => {
    const page = draw(<Keys />);
    expect(page.key('a button', '0').defaultPrevented).toBe(true);
    page.key('a button', '9');
    page.key('a button', 'x');
    page.key('a button', 'X');
    expect(page.told).toEqual([
      ['score', 0],
      ['score', 9],
      ['score', 10],
      ['score', 10],
    ]);
  });

  it('never rate from within a field', () => {
    const page = draw(<Keys />);
    for (const field of ['a field', 'a note', 'a list']) page.key(field, '5');
    expect(page.told).toEqual([]);
  });

  it('rate after a chip was tapped, into which nothing can be typed', () => {
    const page = draw(
      <>
        <Keys />
        <input type="checkbox" aria-label="a chip" />
        <input type="radio" aria-label="a choice" />
        <input type="time" aria-label="a time" />
      </>,
    );
    page.key('a chip', '5');
    page.key('a choice', '6');
    page.key('a time', '7');
    expect(page.told).toEqual([
      ['score', 5],
      ['score', 6],
    ]);
  });

  it('do not rate with AltGr, which makes another character of the key', () => {
    const page = draw(<Keys />);
    const event = new KeyboardEvent('keydown', { key: '7', bubbles: true });
    Object.assign(event, { getModifierState: (name: string) => name === 'AltGraph' });
    page.named('a button').dispatchEvent(event);
    expect(page.told).toEqual([]);
  });

  it('rate once while they are held down, and not with another key nor within a composition', () => {
    const page = draw(<Keys />);
    page.key('a button', '5', { repeat: true });
    page.key('a button', '5', { isComposing: true });
    for (const held of ['ctrlKey', 'altKey', 'metaKey'])
      page.key('a button', '5', { [held]: true });
    expect(page.key('a button', 'a').defaultPrevented).toBe(false);
    expect(page.told).toEqual([]);
  });

  it('are heard no more once the scale is gone', () => {
    const page = draw(<Keys />);
    const button = page.named('a button');
    draw(<p>another page</p>);
    document.body.append(button);
    button.dispatchEvent(new KeyboardEvent('keydown', { key: '5', bubbles: true }));
    expect(page.told).toEqual([]);
  });
});

describe('the details of a rating', () => {
  const details = formOf(RatingDetailsForm, {
    rating,
    ownRemedies: [
      { id: 'own:1', name: 'Wool socks', archived: false },
      { id: 'own:2', name: 'Old oil', archived: true },
    ],
    onChange: hear('details'),
    onAddRemedy: async () => 'own:3',
  });

  it('tell nothing before they are told', () => {
    const { page } = details();
    expect(page.place.querySelectorAll('input:checked')).toHaveLength(0);
    expect(page.text).toMatch(/^Where left leg right leg arms elsewhere What it feels like/);
  });

  it('say where it is and what it feels like, several at once', () => {
    const { page, told } = details({ rating: { ...rating, where: ['left-leg'], feel: ['cold'] } });
    page.inside('Where').press('arms');
    page.inside('Where').press('left leg');
    page.inside('What it feels like').press('tight or bursting');
    page.inside('What it feels like').press('cold');
    expect(told).toEqual([
      ['details', { where: ['left-leg', 'arms'] }],
      ['details', { where: null }],
      ['details', { feel: ['cold', 'tight'] }],
      ['details', { feel: null }],
    ]);
  });

  it('say how soon it came after settling down, one answer of six', () => {
    const { page, told } = details({ rating: { ...rating, atRest: '<5' } });
    expect(
      page.inside('How soon after sitting or lying down it started').isChosen('under 5 min'),
    ).toBe(true);
    page.press('over an hour');
    expect(told).toEqual([['details', { atRest: '>60' }]]);
  });

  it('say what was tried, the own things among it but not those put away', () => {
    const { page, told } = details();
    expect(page.inside('What you tried').controls).not.toContain('Old oil');
    page.press('walked');
    page.press('Wool socks');
    expect(told).toEqual([
      ['details', { tried: [{ remedy: 'walked', helped: null }] }],
      ['details', { tried: [{ remedy: 'own:1', helped: null }] }],
    ]);
  });

  it('say how much each thing helped, and take it back', () => {
    const tried = [
      { remedy: 'pack', helped: 3 as const },
      { remedy: 'own:2', helped: null },
    ];
    const { page, told } = details({ rating: { ...rating, tried } });
    expect(page.text).toContain(
      'A pack or a heat pad: in a cloth, 15 minutes at most, and not while you sleep. With diabetes, numb feet or poor circulation, ask your clinician first.',
    );
    page.type('Old oil: helped, 0 to 10', '0');
    page.type('warm or cool pack: helped, 0 to 10', '');
    page.press('Old oil');
    expect(told).toEqual([
      ['details', { tried: [tried[0], { remedy: 'own:2', helped: 0 }] }],
      ['details', { tried: [{ remedy: 'pack', helped: null }, tried[1]] }],
      ['details', { tried: [tried[0]] }],
    ]);
  });

  it('say that nothing was told of it any more once the last thing is untapped', () => {
    const { page, told } = details({
      rating: { ...rating, tried: [{ remedy: 'walked', helped: 2 }] },
    });
    page.press('walked');
    expect(told).toEqual([['details', { tried: null }]]);
  });

  it('give the note about heat with a heat pad, and the note about a hot calf with a massage', () => {
    const tried = (remedy: string) =>
      details({ rating: { ...rating, tried: [{ remedy, helped: null }] } }).page.text;
    const heat = 'in a cloth, 15 minutes at most';
    const calf = 'A calf that is hot, swollen and painful needs a doctor the same day.';
    expect(tried('heat-pad')).toContain(heat);
    expect(tried('massaged')).toContain(calf);
    expect(tried('walked')).not.toContain(heat);
    expect(tried('walked')).not.toContain(calf);
  });

  it('take in a thing of one’s own, which is then tried', async () => {
    const { page, told } = details();
    page.type('Something of your own that you tried', ' a cold floor ');
    page.press('Add');
    await settle();
    expect(told).toEqual([['details', { tried: [{ remedy: 'own:3', helped: null }] }]]);
    expect(page.value('Something of your own that you tried')).toBe('');
  });

  it('keep what was typed where it could not be kept', async () => {
    const { page, told } = details({ onAddRemedy: async () => null });
    page.type('Something of your own that you tried', 'a cold floor');
    page.press('Add');
    await settle();
    expect(told).toEqual([]);
    expect(page.value('Something of your own that you tried')).toBe('a cold floor');
  });

  it('hold a note, and an emptied one is none', () => {
    const { page, told } = details({ rating: { ...rating, note: 'long day' } });
    page.type('Note', ' longer day ');
    page.type('Note', '');
    expect(told).toEqual([
      ['details', { note: 'longer day' }],
      ['details', { note: null }],
    ]);
  });
});

describe('a note', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const typed = (note: string, value: string) => {
    const page = draw(<NoteField note={note} onChange={hear('note')} />);
    const field = page.named('Note');
    act(() => {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    return page;
  };

  it('is handed on in a pause of the typing', () => {
    const { told } = typed('', 'a long day');
    act(() => void vi.advanceTimersByTime(500));
    expect(told).toEqual([]);
    act(() => void vi.advanceTimersByTime(100));
    expect(told).toEqual([['note', 'a long day']]);
  });

  it('is handed on once, and not where only spaces were typed', () => {
    const { told } = typed('a day', ' a day ');
    act(() => void vi.advanceTimersByTime(5_000));
    expect(told).toEqual([]);
  });
});

describe('the score and the moment of a rating', () => {
  it('are changed, and the score is never taken back', () => {
    const scoreAndSlot = formOf(ScoreAndSlot, { rating, onChange: hear('details') });
    const { page, told } = scoreAndSlot();
    expect(page.text).not.toContain('not entered');
    page.type('Score', '0');
    page.type('When was that?', 'falling-asleep');
    expect(told).toEqual([
      ['details', { score: 0 }],
      ['details', { slot: 'falling-asleep' }],
    ]);
  });
});
