// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { EarlierForm, type ToldEarlier } from '../../../components/rating/EarlierForm.tsx';
import { type EarlierState, EarlierStatus } from '../../../components/rating/EarlierStatus.tsx';
import { OnsetField } from '../../../components/rating/OnsetField.tsx';
import { RatingTimeForm } from '../../../components/rating/RatingTimeForm.tsx';
import { WorstField } from '../../../components/rating/WorstField.tsx';
import { WordsContext } from '../../../components/ui/words-context.ts';
import { nineOn, rated } from '../diary/diary-rows.ts';
import { draw, formOf, hear, settle } from './draw.ts';
import { english } from './english.ts';

const rating = rated('2026-03-10', 6, 'evening');

describe('when it started', () => {
  const onset = formOf(OnsetField, { onset: null, past: false, onChange: hear('onset') });

  it('is told by the clock, and taken back when it is emptied', () => {
    const { page, told } = onset();
    page.type('Time your legs first started', '20:15');
    page.type('Time your legs first started', '');
    expect(told).toEqual([
      ['onset', '20:15'],
      ['onset', null],
    ]);
  });

  it('may be not at all, which empties the time', () => {
    const { page, told } = onset({ onset: '20:15' });
    page.press('not today');
    expect(page.value('Time your legs first started')).toBe('');
    page.press('not today');
    expect(told).toEqual([
      ['onset', 'not-today'],
      ['onset', null],
    ]);
  });

  it('is waited for while half of it is typed', () => {
    const { page, told } = onset({ onset: '20:15' });
    const field = page.named('Time your legs first started');
    Object.defineProperty(field, 'validity', { value: { badInput: true } });
    page.type('Time your legs first started', '');
    expect(told).toEqual([]);
  });

  it('is asked of that day once it is over', () => {
    expect(onset({ past: true }).page.controls).toEqual([
      'Time your legs first started that day',
      'not that day',
    ]);
  });
});

describe('the worst of an evening', () => {
  const worst = formOf(WorstField, {
    worst: null,
    past: false,
    byDay: false,
    onChange: hear('worst'),
  });

  it('is entered by hand, and unsaid is not zero', () => {
    const { page, told } = worst();
    expect(page.value('Your legs at their worst this evening')).toBe('');
    page.type('Your legs at their worst this evening', '0');
    expect(told).toEqual([['worst', 0]]);
  });

  it('can be taken back', () => {
    const { page, told } = worst({ worst: 8 });
    page.type('Your legs at their worst this evening', '');
    expect(told).toEqual([['worst', null]]);
  });

  it('is asked of that evening once it is over, and of no evening by day', () => {
    expect(worst({ past: true }).page.controls).toEqual(['Your legs at their worst that evening']);
    expect(worst({ byDay: true, past: true }).page.controls).toEqual([
      'Your legs at their worst before bed',
    ]);
  });
});

