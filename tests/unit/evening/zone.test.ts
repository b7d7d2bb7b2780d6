import { describe, expect, it } from 'vitest';
import { isZone, maybeHiddenZone } from '../../../utils/evening/zone.ts';

describe('a zone', () => {
  it('is a name the calendar knows', () => {
    expect(isZone('Europe/Berlin')).toBe(true);
    for (const other of ['Europe/Atlantis', '', null, 7]) expect(isZone(other)).toBe(false);
  });

  it.each(['UTC', 'Etc/UTC', 'GMT', 'Atlantic/Reykjavik'])('%s may hide another one', (zone) => {
    expect(maybeHiddenZone(zone)).toBe(true);
  });

  it.each(['Europe/London', 'Africa/Abidjan', 'America/New_York'])('%s hides none', (zone) => {
    expect(maybeHiddenZone(zone)).toBe(false);
  });
});
