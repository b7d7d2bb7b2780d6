import { useRef, useState } from 'preact/hooks';
import { EarlierForm, type ToldEarlier } from '../../../components/rating/EarlierForm.tsx';
import { type EarlierState, EarlierStatus } from '../../../components/rating/EarlierStatus.tsx';
import type { EveningKey } from '../../../utils/evening/calendar.ts';
import { type Now, wallClockAt } from '../../../utils/evening/instant.ts';
import { earlier, earlierDates } from '../../../utils/ratings/earlier.ts';
import { additionOf } from '../../../utils/ratings/rating-changes.ts';
import type { Rating } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { ratingOf } from '../../shared/rating-moments.ts';
import { useSave } from '../../shared/use-save.ts';

const FAILED: EarlierState = { step: 'failed', trouble: 'failed' };

type Props = { settings: Settings; now: Now; evening: EveningKey };

/** "It was earlier": a rating of the last 48 hours, saved by a button, with its undo. */
export function Earlier({ settings, now, evening }: Props) {
  const [state, setState] = useState<EarlierState>({ step: 'ready' });
  const { saved, held, undone, trouble } = useSave<Rating>(() => setState({ step: 'ready' }));
  const busy = useRef(false);
  const add = async ({ score, date, clock }: ToldEarlier): Promise<boolean> => {
    // A second press while the first is being saved is the same one.
    if (busy.current) return false;
    busy.current = true;
    let after: EarlierState = FAILED;
    const refuse = (why: Extract<EarlierState, { step: 'refused' }>['why']) => {
      after = { step: 'refused', why };
      return null;
    };
    const kept = await saved(async (at) => {
      if (score === null) return refuse('no-score');
      const moment = earlier({ date, clock, turnOvers: settings.turnOvers }, at);
      if ('refused' in moment) return refuse(moment.refused);
      const rating = await ratingOf({ score, moment, zone: at.zone }, settings, at.at);
      after = { step: 'saved', rating };
      return { change: [additionOf(rating)], said: rating };
    });
    setState(kept || after.step === 'refused' ? after : FAILED);
    busy.current = false;
    return kept !== null;
  };
  const undo = ({ score }: Rating) =>
    void undone().then((back) => {
      if (back === 'failed') setState(FAILED);
      if (back === 'undone') setState({ step: 'undone', score });
    });
  return (
    <div class="earlier">
      <EarlierForm
        dates={earlierDates(now)}
        today={wallClockAt(now.at, now.zone).date}
        onAdd={add}
      />
      <EarlierStatus
        state={state.step === 'failed' && trouble ? { ...state, trouble } : state}
        evening={evening}
        now={now.at}
        onUndo={held && (() => undo(held.said))}
      />
    </div>
  );
}