describe('a rating of an earlier moment', () => {
  const kept: ToldEarlier[] = [];
  const earlier = (isKept: boolean) => {
    kept.length = 0;
    return draw(
      <EarlierForm
        dates={['2026-03-10', '2026-03-09']}
        today="2026-03-10"
        onAdd={async (told) => {
          kept.push(told);
          return isKept;
        }}
      />,
    );
  };

  it('is told with its day, its time and its score, and the form is empty again', async () => {
    const page = earlier(true);
    expect(page.text).toContain('10 Tue, today');
    page.type('Day', '2026-03-09');
    page.type('Time', '23:40');
    page.type('How strong, 0 to 10', '5');
    page.press('Save');
    await settle();
    expect(kept).toEqual([{ date: '2026-03-09', clock: '23:40', score: 5 }]);
    expect([page.value('Time'), page.value('How strong, 0 to 10')]).toEqual(['', '']);
  });

  it('stays on the screen while it is not kept, with what is missing told as missing', async () => {
    const page = earlier(false);
    page.type('How strong, 0 to 10', '5');
    page.press('Save');
    await settle();
    expect(kept).toEqual([{ date: '2026-03-10', clock: '', score: 5 }]);
    expect(page.value('How strong, 0 to 10')).toBe('5');
  });

  const status = (state: EarlierState, evening = '2026-03-10') =>
    draw(
      <EarlierStatus
        state={state}
        evening={evening}
        now={nineOn('2026-03-10').at}
        onUndo={hear('undo')}
      />,
    );

  it('says what became of it, and under which other evening it is filed', () => {
    expect(status({ step: 'ready' }).text).toBe('');
    const saved = status({ step: 'saved', rating });
    expect(saved.text).toBe('Saved 6, Tue, 9:30 PM Undo');
    saved.press('Undo');
    expect(saved.told).toEqual([['undo']]);
    expect(status({ step: 'saved', rating }, '2026-03-11').text).toBe(
      'Saved 6, Tue, 9:30 PM. It is filed under the evening of Tuesday, March 10. Undo',
    );
    expect(status({ step: 'undone', score: 6 }).text).toBe('Undone: 6 is not kept');
  });

  it.each([
    ['no-score', 'Please choose how strong it was.'],
    ['no-time', 'Please enter a full time, such as 22:15.'],
    ['not-yet', 'That time has not come yet.'],
    ['too-old', 'That is more than 48 hours ago: the earliest is Sun, 9:00 PM.'],
  ] as const)('says what is missing: %s', (why, said) => {
    expect(status({ step: 'refused', why }).text).toBe(said);
  });

  it('says why it could not be saved', () => {
    expect(status({ step: 'failed', trouble: 'full' }).text).toContain('storage seems to be full');
  });

  it('has no undo once it is too late for that', () => {
    const page = draw(
      <EarlierStatus
        state={{ step: 'saved', rating }}
        evening="2026-03-10"
        now={nineOn('2026-03-10').at}
        onUndo={null}
      />,
    );
    expect(page.controls).toEqual([]);
  });
});

describe('the time of a rating', () => {
  const asRated = {
    dates: ['2026-03-10', '2026-03-09'],
    today: '2026-03-10',
    date: '2026-03-10',
    clock: '21:30',
    zone: null,
    enteredAt: nineOn('2026-03-10').at,
    refusal: null,
    onMove: hear('move'),
  };
  const time = formOf(RatingTimeForm, asRated);

  it('is changed by a button and not before', () => {
    const { page, told } = time();
    page.type('Day', '2026-03-09');
    page.type('Time', '22:10');
    expect(told).toEqual([]);
    page.press('Change the time');
    expect(told).toEqual([['move', '2026-03-09', '22:10']]);
  });

  it('stays as it is typed in the moment in which the form appears', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    render(
      <WordsContext.Provider value={english}>
        <RatingTimeForm {...asRated} />
      </WordsContext.Provider>,
      place,
    );
    const field = place.querySelector<HTMLInputElement>('input[type="time"]');
    if (field) field.value = '22:10';
    // What comes after a frame comes as its own task.
    await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    expect(field?.value).toBe('22:10');
  });

  it('is told as missing when it is not whole', () => {
    const { page, told } = time();
    page.type('Time', '');
    page.press('Change the time');
    expect(told).toEqual([['move', '2026-03-10', '']]);
  });

  it('stands in the fields as it is after a change and after its undo', () => {
    const { page, redraw } = time();
    page.type('Time', '22:10');
    redraw({ date: '2026-03-09', clock: '23:00' });
    expect([page.value('Day'), page.value('Time')]).toEqual(['2026-03-09', '23:00']);
  });

  it.each([
    ['no-time', 'Please enter a full time, such as 22:15.'],
    ['not-yet', 'A rating cannot be later than when it was entered: Tue, 9:00 PM.'],
    ['too-old', 'A rating can be moved back 48 hours at most.'],
  ] as const)('says why it cannot be: %s', (refusal, said) => {
    expect(time({ refusal }).page.text).toContain(said);
  });

  it('says in which zone it is, where that is another one', () => {
    expect(time({ zone: 'America/New_York' }).page.text).toContain('Times as in America/New York.');
  });
});
