// @vitest-environment happy-dom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { VisitDate } from '../../../components/visit/VisitDate.tsx';
import { type Visit, withVisitDate } from '../../../utils/settings/visit.ts';
import { draw, redraw } from './draw.ts';

const today = '2026-03-20';
const field = 'Date of the next appointment';

/** The page of a visit, which keeps each date that it is told. */
function visitPage(part: Partial<Visit>) {
  let visit: Visit = { date: null, last: null, questions: [], ...part };
  const drawn = () =>
    h(VisitDate, {
      visit,
      today,
      onChange: (date, before) => {
        visit = withVisitDate({ ...visit, ...before }, date, today);
        redraw(drawn());
      },
    });
  const page = draw(drawn());
  return {
    page,
    /** The field holds these one after the other, and is not left. */
    type: (...values: string[]) => {
      for (const value of values) {
        const input = page.named(field);
        input.value = value;
        act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      }
    },
    leave: () => act(() => void page.named(field).dispatchEvent(new FocusEvent('blur'))),
    kept: () => ({ date: visit.date, last: visit.last }),
  };
}

describe('the date of a visit', () => {
  it('that was mistyped and is put right in one go leaves the last visit as it was', () => {
    const { type, leave, kept } = visitPage({ date: '2026-04-24', last: '2025-12-01' });
    type('0002-01-20', '0020-01-20', '0202-01-20', '2026-01-20', '2026-12-20');
    leave();
    expect(kept()).toEqual({ date: '2026-12-20', last: '2025-12-01' });
  });

  it('that passes through the past while it is typed is no visit, where none was known', () => {
    const { type, leave, kept } = visitPage({});
    type('2026-01-20', '2026-12-20');
    leave();
    expect(kept()).toEqual({ date: '2026-12-20', last: null });
  });

  it('is the last visit once a past one was left standing and the next is noted', () => {
    const { page, type, leave, kept } = visitPage({ last: '2025-12-01' });
    type('2026-03-09');
    leave();
    expect(page.text).toContain('When is the next one?');
    type('2026-06-18');
    expect(kept()).toEqual({ date: '2026-06-18', last: '2026-03-09' });
  });

  it('is the last visit too when it is taken away by its button', () => {
    const { page, type, kept } = visitPage({});
    type('2026-03-09');
    page.press('No date');
    expect(kept()).toEqual({ date: null, last: '2026-03-09' });
    expect(page.value(field)).toBe('');
  });

  it('that has passed since it was noted is the last visit at the first key of the next', () => {
    const { type, kept } = visitPage({ date: '2026-03-19' });
    type('2026-01-19', '2026-06-19');
    expect(kept()).toEqual({ date: '2026-06-19', last: '2026-03-19' });
  });
});
