// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { OwnItemsForm } from '../../../components/factors/OwnItemsForm.tsx';
import { AddRatingForm } from '../../../components/night-page/AddRatingForm.tsx';
import { MomentForm } from '../../../components/night-page/MomentForm.tsx';
import { AbsorbingForm } from '../../../components/plan/AbsorbingForm.tsx';
import { MarkForm } from '../../../components/plan/MarkForm.tsx';
import { PauseForm } from '../../../components/plan/PauseForm.tsx';
import { OnsetField } from '../../../components/rating/OnsetField.tsx';
import { DateField } from '../../../components/ui/DateField.tsx';
import { TimeField } from '../../../components/ui/TimeField.tsx';
import { VisitQuestions } from '../../../components/visit/VisitQuestions.tsx';
import { type Drawing, formOf, hear } from './draw.ts';

const at = { date: '2026-03-10', clock: '22:30', pass: 'first' as const };

/**
 * A part of a date or time is typed anew: a browser reads the field as empty then, and whatever is
 * written to it clears the parts that are there. Answers what is written from now on.
 */
function typeAPart(page: Drawing, name: string): string[] {
  const field = page.named(name);
  field.value = '';
  const written: string[] = [];
  Object.defineProperty(field, 'validity', { value: { badInput: true }, configurable: true });
  Object.defineProperty(field, 'value', {
    get: () => '',
    set: (value: string) => written.push(value),
    configurable: true,
  });
  for (const event of ['input', 'change']) {
    act(() => void field.dispatchEvent(new Event(event, { bubbles: true })));
  }
  return written;
}

/** The whole is typed. */
function typeTheRest(page: Drawing, name: string, value: string): void {
  const field = page.named(name);
  Reflect.deleteProperty(field, 'value');
  Object.defineProperty(field, 'validity', { value: { badInput: false } });
  page.type(name, value);
}

const fields = [
  [
    'a moment of the night page',
    'Time',
    formOf(MomentForm, {
      label: 'Time',
      button: 'Change',
      at,
      zone: 'Europe/Berlin',
      onSave: async () => null,
    }),
  ],
  [
    'a rating told afterwards',
    'Date and time',
    formOf(AddRatingForm, {
      at,
      zone: 'Europe/Berlin',
      onAdd: async () => null,
    }),
  ],
  [
    'the onset',
    'Time your legs first started',
    formOf(OnsetField, {
      onset: '20:15',
      past: false,
      onChange: hear('onset'),
    }),
  ],
  [
    'a time of the plan',
    'Bedtime',
    formOf(TimeField, {
      label: 'Bedtime',
      value: '22:30',
      onChange: hear('time'),
    }),
  ],
  [
    'a date',
    'Until',
    formOf(DateField, {
      label: 'Until',
      value: '2026-03-24',
      min: '2026-03-10',
      onChange: hear('date'),
    }),
  ],
] as const;

describe('a field of which only a part is typed', () => {
  it.each(fields)('is not written to, however often the page is drawn: %s', (_, name, form) => {
    const { page, redraw } = form();
    const written = typeAPart(page, name);
    redraw({});
    redraw({});
    expect(written).toEqual([]);
  });

  it('is no moment to keep, and one again with its last part', async () => {
    const told: unknown[] = [];
    const { page } = formOf(MomentForm, {
      label: 'Time',
      button: 'Change',
      at,
      zone: 'Europe/Berlin',
      onSave: async (typed) => {
        told.push(typed);
        return null;
      },
    })();
    typeAPart(page, 'Time');
    page.press('Change');
    typeTheRest(page, 'Time', '2026-03-10T21:45');
    page.press('Change');
    expect(told).toEqual([
      { date: '', clock: '', pass: 'first' },
      { date: '2026-03-10', clock: '21:45', pass: 'first' },
    ]);
  });

  it('changes no time of the plan, and shows it again when it is left', () => {
    const { page, told } = formOf(TimeField, {
      label: 'Bedtime',
      value: '22:30',
      onChange: hear('time'),
    })();
    const written = typeAPart(page, 'Bedtime');
    act(() => void page.named('Bedtime').dispatchEvent(new FocusEvent('blur')));
    expect(told).toEqual([]);
    expect(written).toEqual(['22:30']);
  });

  it('is no date of a pause', () => {
    const { page } = formOf(PauseForm, {
      morning: Date.UTC(2026, 2, 11, 6),
      earliest: '2026-03-11',
      onPauseUntilMorning: hear('morning'),
      onPauseUntil: hear('until'),
    })();
    page.type('Pause until a date', '2026-03-20');
    expect(page.isOff('Pause')).toBe(false);
    typeAPart(page, 'Pause until a date');
    expect(page.isOff('Pause')).toBe(true);
  });

  it('marks no evenings without an end', () => {
    const { page } = formOf(MarkForm, {
      evening: '2026-03-10',
      marked: null,
      onMark: hear('mark'),
      onEnd: hear('end'),
    })();
    typeAPart(page, 'Last of these evenings, if you know it');
    expect(page.isOff('Set aside from today on')).toBe(true);
  });
});

