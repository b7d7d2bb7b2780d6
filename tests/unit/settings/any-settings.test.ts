import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEveningKey } from '../../../utils/evening/calendar.ts';
import { isClockTime } from '../../../utils/evening/clock-time.ts';
import { isZone } from '../../../utils/evening/zone.ts';
import { WEEKDAYS } from '../../../utils/plan/week-plan.ts';
import { parseSettings, parseZone } from '../../../utils/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/settings/settings.ts';
import { holds } from '../property.ts';
import { chosen, stored } from './chosen-settings.ts';

describe('whatever the store or a file holds', () => {
  const isWhole = (settings: Settings) => {
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    for (const weekday of WEEKDAYS) {
      const { on, bedtime, wake } = settings.plan.week[weekday];
      expect([typeof on, isClockTime(bedtime), isClockTime(wake)]).toEqual(['boolean', true, true]);
    }
    expect(Object.keys(settings.plan.tonightOnly).every(isEveningKey)).toBe(true);
    expect(settings.turnOvers.every(({ from, at }) => isEveningKey(from) && isClockTime(at))).toBe(
      true,
    );
    expect(Number.isInteger(settings.revision)).toBe(true);
    expect(settings.zone === null || isZone(settings.zone)).toBe(true);
  };
  const anyBlow = fc.record({
    field: fc.constantFrom(...(Object.keys(chosen) as (keyof Settings)[])),
    value: fc.anything({ maxDepth: 3 }),
  });

  it('the settings are whole', () => {
    holds(
      fc.property(fc.anything(), (value) => isWhole(parseSettings(value))),
      1_000,
    );
    holds(
      fc.property(fc.json(), (text) => isWhole(parseSettings(JSON.parse(text)))),
      1_000,
    );
  });

  it('a blow to one field is felt by no other', () => {
    holds(
      fc.property(anyBlow, ({ field, value }) => {
        const parsed = parseSettings({ ...stored(), [field]: value });
        isWhole(parsed);
        expect({ ...parsed, [field]: null }).toEqual({ ...chosen, [field]: null });
      }),
      1_000,
    );
  });

  it('what was parsed is parsed to itself', () => {
    holds(
      fc.property(anyBlow, ({ field, value }) => {
        const once = parseSettings({ ...stored(), [field]: value });
        expect(parseSettings(once)).toEqual(once);
        expect(parseSettings(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });

  it('the defaults stay what they are', () => {
    const before = structuredClone(DEFAULT_SETTINGS);
    holds(
      fc.property(fc.anything(), (value) => {
        parseSettings(value);
        expect(DEFAULT_SETTINGS).toEqual(before);
      }),
    );
  });
});

describe('the zone alone', () => {
  it.each([
    ['one chosen by hand', { zone: 'America/New_York' }, 'America/New_York'],
    ['one that no browser knows', { zone: 'Mars/Base' }, null],
    ['none chosen', { zone: null }, null],
    ['settings from before there was a choice', { plan: 7 }, null],
    ['no settings at all', undefined, null],
    ['nonsense', [3], null],
  ])('is read from %s', (_, value, zone) => {
    expect(parseZone(value)).toBe(zone);
  });

  it('is the one that all of the settings say, whatever lies there', () => {
    holds(
      fc.property(fc.anything(), fc.string(), (value, zone) => {
        expect(parseZone(value)).toBe(parseSettings(value).zone);
        expect(parseZone({ zone })).toBe(parseSettings({ zone }).zone);
      }),
    );
  });
});

describe('a list of far too many', () => {
  it('is read as its last thousand, and the rest is not even looked at', () => {
    const many = Array.from({ length: 20_000 }, (_, nth) => nth);
    let looks = 0;
    const turnOvers = many.map((nth) => ({
      from: '2026-01-01',
      get at() {
        looks += 1;
        return nth < 19_999 ? '12:00' : '13:00';
      },
    }));
    const read = parseSettings({ turnOvers });
    expect(read.turnOvers).toHaveLength(1_000);
    expect(read.turnOvers.at(-1)).toEqual({ from: '2026-01-01', at: '13:00' });
    expect(looks).toBeLessThan(5_000);
    const prompts = Object.fromEntries(many.map((nth) => [`prompt ${nth}`, true]));
    expect(Object.keys(parseSettings({ prompts }).prompts)).toHaveLength(1_000);
  });
});
