// @vitest-environment happy-dom

import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { EveningLine } from '../../../components/plan/EveningLine.tsx';
import { eveningLine } from '../../../components/plan/evening-line.ts';
import type { PromptId } from '../../../utils/rows/prompt-log-row.ts';
import { formOf, hear } from './draw.ts';

/** Half past seven in the evening in Berlin, half past ten, and half past six. */
const windowStart = Date.parse('2026-03-10T18:30:00Z');
const HOUR_MS = 3_600_000;
const night = { windowStart, bedtime: windowStart + 3 * HOUR_MS, wake: windowStart + 11 * HOUR_MS };
const prompt = (id: PromptId, hours: number, on = true, occurrence = 0) => ({
  prompt: id,
  occurrence,
  dueAt: windowStart + hours * HOUR_MS,
  on,
  silent: false,
});

describe('the line of an evening', () => {
  const placed = (prompts: Parameters<typeof eveningLine>[1], at = 0) => {
    const { dots, ...line } = eveningLine(night, prompts, at);
    return { ...line, dots: dots.map(({ prompt: id, x, lane }) => [id, x, lane.wide]) };
  };

  it('gives three quarters of itself to the evening and the hour after bedtime', () => {
    const { bedtimeAt, dots } = placed([
      prompt('lights', 0),
      prompt('bedtime', 3),
      prompt('still-up', 4),
      prompt('morning', 11),
    ]);
    expect(bedtimeAt).toBe(57);
    expect(dots).toEqual([
      ['lights', 0, 0],
      ['bedtime', 57, 0],
      ['still-up', 76, 0],
      ['morning', 100, 0],
    ]);
  });

  it('puts prompts of one moment above each other', () => {
    const { dots, lanes } = placed([prompt('bedroom', 2.5), prompt('rate', 2.5)]);
    expect(dots).toEqual([
      ['bedroom', 47.5, 0],
      ['rate', 47.5, 1],
    ]);
    expect(lanes).toEqual({ narrow: 2, wide: 2 });
  });

  it('leaves more room on a telephone', () => {
    const { lanes } = placed([prompt('rate', 2.5), prompt('bedtime', 3), prompt('still-up', 3.25)]);
    expect(lanes).toEqual({ narrow: 2, wide: 1 });
  });

  it('shows what lies on it alone, and now while that does', () => {
    expect(placed([prompt('caffeine', -7.5)]).dots).toEqual([]);
    expect(placed([], windowStart + HOUR_MS).nowAt).toBe(19);
    expect(placed([], windowStart - HOUR_MS).nowAt).toBe(null);
  });

  it('is one measure where waking comes within the hour after bedtime', () => {
    const short = { ...night, wake: night.bedtime + HOUR_MS / 2 };
    expect(eveningLine(short, [prompt('morning', 3.5)], 0).dots[0]?.x).toBe(100);
  });
});

describe('the dots on it', () => {
  const line = formOf(EveningLine, {
    night,
    at: windowStart,
    prompts: [prompt('lights', 0), prompt('move', 0.75, false, 1)],
    onSwitch: hear('switch'),
  });

  it('are buttons that say when, what and whether', () => {
    const { page } = line();
    expect(page.controls).toEqual([
      '7:30 PM, Lights down',
      '8:15 PM, Stand up and move, if you are still sitting',
    ]);
    expect(page.named('7:30 PM, Lights down').getAttribute('aria-pressed')).toBe('true');
  });

  it('switch their prompt off and on', () => {
    const { page, told } = line();
    page.press('7:30 PM, Lights down');
    page.press('8:15 PM, Stand up and move, if you are still sitting');
    expect(told).toEqual([
      ['switch', 'lights', false],
      ['switch', 'move', true],
    ]);
  });

  it('are named in words below the line once they are pointed at', () => {
    const { page } = line();
    const below = () => page.place.querySelector('p')?.textContent;
    expect(below()).toMatch(/^Each dot is a prompt\./);
    act(() => page.named('7:30 PM, Lights down').focus());
    expect(below()).toBe('7:30 PM, Lights down. On.');
  });
});
