import { useState } from 'preact/hooks';
import { RatingDetailsForm } from '../../components/rating/RatingDetailsForm.tsx';
import { Trouble, type TroubleKind } from '../../components/ui/Trouble.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import type { RatingDetails as Details, Rating } from '../../utils/ratings/rating.ts';
import { changeRating } from '../../utils/storage/ratings-store.ts';
import { troubleOf } from '../../utils/storage/storage-trouble.ts';

type State = { step: 'ready' } | { step: 'saved' } | { step: 'failed'; kind: TroubleKind };

/** The details of one rating. What was told here stays on the screen, and all of it goes along with each save. */
export function RatingDetails({ rating }: { rating: Rating }) {
  const { say, formats } = useWords();
  const [told, setTold] = useState<Details>({});
  const [state, setState] = useState<State>({ step: 'ready' });
  const save = async (details: Details) => {
    setTold(details);
    try {
      await changeRating(rating.id, details, (await readNow()).at);
      setState({ step: 'saved' });
      if (details.slot) sendCommand({ type: 'ratings-changed' }).catch(() => {});
    } catch (error) {
      setState({ step: 'failed', kind: troubleOf(error) });
    }
  };
  return (
    <details open>
      <summary>{say('details_heading', rating.score, formats.clock(rating.at))}</summary>
      <RatingDetailsForm
        rating={{ ...rating, ...told }}
        onChange={(details) => void save({ ...told, ...details })}
      />
      <output class="details-saved">{state.step === 'saved' ? say('details_saved') : ''}</output>
      {state.step === 'failed' && <Trouble kind={state.kind} onAgain={() => void save(told)} />}
    </details>
  );
}
