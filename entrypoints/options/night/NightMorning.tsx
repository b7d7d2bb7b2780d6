import { AwakeList, MorningForm } from '../../../components/night-page/MorningForm.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import { removeAwake, restoreAwake } from '../../../utils/storage/evenings-store.ts';
import { changeSleep } from '../../../utils/storage/sleeps-store.ts';
import type { NightPart } from './night-part.ts';

/** What can be told of the night here; the items of the morning are in the check-in. */
export function NightMorning({ night, change }: NightPart) {
  const { say, formats } = useWords();
  const { shown, record, sleep } = night;
  const { evening } = shown;
  const writeWorst = (nightWorst: Score | null) => (at: number) =>
    changeSleep(evening, { nightWorst }, at);
  const tellWorst = (score: Score | null) =>
    void change({
      act: writeWorst(score),
      back: writeWorst(sleep.nightWorst),
      text: say('night_page_saved'),
    });
  const removeTap = (tap: number) =>
    void change({
      act: (at) => removeAwake(evening, tap, at),
      back: (at) => restoreAwake(evening, tap, at),
      text: say('night_page_deleted_awake', formats.clock(tap)),
      takesFocus: true,
    });
  return (
    <MorningForm
      told={sleep.nightWorst}
      rated={night.nightWorst}
      figures={night.figures}
      noSleep={sleep.noSleep === true}
      checkInHref={`#check-in/${evening}`}
      onNightWorst={tellWorst}
    >
      <AwakeList taps={record.awake ?? []} zone={shown.zone} onDelete={removeTap} />
    </MorningForm>
  );
}
