import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { eveningOf } from '../../utils/evening/evening-of.ts';
import type { Now } from '../../utils/evening/instant.ts';
import { changeTurnOver, DEFAULT_TURN_OVER } from '../../utils/evening/turn-over.ts';
import { fittingTurnOver, turnOverFits } from '../../utils/plan/turn-over-fit.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import type { Part } from '../shared/use-draft.ts';

type Choices = { draft: Settings; change: (part: Part<Settings>) => void };

/**
 * The hour at which a new day starts, as it was chosen last, and how it is moved, which acts from the
 * next evening on. Where it cuts an evening or a night, the one that is offered instead, null when
 * none fits (rule 3).
 */
export function turnOverPart({ draft: { turnOvers, plan }, change }: Choices, now: Now) {
  const turnOver = turnOvers.at(-1)?.at ?? DEFAULT_TURN_OVER;
  const move = (to: ClockTime) =>
    change({ turnOvers: changeTurnOver(turnOvers, { to, current: eveningOf(now, turnOvers) }) });
  const cuts = turnOverFits(turnOver, plan) ? null : { fitting: fittingTurnOver(plan) };
  return { turnOver, move, cuts };
}
