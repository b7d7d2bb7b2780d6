import { BedForm } from '../../../components/night-page/BedForm.tsx';
import { datedText } from '../../../components/night-page/dated-text.ts';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import {
  momentWithin,
  type TypedMoment,
  typedMoment,
} from '../../../utils/ratings/typed-moment.ts';
import type { RowEntry } from '../../../utils/rows/change.ts';
import type { NightPart } from './night-part.ts';

/** Going to bed on an evening that is over, which this page writes itself. */
export function NightBed({ night, settings, now, saved, save }: NightPart) {
  const words = useWords();
  const { shown, record, sleep } = night;
  const { evening, zone } = shown;
  const { bed } = record;
  const bedOf = (to: number | null): RowEntry => ({
    table: 'evenings',
    key: evening,
    before: { bed },
    after: { bed: to },
  });
  const tell = async (typed: TypedMoment): Promise<Refused | null> => {
    const moment = momentWithin(evening, typed, settings.turnOvers, { at: now.at, zone });
    if ('refused' in moment) return moment.refused;
    const said = { text: words.say('night_page_saved') };
    await saved(() => ({ change: [bedOf(moment.at)], said }));
    return null;
  };
  const remove = () =>
    bed !== null &&
    save(() => ({
      change: [bedOf(null)],
      said: {
        text: words.say('night_page_deleted_bed', datedText(words, bed, zone)),
        takesFocus: true,
      },
    }));
  const offered = bed ?? sleep.bed ?? shown.night?.bedtime ?? shown.start + 11 * 60 * 60_000;
  return (
    <BedForm
      bed={bed}
      diary={sleep.bed}
      zone={zone}
      at={typedMoment(offered, zone)}
      onSave={tell}
      onRemove={remove}
    />
  );
}
