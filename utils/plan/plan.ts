import { addEvenings, type EveningKey, weekdayOf } from '../evening/calendar.ts';
import type { ClockTime } from '../evening/clock-time.ts';
import { isInSecondWeek, type SecondWeek } from './rotation.ts';
import { type Shift, shiftedDay } from './shift.ts';
import { type DayPlan, WEEKDAYS, type WeekPlan } from './week-plan.ts';

/** What the person chose for one evening only. */
export type TonightOnly = {
  bedtime: ClockTime;
  /** When it was chosen; a bedtime already past is then shown once, at once (rule 4). Epoch ms. */
  chosenAt: number;
};

/** What holds for one evening: the plan of its weekday, and what was moved for tonight only. */
export type EveningPlan = {
  evening: EveningKey;
  on: boolean;
  /** Tonight's bedtime. */
  bedtime: ClockTime;
  /** The bedtime of the weekly plan, which differs from tonight's when it was moved. */
  plannedBedtime: ClockTime;
  wake: ClockTime;
  windowMinutes: number;
  /** When tonight's bedtime was moved; null when it was not. Epoch ms. */
  movedAt: number | null;
};

/** The choices from which an evening's plan is made. */
export type PlanSettings = {
  week: WeekPlan;
  /** The other week of a two-week rotation; null when every week is alike. */
  secondWeek: SecondWeek | null;
  /** A gradual move of the bedtime under way, or null. */
  shift: Shift | null;
  tonightOnly: Readonly<Record<EveningKey, TonightOnly>>;
  /** Length of the evening window before bedtime. */
  windowMinutes: number;
};

/** The plan of one evening. "Tonight only" switches an evening on that is off by its weekday. */
export function planOf(evening: EveningKey, plan: PlanSettings): EveningPlan {
  const day = shiftedDay(dayOf(evening, plan), evening, plan.shift);
  const moved = plan.tonightOnly[evening];
  return {
    evening,
    on: day.on || moved !== undefined,
    bedtime: moved?.bedtime ?? day.bedtime,
    plannedBedtime: day.bedtime,
    wake: day.wake,
    windowMinutes: plan.windowMinutes,
    movedAt: moved?.chosenAt ?? null,
  };
}

/** What the week in force on an evening says of it, before any gradual shift. */
export function dayOf(
  evening: EveningKey,
  { week, secondWeek }: Pick<PlanSettings, 'week' | 'secondWeek'>,
): DayPlan {
  const inForce = secondWeek && isInSecondWeek(evening, secondWeek) ? secondWeek.week : week;
  return inForce[weekdayOf(evening)];
}

/** Every day plan that can come to hold: those of both weeks. */
export function allDays({
  week,
  secondWeek,
}: Pick<PlanSettings, 'week' | 'secondWeek'>): DayPlan[] {
  return [week, ...(secondWeek ? [secondWeek.week] : [])].flatMap((one) =>
    WEEKDAYS.map((weekday) => one[weekday]),
  );
}

/** The plan in which the times that a shift has come to on `evening` are the plan itself, and no shift is left. */
export function keepShifted(plan: PlanSettings, evening: EveningKey): PlanSettings {
  const { week, secondWeek, shift } = plan;
  const kept = (one: WeekPlan) =>
    Object.fromEntries(
      Object.entries(one).map(([weekday, day]) => [weekday, shiftedDay(day, evening, shift)]),
    ) as WeekPlan;
  return {
    ...plan,
    week: kept(week),
    secondWeek: secondWeek && { ...secondWeek, week: kept(secondWeek.week) },
    shift: null,
  };
}

/** Choices for evenings longer ago than this decide nothing any more; the records keep what held. */
const KEPT_EVENINGS = 7;

/** The plan with one evening's bedtime moved, chosen at a moment, epoch ms. */
export function moveTonight(
  plan: PlanSettings,
  { evening, bedtime }: { evening: EveningKey; bedtime: ClockTime },
  at: number,
): PlanSettings {
  const oldest = addEvenings(evening, -KEPT_EVENINGS);
  const recent = Object.entries(plan.tonightOnly).filter(([key]) => key >= oldest);
  return {
    ...plan,
    tonightOnly: { ...Object.fromEntries(recent), [evening]: { bedtime, chosenAt: at } },
  };
}

/** The plan with the evening's own bedtime again: a choice made now, so that it holds at once (rule 4); an evening that is off is off again. */
export function backToPlan(plan: PlanSettings, evening: EveningKey, at: number): PlanSettings {
  const { [evening]: _moved, ...others } = plan.tonightOnly;
  if (!dayOf(evening, plan).on) return { ...plan, tonightOnly: others };
  return moveTonight(plan, { evening, bedtime: planOf(evening, plan).plannedBedtime }, at);
}
