import { useState } from 'preact/hooks';
import { AddRatingForm } from '../../../components/night-page/AddRatingForm.tsx';
import { datedText } from '../../../components/night-page/dated-text.ts';
import { RatingRow } from '../../../components/night-page/RatingRow.tsx';
import { RatingsSection } from '../../../components/night-page/RatingsSection.tsx';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { momentOf, type TypedMoment, typedMoment } from '../../../utils/ratings/typed-moment.ts';
import type { Rating, Score } from '../../../utils/rows/rating.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { NightRatingEdit } from './NightRatingEdit.tsx';
import type { NightPart } from './night-part.ts';
import { additionOf, deletionOf } from './night-rating-changes.ts';
import { useElsewhere } from './use-elsewhere.ts';

/** The ratings of the evening: each can be edited and deleted, and one more added. */
export function NightRatings(part: NightPart) {
  const words = useWords();
  const { night, settings, now, change, undone } = part;
  const { shown } = night;
  const [open, setOpen] = useState<string | null>(null);
  const elsewhere = useElsewhere(shown.evening);
  const remove = (rating: Rating) =>
    void change({
      ...deletionOf(rating),
      text: words.say('night_page_deleted', rating.score, words.formats.clock(rating.at)),
      takesFocus: true,
    });
  const add = async (score: Score, typed: TypedMoment): Promise<Refused | null> => {
    const { at } = await readNow();
    const { zone } = shown;
    const moment = momentOf(typed, settings.turnOvers, { at, zone });
    if ('refused' in moment) return moment.refused;
    const { id, ...writes } = await additionOf({ score, moment, zone }, settings, at);
    const text = words.say('night_page_added', score, datedText(words, moment.at, zone));
    if (await change({ ...writes, text, link: elsewhere(moment.evening) })) setOpen(id);
    return null;
  };
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
          isOpen={open === rating.id}
          onToggle={() => setOpen(open === rating.id ? null : rating.id)}
          onDelete={() => remove(rating)}
        >
          <NightRatingEdit
            key={undone}
            eveningZone={shown.zone}
            {...{ rating, settings, now, change }}
          />
        </RatingRow>
      ))}
    </RatingsSection>
  );
}

const HOUR_MS = 60 * 60_000;

/** The time offered for one more rating: half an hour before bedtime, and never one that lies ahead. */
function offeredTime({ night: { shown }, now }: NightPart): number {
  const usual = shown.night ? shown.night.bedtime - HOUR_MS / 2 : shown.start + 9 * HOUR_MS;
  return Math.min(usual, now.at);
}
