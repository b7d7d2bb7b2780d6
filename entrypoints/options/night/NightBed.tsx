import { BedForm } from '../../../components/night-page/BedForm.tsx';
import { datedText } from '../../../components/night-page/dated-text.ts';
import type { Refused } from '../../../components/night-page/RefusalLine.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import {
  momentWithin,
  type TypedMoment,
  typedMoment,
} from '../../../utils/ratings/typed-moment.ts';
import { changeEvening } from '../../../utils/storage/evenings-store.ts';
import type { NightPart } from './night-part.ts';

/** Going to bed on an evening that is over, which this page writes itself. */
export function NightBed({ night, settings, now, change }: NightPart) {
  const words = useWords();
  const { shown, record, sleep } = night;
  const { evening, zone } = shown;
  const { bed } = record;
  const write = (to: number | null) => ({
    act: (at: number) => changeEvening(evening, { bed: to }, at),
    back: (at: number) => changeEvening(evening, { bed }, at),
  });
  const save = async (typed: TypedMoment): Promise<Refused | null> => {
    const moment = momentWithin(evening, typed, settings.turnOvers, { at: now.at, zone });
    if ('refused' in moment) return moment.refused;
    await change({ ...write(moment.at), text: words.say('night_page_saved') });
    return null;
  };
  const remove = () =>
    bed !== null &&
    void change({
      ...write(null),
      text: words.say('night_page_deleted_bed', datedText(words, bed, zone)),
      takesFocus: true,
    });
  const offered = bed ?? sleep.bed ?? shown.night?.bedtime ?? shown.start + 11 * 60 * 60_000;
  return (
    <BedForm
      bed={bed}
      diary={sleep.bed}
      zone={zone}
      at={typedMoment(offered, zone)}
      onSave={save}
      onRemove={remove}
    />
  );
}
