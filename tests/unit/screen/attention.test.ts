import { describe, expect, it } from 'vitest';
import {
  attentionOf,
  IDLE_SECONDS,
  isCounting,
  type Signals,
} from '../../../utils/screen/attention.ts';

type Row = [Signals['idle'], 'focused' | 'elsewhere', 'sound' | 'silent', string];

const table: Row[] = [
  ['active', 'focused', 'silent', 'active'],
  ['active', 'focused', 'sound', 'active'],
  ['active', 'elsewhere', 'silent', 'elsewhere'],
  ['active', 'elsewhere', 'sound', 'elsewhere'],
  ['idle', 'focused', 'sound', 'watching'],
  ['idle', 'focused', 'silent', 'away'],
  ['idle', 'elsewhere', 'sound', 'away'],
  ['idle', 'elsewhere', 'silent', 'away'],
  ['locked', 'focused', 'silent', 'locked'],
  ['locked', 'focused', 'sound', 'locked'],
  ['locked', 'elsewhere', 'silent', 'locked'],
  ['locked', 'elsewhere', 'sound', 'locked'],
];

describe('where the person is', () => {
  it.each(table)('%s, window %s, tab %s: %s', (idle, focus, sound, attention) => {
    const signals = { idle, focused: focus === 'focused', audible: sound === 'sound' };
    expect(attentionOf(signals)).toBe(attention);
  });

  it.each([
    ['active', true],
    ['watching', true],
    ['elsewhere', true],
    ['away', false],
    ['locked', false],
  ] as const)('while %s, screen time passes: %s', (attention, passes) => {
    expect(isCounting(attention)).toBe(passes);
  });

  it('is asked of the system after two minutes without input', () => {
    expect(IDLE_SECONDS).toBe(120);
  });
});
