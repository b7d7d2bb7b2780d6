import { describe, expect, it } from 'vitest';
import { NO_DIARY, newEngineState } from '../../../utils/engine/engine-state.ts';
import { eveningPrompts } from '../../../utils/engine/evening-prompts.ts';
import { wallClockAt } from '../../../utils/evening/instant.ts';
import { planOf } from '../../../utils/plan/plan.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { everyEvening } from './simulation.ts';

const evening = '2026-03-10';
const zone = 'Europe/Berlin';
const clockOf = (at: number) => {
  const { minutes } = wallClockAt(at, zone);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** The prompts of the evening as they are seen at one in the afternoon, "19:30 lights". */
function prompts(part: Partial<Settings> = {}, at = '2026-03-10T12:00:00Z', onsets: string[] = []) {
  const settings = { ...DEFAULT_SETTINGS, ...part };
  const state = { ...newEngineState(settings, ''), diary: { ...NO_DIARY, onsets } };
  const now = { at: Date.parse(at), zone };
  return eveningPrompts(planOf(evening, settings.plan), { settings, state }, now).map(
    ({ prompt, occurrence, dueAt }) => `${clockOf(dueAt)} ${prompt}/${occurrence}`,
  );
}

const all = [
  '12:00 caffeine/0',
  '14:30 walk/0',
  '19:30 lights/0',
  '20:15 move/1',
  '20:30 foot-bath/0',
  '21:30 screens-off/0',
  '22:00 bedroom/0',
  '22:00 rate/0',
  '22:30 bedtime/0',
  '22:45 still-up/0',
  '06:30 morning/0',
  '06:30 wake-time/0',
];

describe('the prompts of an evening', () => {
  it('are all there are, each where it comes first, those by hand left out', () => {
    expect(prompts()).toEqual(all);
  });

  it('are the same whether they are switched on or off, paused, or past', () => {
    expect(prompts({ prompts: { lights: false, walk: true } })).toEqual(all);
    expect(prompts({ pausedUntil: Date.parse('2027-01-01T00:00:00Z') })).toEqual(all);
    expect(prompts({}, '2026-03-10T22:50:00Z')).toEqual(all);
  });

  it('move with the bedtime of this evening alone', () => {
    const chosenAt = Date.parse('2026-03-10T11:00:00Z');
    const tonightOnly = { [evening]: { bedtime: '23:30', chosenAt } };
    const moved = prompts({ plan: { ...DEFAULT_SETTINGS.plan, tonightOnly } });
    expect(moved).toContain('20:30 lights/0');
    expect(moved).toContain('23:30 bedtime/0');
    expect(moved).toContain('06:30 morning/0');
  });

  it('let "stand up and move" come ahead of the usual onset once that is learned', () => {
    const onsets = ['21:30', '21:30', '21:30', '21:30', '21:30', '21:30', '21:30'];
    const learned = prompts({}, '2026-03-10T12:00:00Z', onsets);
    expect(learned.filter((one) => one.includes('move'))).toEqual(['21:00 move/0']);
    expect(prompts({}, '2026-03-10T12:00:00Z', onsets.slice(1))).toContain('20:15 move/1');
  });

  it('are none on an evening that is off, and no walk for one who sleeps by day', () => {
    expect(prompts({ plan: everyEvening({ on: false }) })).toEqual([]);
    const byDay = everyEvening({ bedtime: '08:00', wake: '15:00' });
    const named = prompts({ plan: byDay, turnOvers: [{ from: '1970-01-01', at: '18:00' }] });
    expect(named.some((one) => one.endsWith('walk/0'))).toBe(false);
    expect(named).toContain('08:00 bedtime/0');
  });
});