const questions = formOf(VisitQuestions, {
  questions: ['Why at rest?', 'What about flights?'],
  onChange: hear('list'),
  onDelete: hear('delete'),
  onUndo: null,
});
const things = formOf(AbsorbingForm, { own: ['chess', 'maps'], onChange: hear('list') });
const nap = { id: 'own:1', name: 'Nap', archived: false };
const tea = { id: 'own:2', name: 'Green tea', archived: false };
const items = formOf(OwnItemsForm, {
  kind: 'factors',
  items: [nap, tea],
  onChange: hear('item'),
  onAdd: async () => true,
});

/** A list whose second item is being typed anew, and which has a first one that may go. */
const lists = [
  [
    'a question',
    'Question 2',
    'Question 1',
    () => {
      const { page, redraw } = questions();
      const drawn = (rest?: string[]) => redraw(rest ? { questions: rest } : {});
      return { page, again: () => drawn(), fewer: () => drawn(['What about flights?']) };
    },
  ],
  [
    'an absorbing thing',
    'Thing 2',
    'Thing 1',
    () => {
      const { page, redraw } = things();
      return { page, again: () => redraw({}), fewer: () => redraw({ own: ['maps'] }) };
    },
  ],
  [
    'a name',
    'Name of Green tea',
    'Name of Green tea',
    () => {
      const { page, redraw } = items();
      return { page, again: () => redraw({}), fewer: () => redraw({ items: [tea] }) };
    },
  ],
] as const;

describe('words that are half typed', () => {
  function typeHalf(page: Drawing, name: string): HTMLInputElement {
    const field = page.named(name);
    field.focus();
    field.value = 'half of';
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    return field;
  }

  it.each(lists)('stay when the page is drawn again: %s', (_, name, _after, draws) => {
    const { page, again } = draws();
    typeHalf(page, name);
    again();
    again();
    expect(page.value(name)).toBe('half of');
  });

  it.each(lists)('stay where they are when another item goes: %s', (_, name, after, draws) => {
    const { page, fewer } = draws();
    const field = typeHalf(page, name);
    fewer();
    expect(page.value(after)).toBe('half of');
    expect(page.named(after) === field).toBe(true);
    expect(document.activeElement === field).toBe(true);
  });

  it('and handed on leave the buttons beside them where they were, for the press that comes next', () => {
    const { page, redraw } = questions();
    const up = page.named('Move question 2 up');
    page.type('Question 2', 'What about trains?');
    redraw({ questions: ['Why at rest?', 'What about trains?'] });
    expect(page.named('Move question 2 up') === up).toBe(true);
    expect(page.value('Question 2')).toBe('What about trains?');
  });

  it('give way to what stands there after an undo or on another page', () => {
    const { page, redraw } = questions();
    redraw({ questions: ['Why at night?', 'What about flights?', 'Why at rest?'] });
    expect([1, 2, 3].map((place) => page.value(`Question ${place}`))).toEqual([
      'Why at night?',
      'What about flights?',
      'Why at rest?',
    ]);
  });
});
