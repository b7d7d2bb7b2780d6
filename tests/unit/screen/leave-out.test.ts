import { describe, expect, it } from 'vitest';
import { leavingOut } from '../../../utils/screen/record.ts';
import { newTracker, type Observation, type Slice } from '../../../utils/screen/tracker.ts';
import { AT_WORK, clock, span, told } from './life.ts';

/** An observation with slices as they are written, "active 21:00 21:10". */
function observation(...slices: string[]): Observation {
  return {
    tracker: newTracker(AT_WORK, clock('21:00')),
    cutAt: clock('20:59'),
    slices: slices.map((text): Slice => {
      const [was, ...times] = text.split(' ');
      return { ...span(times.join(' ')), was: was as Slice['was'] };
    }),
  };
}

describe('use that counts nowhere', () => {
  it.each([
    ['all of it', 'active 21:02 21:04', ['away 21:02 21:04']],
    ['its beginning', 'active 20:58 21:03', ['active 20:58 21:00', 'away 21:00 21:03']],
    ['its end', 'watching 21:03 21:08', ['away 21:03 21:05', 'watching 21:05 21:08']],
    [
      'its middle',
      'elsewhere 20:50 21:10',
      ['elsewhere 20:50 21:00', 'away 21:00 21:05', 'elsewhere 21:05 21:10'],
    ],
    ['nothing of what lies before', 'active 20:50 21:00', ['active 20:50 21:00']],
    ['nothing of what lies after', 'active 21:05 21:06', ['active 21:05 21:06']],
    ['nothing of being away', 'away 21:00 21:05', ['away 21:00 21:05']],
    ['nothing of a closed browser', 'closed 21:01 21:09', ['closed 21:01 21:09']],
  ])('is %s', (_, slice, left) => {
    expect(told(leavingOut(observation(slice), span('21:00 21:05')).slices)).toEqual(left);
  });

  it('is taken from each slice, and the rest stays as it was', () => {
    const before = observation('active 20:58 21:01', 'watching 21:01 21:06');
    const after = leavingOut(before, span('21:00 21:05'));
    expect(told(after.slices)).toEqual([
      'active 20:58 21:00',
      'away 21:00 21:01',
      'away 21:01 21:05',
      'watching 21:05 21:06',
    ]);
    expect([after.tracker, after.cutAt]).toEqual([before.tracker, before.cutAt]);
  });

  it('is none without a look at the night popup', () => {
    const before = observation('active 21:00 21:05');
    expect(leavingOut(before, null)).toBe(before);
  });
});
