import { AwakeList, MorningForm } from '../../../components/night-page/MorningForm.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { notAwakeOf, worstOf } from '../../../utils/ratings/rating-changes.ts';
import type { Score } from '../../../utils/rows/rating.ts';
import type { NightPart } from './night-part.ts';

/** What can be told of the night here; the items of the morning are in the check-in. */
export function NightMorning({ night, save }: NightPart) {
  const { say, formats } = useWords();
  const { shown, record, sleep } = night;
  const { evening } = shown;
  const tellWorst = (score: Score | null) =>
    save(() => ({
      change: [worstOf('night-worst', evening, score)],
      said: { text: say('night_page_saved') },
    }));
  const removeTap = (tap: number) =>
    save(() => ({
      change: [notAwakeOf(evening, tap)],
      said: { text: say('night_page_deleted_awake', formats.clock(tap)), takesFocus: true },
    }));
  return (
    <MorningForm
      sleep={sleep}
      highest={night.nightWorst}
      figures={night.figures}
      checkInHref={`#check-in/${evening}`}
      onNightWorst={tellWorst}
    >
      <AwakeList taps={record.awake ?? []} zone={shown.zone} onDelete={removeTap} />
    </MorningForm>
  );
}
