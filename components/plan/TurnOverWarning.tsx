import type { ClockTime } from '../../utils/evening/clock-time.ts';
import { useWords } from '../ui/words-context.ts';

type Props = {
  turnOver: ClockTime;
  /** A turn-over that fits the plan; null when none does. */
  fitting: ClockTime | null;
  onMove: (turnOver: ClockTime) => void;
};

/** The day would turn over in the middle of an evening or a night: says so and offers to move it (rule 3). */
export function TurnOverWarning({ turnOver, fitting, onMove }: Props) {
  const { say, formats } = useWords();
  return (
    <div class="trouble" role="status">
      <p>{say('turn_over_cuts', formats.clockTime(turnOver))}</p>
      {fitting === null ? (
        <p>{say('turn_over_no_fit')}</p>
      ) : (
        <button type="button" class="button" onClick={() => onMove(fitting)}>
          {say('turn_over_move', formats.clockTime(fitting))}
        </button>
      )}
    </div>
  );
}
