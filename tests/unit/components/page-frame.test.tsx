// @vitest-environment happy-dom
import { useLayoutEffect, useRef } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { PageFrame } from '../../../components/frame/PageFrame.tsx';
import { formOf } from './draw.ts';

const entries = [
  { id: 'week', title: 'Week' },
  { id: 'nights', title: 'Nights' },
];
const tabs = [
  { id: 'week', title: 'This week' },
  { id: 'longer', title: '12 weeks' },
];

describe('the frame of every page', () => {
  const frame = formOf(PageFrame, {
    entries,
    tabs,
    current: { id: 'longer', room: 'week', title: '12 weeks' },
    children: <p>what the page is about</p>,
  });

  it('marks the tab that is open, and the page of the row under which it is found', () => {
    const { page } = frame();
    const [row, below] = [page.inside('Pages'), page.inside('Pages of this part')];
    expect(row.named('Week').getAttribute('aria-current')).toBe('true');
    expect(row.named('Nights').getAttribute('aria-current')).toBe(null);
    expect(below.named('12 weeks').getAttribute('aria-current')).toBe('page');
    expect(below.named('This week').getAttribute('aria-current')).toBe(null);
    expect(below.named('This week').getAttribute('href')).toBe('#week');
  });

  it('has no tabs where a room is one page', () => {
    const { page } = frame({
      tabs: [],
      current: { id: 'nights', room: 'nights', title: 'Nights' },
    });
    expect(page.controls).toEqual(['Skip to the page', 'Week', 'Nights', 'Help in a crisis']);
    expect(page.named('Nights').getAttribute('aria-current')).toBe('page');
  });

  it('leads past the row of pages to the heading', () => {
    const { page } = frame();
    expect(page.controls[0]).toBe('Skip to the page');
    page.press('Skip to the page');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  it('begins another page at its heading, unless the page itself puts the focus elsewhere', () => {
    const { redraw } = frame();
    redraw({ current: { id: 'nights', room: 'nights', title: 'Nights' } });
    expect(document.activeElement?.tagName).toBe('H1');
    const current = { id: 'settings', room: 'settings', title: 'Settings' };
    redraw({ current, children: <AsksAtOnce /> });
    expect(document.activeElement?.id).toBe('number');
  });
});

/** A page whose code is known already, and whose address asks for one of its fields. */
function AsksAtOnce() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return <input id="number" ref={field} />;
}
