// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { useArrowTurn } from '../../../entrypoints/options/week/use-arrow-turn.ts';

function Page({ laterHref = '#week/2026-03-16' }: { laterHref?: string | null }) {
  useArrowTurn({ earlierHref: '#week/2026-03-02', laterHref });
  return (
    <>
      <input />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <section tabIndex={0} />
      <button type="button">Undo</button>
    </>
  );
}

beforeEach(() => {
  location.hash = '';
  document.documentElement.style.direction = 'ltr';
  act(() => render(null, document.body));
  act(() => render(<Page />, document.body));
});

function press(key: string, on = 'button', held: KeyboardEventInit = {}): string {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  document.querySelector(on)?.dispatchEvent(event);
  return location.hash;
}

it('the arrow keys turn the week, and other keys do not', () => {
  expect(press('x')).toBe('');
  expect(press('ArrowLeft')).toBe('#week/2026-03-02');
  expect(press('ArrowRight')).toBe('#week/2026-03-16');
});

it('a field and what scrolls sideways keep the arrow keys for themselves', () => {
  expect(press('ArrowLeft', 'input')).toBe('');
  expect(press('ArrowLeft', 'section')).toBe('');
});

it('the keys of the browser are left to it, as Back', () => {
  expect(press('ArrowLeft', 'button', { altKey: true })).toBe('');
});

it('nothing comes after the week under way', () => {
  act(() => render(<Page laterHref={null} />, document.body));
  expect(press('ArrowRight')).toBe('');
});

it('where the page runs from right to left the keys do too', () => {
  document.documentElement.style.direction = 'rtl';
  expect(press('ArrowRight')).toBe('#week/2026-03-02');
});
