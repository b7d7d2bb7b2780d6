import { datedText } from '../../../components/night-page/dated-text.ts';
import { MomentForm } from '../../../components/night-page/MomentForm.tsx';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { RatingDetailsForm, ScoreAndSlot } from '../../../components/rating/RatingDetailsForm.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { isSameZone } from '../../../utils/evening/zone.ts';
import { enteredAt } from '../../../utils/ratings/change-time.ts';
import { momentOf, type TypedMoment, typedMoment } from '../../../utils/ratings/typed-moment.ts';
import type { Rating, RatingDetails } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { moveTo } from '../../shared/rating-moments.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import type { NightPart } from './night-part.ts';
import { useElsewhere } from './use-night-changes.ts';

type Props = {
  rating: Rating;
  /** Where the clock of the evening stood, by which this page writes its times. */
  eveningZone: string;
  settings: Settings;
  now: Now;
  saved: NightPart['saved'];
};

/** Everything of one rating: its time by a button, its score and details at once. */
export function NightRatingEdit({ rating, eveningZone, settings, now, saved }: Props) {
  const words = useWords();
  const { say } = words;
  const own = useOwnItems('ownRemedies');
  const elsewhere = useElsewhere(rating.evening);
  const { shown, change } = useDraft({ saved }, { table: 'ratings', key: rating.id }, rating);
  const tell = (details: RatingDetails) => change(details, { text: say('night_page_saved') });
  const { zone } = rating;
  const stands = typedMoment(rating.at, zone);
  const move = async (typed: TypedMoment): Promise<Refused | null> => {
    if (isSame(typed, stands)) return null;
    let refused: Refused | null = null;
    await saved(async ({ at }) => {
      const moment = momentOf(typed, settings.turnOvers, enteredAt(rating, at));
      if ('refused' in moment) {
        refused = moment.refused === 'not-yet' ? 'after-entry' : moment.refused;
        return null;
      }
      const link = elsewhere(moment.evening);
      const text = say('night_page_moved', datedText(words, moment.at, eveningZone));
      return {
        change: [await moveTo(rating, moment, settings)],
        said: { text, link, takesFocus: link !== undefined },
      };
    });
    return refused;
  };
  return (
    <>
      <MomentForm
        key={rating.at}
        label={say('night_page_time')}
        button={say('night_page_time_save')}
        at={stands}
        zone={zone}
        onSave={move}
      />
      {!isSameZone(zone, now.zone) && (
        <p class="soft">{say('night_page_zone', zone.replaceAll('_', ' '))}</p>
      )}
      <ScoreAndSlot rating={shown} onChange={tell} />
      <RatingDetailsForm
        rating={shown}
        ownRemedies={settings.ownRemedies}
        onChange={tell}
        onAddRemedy={own.add}
      />
      {own.trouble && <Trouble kind={own.trouble} />}
    </>
  );
}

function isSame(a: TypedMoment, b: TypedMoment): boolean {
  return a.date === b.date && a.clock === b.clock && a.pass === b.pass;
}
