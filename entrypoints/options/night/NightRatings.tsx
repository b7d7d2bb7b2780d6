import { useState } from 'preact/hooks';
import { AddRatingForm } from '../../../components/night-page/AddRatingForm.tsx';
import { datedText } from '../../../components/night-page/dated-text.ts';
import { RatingRow, RatingsSection } from '../../../components/night-page/RatingsSection.tsx';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { laterPart } from '../../../components/ui/later-part.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { additionOf, deletionOf } from '../../../utils/ratings/rating-changes.ts';
import { momentOf, type TypedMoment, typedMoment } from '../../../utils/ratings/typed-moment.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import { ratingOf } from '../../shared/rating-moments.ts';
import type { NightPart } from './night-part.ts';
import { useElsewhere } from './use-night-changes.ts';

const NightRatingEdit = laterPart(() =>
  import('./NightRatingEdit.tsx').then((it) => it.NightRatingEdit),
);

/** The ratings of the evening: each can be edited and deleted, and one more added. */
export function NightRatings(part: NightPart) {
  const words = useWords();
  const { night, settings, now, saved, save, undone } = part;
  const { shown } = night;
  const [open, setOpen] = useState<string | null>(null);
  const remove = (rating: Rating) =>
    save(({ at }) => ({
      change: [deletionOf(rating, at)],
      said: {
        text: words.say('night_page_deleted', rating.score, words.formats.clock(rating.at)),
        takesFocus: true,
      },
    }));
  const add = useAdding(part, setOpen);
  return (
    <RatingsSection
      isEmpty={shown.ratings.length === 0}
      add={
        <AddRatingForm
          at={typedMoment(offeredTime(part), shown.zone)}
          zone={shown.zone}
          onAdd={add}
        />
      }
    >
      {shown.ratings.map((rating) => (
        <RatingRow
          key={rating.id}
          rating={rating}
          zone={shown.zone}
          ownRemedies={settings.ownRemedies}
          isOpen={open === rating.id}
          onToggle={() => setOpen(open === rating.id ? null : rating.id)}
          onDelete={() => remove(rating)}
        >
          <NightRatingEdit
            key={undone}
            eveningZone={shown.zone}
            {...{ rating, settings, now, saved }}
          />
        </RatingRow>
      ))}
    </RatingsSection>
  );
}

/** Saves one more rating, and calls back with its id; resolves to why it is refused. */
function useAdding(
  { night: { shown }, settings, saved }: NightPart,
  onAdded: (id: string | null) => void,
) {
  const words = useWords();
  const elsewhere = useElsewhere(shown.evening);
  return async (score: Score, typed: TypedMoment): Promise<Refused | null> => {
    const { zone } = shown;
    let refused: Refused | null = null;
    let id: string | null = null;
    const kept = await saved(async ({ at }) => {
      const moment = momentOf(typed, settings.turnOvers, { at, zone });
      if ('refused' in moment) {
        refused = moment.refused;
        return null;
      }
      const rating = await ratingOf({ score, moment, zone }, settings, at);
      id = rating.id;
      const text = words.say('night_page_added', score, datedText(words, moment.at, zone));
      return { change: [additionOf(rating)], said: { text, link: elsewhere(moment.evening) } };
    });
    if (kept) onAdded(id);
    return refused;
  };
}

const HOUR_MS = 60 * 60_000;

/** The time offered for one more rating: half an hour before bedtime, and never one that lies ahead. */
function offeredTime({ night: { shown }, now }: NightPart): number {
  const usual = shown.night ? shown.night.bedtime - HOUR_MS / 2 : shown.start + 9 * HOUR_MS;
  return Math.min(usual, now.at);
}
