import { datedText } from '../../../components/night-page/dated-text.ts';
import { MomentForm } from '../../../components/night-page/MomentForm.tsx';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { RatingDetailsForm } from '../../../components/rating/RatingDetailsForm.tsx';
import { ScoreAndSlot } from '../../../components/rating/ScoreAndSlot.tsx';
import { Trouble } from '../../../components/ui/Trouble.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Now } from '../../../utils/evening/instant.ts';
import { enteredAt } from '../../../utils/ratings/change-time.ts';
import { momentOf, type TypedMoment, typedMoment } from '../../../utils/ratings/typed-moment.ts';
import type { Rating, RatingDetails } from '../../../utils/rows/rating.ts';
import type { Settings } from '../../../utils/settings/settings.ts';
import { readNow } from '../../../utils/storage/read-now.ts';
import { useDraft } from '../../shared/use-draft.ts';
import { useOwnItems } from '../../shared/use-own-items.ts';
import { detailsOf, moveOf } from './night-rating-changes.ts';
import { useElsewhere } from './use-elsewhere.ts';
import type { MakeChange } from './use-night-changes.ts';

type Props = {
  rating: Rating;
  /** Where the clock of the evening stood, by which this page writes its times. */
  eveningZone: string;
  settings: Settings;
  now: Now;
  change: MakeChange;
};

/** Everything of one rating: its time by a button, its score and details at once. */
export function NightRatingEdit({ rating, eveningZone, settings, now, change }: Props) {
  const words = useWords();
  const { say } = words;
  const own = useOwnItems('ownRemedies');
  const elsewhere = useElsewhere(rating.evening);
  const { told, change: tell } = useDraft<RatingDetails>(rating, async (details) => {
    const kept = await change({ ...detailsOf(rating, details), text: say('night_page_saved') });
    if (!kept) throw new Error('the details were not kept');
  });
  const shown = { ...rating, ...told };
  const { zone } = rating;
  const stands = typedMoment(rating.at, zone);
  const move = async (typed: TypedMoment): Promise<Refused | null> => {
    if (isSame(typed, stands)) return null;
    const { at } = await readNow();
    const moment = momentOf(typed, settings.turnOvers, enteredAt(rating, at));
    if ('refused' in moment) return moment.refused === 'not-yet' ? 'after-entry' : moment.refused;
    const link = elsewhere(moment.evening);
    await change({
      ...(await moveOf(rating, moment, settings)),
      text: say('night_page_moved', datedText(words, moment.at, eveningZone)),
      link,
      takesFocus: link !== undefined,
    });
    return null;
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
      {zone !== now.zone && <p class="soft">{say('night_page_zone', zone.replaceAll('_', ' '))}</p>}
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
