import { describe, expect, it } from 'vitest';
import { backToPlan, moveTonight, type PlanSettings, planOf } from '../../../utils/plan/plan.ts';
import { everyEvening } from '../evening/zones.ts';

const evening = '2026-03-13';
const day = { on: true, bedtime: '22:30', wake: '06:30' };
const plan: PlanSettings = {
  week: { ...everyEvening(day), 6: { ...day, on: false } },
  secondWeek: null,
  shift: null,
  tonightOnly: {},
  windowMinutes: 180,
};

describe('a bedtime for tonight only', () => {
  it('holds for that evening and for no other', () => {
    const moved = moveTonight(plan, { evening, bedtime: '00:15' }, 1_000);
    expect(planOf(evening, moved)).toMatchObject({
      bedtime: '00:15',
      plannedBedtime: '22:30',
      movedAt: 1_000,
    });
    expect(planOf('2026-03-20', moved)).toMatchObject({ bedtime: '22:30', movedAt: null });
  });

  it('forgets the choices of evenings long past', () => {
    const old = { bedtime: '01:00', chosenAt: 1 };
    const before = { ...plan, tonightOnly: { '2026-01-01': old, '2026-03-06': old } };
    const after = moveTonight(before, { evening, bedtime: '00:15' }, 2);
    expect(Object.keys(after.tonightOnly)).toEqual(['2026-03-06', evening]);
  });

  it('goes back to the plan at once, as a choice made now', () => {
    const moved = moveTonight(plan, { evening, bedtime: '00:15' }, 1_000);
    expect(planOf(evening, backToPlan(moved, evening, 2_000))).toMatchObject({
      bedtime: '22:30',
      plannedBedtime: '22:30',
      movedAt: 2_000,
    });
  });

  it('switches an evening on that is off, and off again', () => {
    const moved = moveTonight(plan, { evening: '2026-03-14', bedtime: '23:00' }, 1_000);
    expect(planOf('2026-03-14', moved).on).toBe(true);
    expect(planOf('2026-03-14', backToPlan(moved, '2026-03-14', 2_000)).on).toBe(false);
  });
});
