import { useState } from 'preact/hooks';
import type { Onset } from '../../components/rating/OnsetField.tsx';
import { RatingDetailsForm } from '../../components/rating/RatingDetailsForm.tsx';
import { Trouble } from '../../components/ui/Trouble.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { readNow } from '../../utils/platform/clock.ts';
import { sendCommand } from '../../utils/platform/send-command.ts';
import type { RatingDetails as Details, Rating } from '../../utils/ratings/rating.ts';
import { changeEvening } from '../../utils/storage/evenings-store.ts';
import { changeRating } from '../../utils/storage/ratings-store.ts';
import { useWrite } from './use-write.ts';

type Props = {
  rating: Rating;
  /** When the legs first started that day, as stored with the evening. */
  onset: Onset;
};

/** The details of one rating. What was told here stays on the screen, and all of it goes along with each save. */
export function RatingDetails({ rating, onset }: Props) {
  const { say, formats } = useWords();
  const [told, setTold] = useState<{ details: Details; onset?: Onset }>({ details: {} });
  const [saved, setSaved] = useState(false);
  const { write, trouble } = useWrite();
  const save = async (all: typeof told) => {
    setTold(all);
    setSaved(await write(() => keep(rating, all)));
    // The worker decides by the slot and by the onsets.
    if (all.details.slot || all.onset !== undefined) void sendCommand({ type: 'ratings-changed' });
  };
  return (
    <details open>
      <summary>{say('details_heading', rating.score, formats.clock(rating.at))}</summary>
      <RatingDetailsForm
        rating={{ ...rating, ...told.details }}
        onChange={(details) => void save({ ...told, details: { ...told.details, ...details } })}
        onset={onset}
        onOnset={(when) => void save({ ...told, onset: when })}
      />
      <output class="details-saved">{saved ? say('details_saved') : ''}</output>
      {trouble && <Trouble kind={trouble} onAgain={() => void save(told)} />}
    </details>
  );
}

async function keep(
  rating: Rating,
  { details, onset }: { details: Details; onset?: Onset },
): Promise<void> {
  const { at } = await readNow();
  await changeRating(rating.id, details, at);
  if (onset !== undefined) await changeEvening(rating.evening, { onset }, at);
}
